package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.skillways.pathway.Findings;
import org.skillways.pathway.gaps.ComparedElement;
import org.skillways.pathway.gaps.ComparisonRequest;
import org.skillways.pathway.gaps.GapRequest;
import org.skillways.pathway.gaps.Gaps;
import org.skillways.pathway.gaps.GapsFound;
import org.skillways.pathway.gaps.PersonalGapRequest;
import org.skillways.pathway.gaps.PersonalGaps;
import org.skillways.pathway.gaps.WhatIf;
import org.skillways.pathway.gaps.WhatIfRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Occupations side by side, and what is missing from one to another or to a person. */
@Tag(name = "Gaps", description = "Occupations side by side, and what is missing from one to another or to a person")
@RestController
@RequestMapping("/api/v1")
final class GapController {

    private static final String CODE_OR_TITLE = "The SOC code of the occupation, or any of its titles";

    private final Gaps gaps;

    GapController(Gaps gaps) {
        this.gaps = gaps;
    }

    @Operation(
            summary = "What occupations require, side by side",
            description =
                    "Elements in which the occupations differ most come first, with the figures of each occupation and "
                            + "O*NET's words for their levels.")
    @NamesOccupations
    @GetMapping("/comparison")
    List<ComparedElement> comparison(@Valid @ParameterObject ComparisonRequest request) {
        return gaps.comparison(request);
    }

    @Operation(
            summary = "What one occupation requires that another does not, and by how much",
            description =
                    "How one prepares and what the move takes, then what is missing: knowledge and activities first, technologies last.")
    @NamesOccupations
    @GetMapping("/gaps")
    GapsFound gaps(@Valid @ParameterObject GapRequest request) {
        return gaps.between(request);
    }

    @Operation(
            summary = "What an occupation requires that a person does not have",
            description =
                    "The person is a list of skills, technologies and former occupations, by their names or keys. The "
                            + "response says what each term was taken for, and which are not known here.")
    @NamesOccupations
    @ApiResponse(responseCode = "415", ref = "unsupported-media-type")
    @PostMapping(path = "/gaps", consumes = MediaType.APPLICATION_JSON_VALUE)
    PersonalGaps gapsOfPerson(@Valid @RequestBody PersonalGapRequest request) {
        return gaps.ofPerson(request);
    }

    @Operation(
            summary = "Which few further skills open the most moves from an occupation",
            description =
                    "Sets of skills, the one that opens most first, with the coverage of each move before and after.")
    @NamesOccupations
    @GetMapping("/occupations/{occupation}/what-if")
    Findings<WhatIf> whatIf(
            @Parameter(description = CODE_OR_TITLE, example = "21-1021.00") @PathVariable String occupation,
            @Valid @ParameterObject WhatIfRequest request) {
        return gaps.whatIf(occupation, request);
    }
}
