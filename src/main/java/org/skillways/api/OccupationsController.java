package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Occupations: which there are, what is known about each, and its ladder of statements. */
@RestController
@RequestMapping("/api/v1/occupations")
final class OccupationsController {

    private static final Question SEARCH = Question.named("occupations/search");
    private static final Question KNOWN = Question.named("occupations/known");
    private static final Question LADDER = Question.named("occupations/ladder");

    private final Questions questions;
    private final Occupations occupations;

    OccupationsController(Questions questions, Occupations occupations) {
        this.questions = questions;
        this.occupations = occupations;
    }

    @Operation(summary = "Occupations by words of their titles, a page at a time")
    @GetMapping
    Page<Occupation> search(
            @Parameter(description = "Words of a title, or their beginnings", example = "counselor")
                    @RequestParam(required = false)
                    @Nullable String query,
            @Parameter(description = "1 to 5", example = "5") @RequestParam(required = false) @Nullable String jobZone,
            @Parameter(description = "A group's name, or two digits of a major group", example = "21")
                    @RequestParam(required = false)
                    @Nullable String group,
            Page.Request page) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("query", query);
        parameters.put("jobZone", jobZone);
        parameters.put("group", group);
        return PagedQuestion.page(questions, SEARCH, parameters, page, row -> Rows.read(row, Occupation.class));
    }

    @Operation(summary = "Everything known about an occupation, with where it comes from")
    @GetMapping("/{soc}")
    OccupationFacts facts(
            @Parameter(description = "An O*NET-SOC code", example = "21-1014.00") @PathVariable String soc) {
        return known(code(soc));
    }

    @GetMapping("/uncoded/{slug}")
    OccupationFacts factsOfUncoded(@Parameter(example = "peer-workers") @PathVariable String slug) {
        return known("uncoded/" + slug);
    }

    @Operation(summary = "What can be done at each level, with the sources that say so")
    @GetMapping("/{soc}/ladder")
    Ladder ladder(
            @Parameter(description = "An O*NET-SOC code", example = "21-1014.00") @PathVariable String soc,
            @Parameter(description = "MASTERY, AI_AT_WORK or DURABLE_SKILLS", example = "MASTERY")
                    @RequestParam(required = false)
                    @Nullable String kind) {
        return climb(code(soc), kind);
    }

    @GetMapping("/uncoded/{slug}/ladder")
    Ladder ladderOfUncoded(
            @Parameter(example = "peer-workers") @PathVariable String slug,
            @Parameter(description = "MASTERY, AI_AT_WORK or DURABLE_SKILLS", example = "MASTERY")
                    @RequestParam(required = false)
                    @Nullable String kind) {
        return climb("uncoded/" + slug, kind);
    }

    private OccupationFacts known(String code) {
        return questions
                .askForOne(KNOWN, Map.of("soc", code), row -> Rows.read(row, OccupationFacts.class))
                .orElseThrow(() -> UnknownOccupation.withCode(code));
    }

    private Ladder climb(String code, @Nullable String kind) {
        var occupation = occupations.findById(code).orElseThrow(() -> UnknownOccupation.withCode(code));
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("soc", code);
        parameters.put("kind", kind);
        return new Ladder(code, occupation.title(), questions.ask(LADDER, parameters, this::toFramework));
    }

    private Ladder.Framework toFramework(Record row) {
        return Rows.read(row, Ladder.Framework.class);
    }

    private static String code(String text) {
        return SocCode.parse(text).map(SocCode::value).orElseThrow(() -> InvalidSoc.of(text));
    }
}
