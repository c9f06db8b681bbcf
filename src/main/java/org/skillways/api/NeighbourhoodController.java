package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.skillways.pathway.CodeList;
import org.skillways.pathway.Findings;
import org.skillways.pathway.neighbourhoods.DistinctiveElement;
import org.skillways.pathway.neighbourhoods.DistinctiveRequest;
import org.skillways.pathway.neighbourhoods.Neighbourhood;
import org.skillways.pathway.neighbourhoods.NeighbourhoodRequest;
import org.skillways.pathway.neighbourhoods.Neighbourhoods;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Related occupations, what several share, and what sets one apart. */
@Tag(name = "Neighbourhoods", description = "Related occupations, what several share, and what sets one apart")
@RestController
@RequestMapping("/api/v1")
final class NeighbourhoodController {

    private static final String CODE_OR_TITLE = "The SOC code of the occupation, or any of its titles";

    private static final String DESCRIPTION =
            "The neighbours, how related any two of them are, the moves between them, and what several share.";

    private final Neighbourhoods neighbourhoods;

    NeighbourhoodController(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    @Operation(summary = "The occupations around several, and the graph between all of them", description = DESCRIPTION)
    @NamesOccupations
    @GetMapping("/neighbourhood")
    Neighbourhood neighbourhood(
            @Parameter(
                            description = "The SOC codes of the occupations to look around, or titles",
                            example = "[\"21-1014.00\", \"21-1021.00\"]")
                    @RequestParam
                    @Size(min = 1, max = 10) List<@NotBlank String> occupations,
            @Valid @ParameterObject NeighbourhoodRequest request) {
        return neighbourhoods.around(CodeList.of(occupations), request);
    }

    @Operation(summary = "The occupations around one, and the graph between all of them", description = DESCRIPTION)
    @NamesOccupations
    @GetMapping("/occupations/{occupation}/neighbourhood")
    Neighbourhood neighbourhoodOfOne(
            @Parameter(description = CODE_OR_TITLE, example = "21-1014.00") @PathVariable String occupation,
            @Valid @ParameterObject NeighbourhoodRequest request) {
        return neighbourhoods.around(List.of(occupation), request);
    }

    @Operation(
            summary = "The elements that set an occupation apart most from its neighbours",
            description =
                    "The most distinctive first. Empty where the occupation has no neighbours, or nothing sets it apart.")
    @NamesOccupations
    @GetMapping("/occupations/{occupation}/distinctive")
    Findings<DistinctiveElement> distinctive(
            @Parameter(description = CODE_OR_TITLE, example = "21-1014.00") @PathVariable String occupation,
            @Valid @ParameterObject DistinctiveRequest request) {
        return neighbourhoods.distinctive(occupation, request);
    }
}
