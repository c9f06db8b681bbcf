package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.api.problem.InvalidSoc;
import org.skillways.api.problem.ProblemType;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.occupation.SocCode;
import org.skillways.pathway.UnknownOccupation;
import org.skillways.pathway.occupations.Ladder;
import org.skillways.pathway.occupations.OccupationFacts;
import org.skillways.pathway.occupations.OccupationSummary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Occupations: which there are, what is known about each, and its ladder of statements. */
@Tag(
        name = "Occupations",
        description = "Which occupations there are, what is known about each, and its ladder of statements")
@RestController
@RequestMapping("/api/v1/occupations")
final class OccupationsController {

    private static final String UNCODED =
            "slug string 1..200: what the occupation's key has after `uncoded/`: its title in small letters";
    private static final Query SEARCH = Query.named("occupations/search");
    private static final Query KNOWN = Query.named("occupations/known");
    private static final Query LADDER = Query.named("occupations/ladder");

    private final QueryRunner queries;
    private final Occupations occupations;

    OccupationsController(QueryRunner queries, Occupations occupations) {
        this.queries = queries;
        this.occupations = occupations;
    }

    @Operation(
            summary = "Occupations by words of their titles, a page at a time",
            description = "Own titles come before titles that people use. Without words: all occupations by title.")
    @Asks(value = "occupations/search", unset = "query")
    @GetMapping
    Page<OccupationSummary> occupations(Given given, Page.Request page) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("query", null);
        parameters.putAll(given.options());
        return PagedQuestion.page(queries, SEARCH, parameters, page, row -> Rows.read(row, OccupationSummary.class));
    }

    @Operation(summary = "Everything known about an occupation, with where it comes from")
    @Asks("occupations/known")
    @Fails({ProblemType.INVALID_SOC, ProblemType.UNKNOWN_OCCUPATION})
    @GetMapping("/{soc}")
    OccupationFacts occupation(@PathVariable String soc) {
        return known(code(soc));
    }

    @Operation(
            summary = "Everything known about an occupation that has no code",
            description = "Such an occupation is known by its title alone; none of the bundled ones is.")
    @Asks(value = "occupations/known", without = "soc", takes = @Asks.Takes(value = UNCODED, example = "peer-workers"))
    @Fails(ProblemType.UNKNOWN_OCCUPATION)
    @GetMapping("/uncoded/{slug}")
    OccupationFacts uncodedOccupation(@PathVariable String slug) {
        return known("uncoded/" + slug);
    }

    @Operation(summary = "What can be done at each level, with the sources that say so")
    @Asks("occupations/ladder")
    @Fails({ProblemType.INVALID_SOC, ProblemType.UNKNOWN_OCCUPATION})
    @GetMapping("/{soc}/ladder")
    Ladder ladder(@PathVariable String soc, Given given) {
        return climb(code(soc), given);
    }

    @Operation(
            summary = "What can be done at each level in an occupation that has no code",
            description = "Such an occupation is known by its title alone; none of the bundled ones is.")
    @Asks(value = "occupations/ladder", without = "soc", takes = @Asks.Takes(value = UNCODED, example = "peer-workers"))
    @Fails(ProblemType.UNKNOWN_OCCUPATION)
    @GetMapping("/uncoded/{slug}/ladder")
    Ladder uncodedLadder(@PathVariable String slug, Given given) {
        return climb("uncoded/" + slug, given);
    }

    private OccupationFacts known(String code) {
        return queries.firstMapped(KNOWN, Map.of("soc", code), row -> Rows.read(row, OccupationFacts.class))
                .orElseThrow(() -> UnknownOccupation.named(code));
    }

    private Ladder climb(String code, Given given) {
        var occupation = occupations.findById(code).orElseThrow(() -> UnknownOccupation.named(code));
        var parameters = new HashMap<>(given.options());
        parameters.put("soc", code);
        return new Ladder(code, occupation.title(), queries.list(LADDER, parameters, this::toFramework));
    }

    private Ladder.Framework toFramework(Record row) {
        return Rows.read(row, Ladder.Framework.class);
    }

    private static String code(String text) {
        return SocCode.parse(text).map(SocCode::value).orElseThrow(() -> InvalidSoc.of(text));
    }
}
