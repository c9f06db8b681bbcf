package org.skillways.pathway.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.embedding.TextEmbedder;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.Paging;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What statements, relationships and occupations rest on, and what is not known. */
@Component
public final class Evidence {

    private static final Query STATEMENT = Query.named("evidence/statement");
    private static final Query RELATIONSHIP = Query.named("evidence/relationship");
    private static final Query SOURCE = Query.named("evidence/source");
    private static final Query SOURCES = Query.named("evidence/citation-sources");
    private static final Query EXPOSURE = Query.named("evidence/exposure");
    private static final Query COVERAGE = Query.named("evidence/coverage");
    private static final Query RELEASES = Query.named("onet/releases");
    private static final Query RETIRED = Query.named("onet/only-in-a-release");
    private static final Query SUMMARY = Query.named("evidence/coverage-summary");

    private final QueryRunner queries;
    private final OccupationResolver occupations;
    private final Sources sources;
    private final Optional<TextEmbedder> embedder;

    Evidence(QueryRunner queries, OccupationResolver occupations, Sources sources, Optional<TextEmbedder> embedder) {
        this.queries = queries;
        this.occupations = occupations;
        this.sources = sources;
        this.embedder = embedder;
    }

    /** Whether a sentence model is installed, so that texts are compared by meaning. */
    public boolean comparesByMeaning() {
        return embedder.isPresent();
    }

    /** What a statement cites, was read from and mentions. */
    public StatementEvidence ofStatement(String id) {
        return queries.first(STATEMENT, Map.of("statement", id, "limit", 1), StatementEvidence.class)
                .filter(statement -> statement.id().equals(id))
                .orElseThrow(() -> UnknownStatement.withId(id));
    }

    /** Every relationship between an occupation and something else. */
    public List<RelationshipEvidence> ofRelationships(RelationshipRequest request) {
        var code = occupations.code(request.occupation());
        var parameters = RELATIONSHIP.parameters(request);
        parameters.put("occupation", code);
        return occupations.orUnknown(queries.list(RELATIONSHIP, parameters, RelationshipEvidence.class), List.of(code));
    }

    /** The sources that statements cite, the most cited first. */
    public Page<CitedSource> sources(SourceListRequest request, Pageable page) {
        return Paging.page(queries, SOURCES, SOURCES.parameters(request), page, queries.mapping(CitedSource.class));
    }

    public Sources.Source source(String id) {
        return sources.findById(id).orElseThrow(() -> UnknownSource.withId(id));
    }

    /** The statements that rest on a source. */
    public Page<SourcedStatement> restingOn(String source, Pageable page) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("source", source(source).id());
        return Paging.page(queries, SOURCE, parameters, page, queries.mapping(SourcedStatement.class));
    }

    /** The figures on AI use as documents state them. */
    public Page<Exposure> exposure(ExposureRequest request, Pageable page) {
        return Paging.page(queries, EXPOSURE, EXPOSURE.parameters(request), page, queries.mapping(Exposure.class));
    }

    /** Which kinds of knowledge each occupation has, and which it lacks. */
    public Page<OccupationCoverage> coverage(CoverageRequest request, Pageable page) {
        return Paging.page(
                queries, COVERAGE, COVERAGE.parameters(request), page, queries.mapping(OccupationCoverage.class));
    }

    /** The O*NET releases in the graph, the newest first, and what each left out. */
    public List<ReleaseCoverage> coverageByRelease() {
        return queries.list(RELEASES, Map.of(), ReleaseCoverage.class);
    }

    /** What newer O*NET releases no longer have. */
    public List<RetiredThing> retired(int limit) {
        return queries.list(RETIRED, Map.of("limit", limit), RetiredThing.class);
    }

    /** How many occupations have each kind of knowledge. */
    public List<OccupationCoverage.Kind> coverageByKind() {
        return queries.list(SUMMARY, Map.of(), OccupationCoverage.Kind.class);
    }
}
