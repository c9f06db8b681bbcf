package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.catalogue.Question;
import org.skillways.catalogue.Questions;
import org.skillways.occupation.SocCode;
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
    private static final Question SEARCH = Question.named("occupations/search");
    private static final Question KNOWN = Question.named("occupations/known");
    private static final Question LADDER = Question.named("occupations/ladder");

    private final Questions questions;
    private final Occupations occupations;

    OccupationsController(Questions questions, Occupations occupations) {
        this.questions = questions;
        this.occupations = occupations;
    }

    @Operation(
            summary = "Occupations by words of their titles, a page at a time",
            description = "Own titles come before titles that people use. Without words: all occupations by title.")
    @Asks(value = "occupations/search", unset = "query")
    @GetMapping
    Page<Occupation> occupations(Given given, Page.Request page) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("query", null);
        parameters.putAll(given.options());
        return PagedQuestion.page(questions, SEARCH, parameters, page, row -> Rows.read(row, Occupation.class));
    }

    @Operation(summary = "Everything known about an occupation, with where it comes from")
    @Asks("occupations/known")
    @Fails({Problem.INVALID_SOC, Problem.UNKNOWN_OCCUPATION})
    @GetMapping("/{soc}")
    OccupationFacts occupation(@PathVariable String soc) {
        return known(code(soc));
    }

    @Operation(
            summary = "Everything known about an occupation that has no code",
            description = "Such an occupation is known by its title alone; none of the bundled ones is.")
    @Asks(value = "occupations/known", without = "soc", takes = @Asks.Takes(value = UNCODED, example = "peer-workers"))
    @Fails(Problem.UNKNOWN_OCCUPATION)
    @GetMapping("/uncoded/{slug}")
    OccupationFacts uncodedOccupation(@PathVariable String slug) {
        return known("uncoded/" + slug);
    }

    @Operation(summary = "What can be done at each level, with the sources that say so")
    @Asks("occupations/ladder")
    @Fails({Problem.INVALID_SOC, Problem.UNKNOWN_OCCUPATION})
    @GetMapping("/{soc}/ladder")
    Ladder ladder(@PathVariable String soc, Given given) {
        return climb(code(soc), given);
    }

    @Operation(
            summary = "What can be done at each level in an occupation that has no code",
            description = "Such an occupation is known by its title alone; none of the bundled ones is.")
    @Asks(value = "occupations/ladder", without = "soc", takes = @Asks.Takes(value = UNCODED, example = "peer-workers"))
    @Fails(Problem.UNKNOWN_OCCUPATION)
    @GetMapping("/uncoded/{slug}/ladder")
    Ladder uncodedLadder(@PathVariable String slug, Given given) {
        return climb("uncoded/" + slug, given);
    }

    private OccupationFacts known(String code) {
        return questions
                .askForOne(KNOWN, Map.of("soc", code), row -> Rows.read(row, OccupationFacts.class))
                .orElseThrow(() -> UnknownOccupation.withCode(code));
    }

    private Ladder climb(String code, Given given) {
        var occupation = occupations.findById(code).orElseThrow(() -> UnknownOccupation.withCode(code));
        var parameters = new HashMap<>(given.options());
        parameters.put("soc", code);
        return new Ladder(code, occupation.title(), questions.ask(LADDER, parameters, this::toFramework));
    }

    private Ladder.Framework toFramework(Record row) {
        return Rows.read(row, Ladder.Framework.class);
    }

    private static String code(String text) {
        return SocCode.parse(text).map(SocCode::value).orElseThrow(() -> InvalidSoc.of(text));
    }
}
