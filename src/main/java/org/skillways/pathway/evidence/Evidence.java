package org.skillways.pathway.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.Options;
import org.springframework.stereotype.Component;

/** What everything rests on, and what rests on a source. */
@Component
public final class Evidence {

    private static final Query STATEMENT = Query.named("evidence/statement");
    private static final Query RELATIONSHIP = Query.named("evidence/relationship");
    private static final Query SOURCE = Query.named("evidence/source");
    private static final Query SUMMARY = Query.named("evidence/coverage-summary");

    private final QueryRunner queries;
    private final OccupationResolver names;

    Evidence(QueryRunner queries, OccupationResolver names) {
        this.queries = queries;
        this.names = names;
    }

    public Optional<StatementEvidence> ofStatement(String id) {
        return queries.first(STATEMENT, Map.of("statement", id, "limit", 1), StatementEvidence.class)
                .filter(statement -> statement.id().equals(id));
    }

    /** Every relationship between an occupation and something else, which a key or code names. */
    public List<RelationshipEvidence> ofRelationships(String occupation, String other) {
        var code = names.code(occupation);
        return names.orRefuse(
                queries.list(RELATIONSHIP, Map.of("occupation", code, "other", other), RelationshipEvidence.class),
                List.of(code));
    }

    public List<SourcedStatement> restingOn(String source, Map<String, ? extends @Nullable Object> options) {
        return queries.list(SOURCE, Options.with(options, Map.of("source", source)), SourcedStatement.class);
    }

    public List<OccupationCoverage.Kind> coverageByKind() {
        return queries.list(SUMMARY, Map.of(), OccupationCoverage.Kind.class);
    }
}
