package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.skillways.api.problem.InvalidSoc;
import org.skillways.occupation.SocCode;
import org.skillways.pathway.occupations.Ladder;
import org.skillways.pathway.occupations.LadderRequest;
import org.skillways.pathway.occupations.OccupationFacts;
import org.skillways.pathway.occupations.Occupations;
import org.skillways.pathway.search.OccupationSearch;
import org.skillways.pathway.search.OccupationSearchRequest;
import org.skillways.pathway.search.OccupationSummary;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which occupations there are, what is known about each, and its ladder of statements. */
@Tag(
        name = "Occupations",
        description = "Which occupations there are, what is known about each, and its ladder of statements")
@RestController
@RequestMapping("/api/v1/occupations")
final class OccupationController {

    private static final String SOC = "The O*NET-SOC code";
    private static final String SLUG = "What the occupation's key has after `uncoded/`: its title in small letters";

    private final Occupations occupations;
    private final OccupationSearch search;

    OccupationController(Occupations occupations, OccupationSearch search) {
        this.search = search;
        this.occupations = occupations;
    }

    @Operation(
            summary = "Occupations that somebody can mean, a page at a time, best first",
            description =
                    "In the words that people use: a code in any writing, a title with level, place and spelling errors, an "
                            + "abbreviation, an everyday or Spanish name, a product, or a sentence about what one does. Each says what matched "
                            + "and how sure that is; nothing is an answer. Without a query: all occupations by title.")
    @GetMapping
    PageResponse<OccupationSummary> occupations(
            @Valid @ParameterObject OccupationSearchRequest request, @Valid @ParameterObject PageParameters page) {
        return PageResponse.of(search.search(request, page.pageable()));
    }

    @Operation(summary = "Everything known about an occupation, with where it comes from")
    @NamesOccupations
    @GetMapping("/{soc}")
    OccupationFacts occupation(@Parameter(description = SOC, example = "21-1014.00") @PathVariable String soc) {
        return occupations.facts(code(soc));
    }

    @Operation(
            summary = "Everything known about an occupation that has no code",
            description = "Such an occupation is known by its title alone; none of the bundled ones is.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "unknown-occupation")
    @GetMapping("/uncoded/{slug}")
    OccupationFacts uncodedOccupation(
            @Parameter(description = SLUG, example = "peer-workers") @PathVariable String slug) {
        return occupations.facts("uncoded/" + slug);
    }

    @Operation(summary = "What can be done at each level, with the sources that say so")
    @NamesOccupations
    @GetMapping("/{soc}/ladder")
    Ladder ladder(
            @Parameter(description = SOC, example = "21-1014.00") @PathVariable String soc,
            @Valid @ParameterObject LadderRequest request) {
        return occupations.ladder(code(soc), request);
    }

    @Operation(
            summary = "What can be done at each level in an occupation that has no code",
            description = "Such an occupation is known by its title alone; none of the bundled ones is.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "unknown-occupation")
    @GetMapping("/uncoded/{slug}/ladder")
    Ladder uncodedLadder(
            @Parameter(description = SLUG, example = "peer-workers") @PathVariable String slug,
            @Valid @ParameterObject LadderRequest request) {
        return occupations.ladder("uncoded/" + slug, request);
    }

    private static String code(String text) {
        return SocCode.parse(text).map(SocCode::value).orElseThrow(() -> InvalidSoc.of(text));
    }
}
