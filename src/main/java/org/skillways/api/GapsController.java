package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.skillways.api.problem.ProblemType;
import org.skillways.pathway.gaps.ComparedElement;
import org.skillways.pathway.gaps.Gap;
import org.skillways.pathway.gaps.Gaps;
import org.skillways.pathway.gaps.PersonalGaps;
import org.skillways.pathway.gaps.WhatIf;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Occupations side by side, and what is missing from one to another or to a person. */
@Tag(name = "Gaps", description = "Occupations side by side, and what is missing from one to another or to a person")
@RestController
@RequestMapping("/api/v1")
final class GapsController {

    private final Gaps gaps;

    GapsController(Gaps gaps) {
        this.gaps = gaps;
    }

    @Operation(
            summary = "What occupations ask for, side by side",
            description =
                    "Elements in which the occupations differ most come first, with the figures of each occupation and "
                            + "O*NET's words for their levels.")
    @Asks(value = "gaps/comparison", occupations = "occupations", also = "k=limit")
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/comparison")
    List<ComparedElement> comparison(Given given) {
        return gaps.comparison(given.list("occupations"), given.options());
    }

    @Operation(
            summary = "What one occupation asks for that another does not, and by how much",
            description = "What matters most and is furthest away comes first.")
    @Asks(
            value = "gaps/gap",
            occupations = {"from", "to"},
            also = "k=limit")
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/gaps")
    List<Gap> gaps(Given given) {
        return gaps.between(given.text("from"), given.text("to"), given.options());
    }

    @Operation(
            summary = "What an occupation asks for that a person does not have",
            description =
                    "The person is a list of skills, technologies and former occupations, by their names or keys. The "
                            + "answer says what each term was taken for, and which mean nothing here.")
    @Asks(
            value = "gaps/own",
            occupations = "to",
            without = {"elements", "occupations"},
            takes =
                    @Asks.Takes(
                            value =
                                    "have string[] 1..200: names or keys of skills, technologies and occupations that the "
                                            + "person has",
                            example = "Active Listening"))
    @Fails({
        ProblemType.BAD_REQUEST,
        ProblemType.UNKNOWN_OCCUPATION,
        ProblemType.AMBIGUOUS_OCCUPATION,
        ProblemType.UNSUPPORTED_MEDIA_TYPE
    })
    @PostMapping(path = "/gaps", consumes = MediaType.APPLICATION_JSON_VALUE)
    PersonalGaps gapsOfPerson(Given person) {
        return gaps.ofPerson(person.list("have"), person.text("to"), person.options());
    }

    @Operation(
            summary = "Which few further skills open the most moves from an occupation",
            description =
                    "Sets of skills, the one that opens most first, with the coverage of each move before and after.")
    @Asks(
            value = "gaps/what-if",
            occupations = "occupation",
            without = "elements",
            takes =
                    @Asks.Takes(
                            value = "have string[] 0..200: names or keys of skills that one has besides",
                            example = "Active Listening"),
            also = "k=limit")
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/occupations/{occupation}/what-if")
    List<WhatIf> whatIf(@PathVariable String occupation, Given given) {
        return gaps.whatIf(occupation, given.list("have"), given.options());
    }
}
