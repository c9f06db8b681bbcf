package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.skillways.api.problem.ProblemType;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.evidence.Evidence;
import org.skillways.pathway.evidence.Exposure;
import org.skillways.pathway.evidence.OccupationCoverage;
import org.skillways.pathway.evidence.RelationshipEvidence;
import org.skillways.pathway.evidence.SourcedStatement;
import org.skillways.pathway.evidence.Sources;
import org.skillways.pathway.evidence.StatementEvidence;
import org.skillways.pathway.evidence.UnknownSource;
import org.skillways.pathway.evidence.UnknownStatement;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What statements, relationships and whole occupations rest on. */
@Tag(
        name = "Evidence",
        description = "What statements, relationships and whole occupations rest on, and what is not known")
@RestController
@RequestMapping("/api/v1")
final class EvidenceController {

    private static final Query EXPOSURE = Query.named("evidence/exposure");
    private static final Query COVERAGE = Query.named("evidence/coverage");

    private final Evidence evidence;
    private final QueryRunner queries;
    private final Sources sources;

    EvidenceController(Evidence evidence, QueryRunner queries, Sources sources) {
        this.evidence = evidence;
        this.queries = queries;
        this.sources = sources;
    }

    /** The id of a statement has slashes inside. */
    @Operation(
            summary = "What a statement rests on",
            description = "The sources that it cites, the documents that it was read from, and what it names.")
    @Asks(
            value = "evidence/statement",
            without = {"statement", "limit"},
            takes =
                    @Asks.Takes(
                            value = "id string 1..1000: the id of the statement; its slashes may be escaped or not",
                            example = "21-1014.00/MASTERY/Emerging/266d68a2ed0f47ac"))
    @Fails(ProblemType.UNKNOWN_STATEMENT)
    @GetMapping("/evidence/statements/{*id}")
    StatementEvidence statement(@PathVariable String id) {
        var statement = id.substring(1);
        return evidence.ofStatement(statement).orElseThrow(() -> UnknownStatement.withId(statement));
    }

    @Operation(
            summary = "What the relationships of an occupation with something else rest on",
            description =
                    "Every relationship between the two, with all its figures, and the release, document or method that "
                            + "it comes from.")
    @Asks(value = "evidence/relationship", occupations = "occupation", required = "other", without = "limit")
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/evidence/relationships")
    List<RelationshipEvidence> relationships(Given given) {
        return evidence.ofRelationships(given.text("occupation"), given.text("other"));
    }

    @Operation(summary = "What rests on a source, a page at a time")
    @Asks(
            value = "evidence/source",
            without = {"source", "occupation"},
            takes = @Asks.Takes(value = "id string 1..500: the source's key", example = "o-net-v30-2-f611b88c"))
    @Fails(ProblemType.UNKNOWN_SOURCE)
    @GetMapping("/sources/{id}/statements")
    Page<SourcedStatement> statementsOnSource(@PathVariable String id, Page.Request page) {
        if (sources.findById(id).isEmpty()) {
            throw UnknownSource.withId(id);
        }
        var found = evidence.restingOn(id, Map.of("skip", page.skip(), "limit", page.size()));
        var total =
                found.isEmpty() && page.number() > 0 ? evidence.restingOn(id, Map.of("skip", 0, "limit", 1)) : found;
        return Page.of(page, found, total.isEmpty() ? 0 : total.get(0).total());
    }

    @Operation(
            summary = "How exposed to AI occupations are, a page at a time",
            description =
                    "The figures as the documents state them, the highest of the asked figure first. An occupation "
                            + "without such figures is not told.")
    @Asks("evidence/exposure")
    @GetMapping("/exposure")
    Page<Exposure> exposure(Given given, Page.Request page) {
        return PagedQuestion.page(queries, EXPOSURE, given.options(), page, row -> Rows.read(row, Exposure.class));
    }

    @Operation(summary = "Which kinds of knowledge each occupation has, and which it lacks, a page at a time")
    @Asks("evidence/coverage")
    @GetMapping("/coverage")
    Page<OccupationCoverage> coverage(Given given, Page.Request page) {
        return PagedQuestion.page(
                queries, COVERAGE, given.options(), page, row -> Rows.read(row, OccupationCoverage.class));
    }

    @Operation(summary = "How many occupations have each kind of knowledge")
    @GetMapping("/coverage/kinds")
    List<OccupationCoverage.Kind> coverageByKind() {
        return evidence.coverageByKind();
    }
}
