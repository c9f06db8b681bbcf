package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.skillways.api.problem.ProblemType;
import org.skillways.pathway.neighbourhoods.DistinctiveElement;
import org.skillways.pathway.neighbourhoods.Neighbourhood;
import org.skillways.pathway.neighbourhoods.Neighbourhoods;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is around occupations, and what sets one apart. */
@Tag(name = "Neighbourhoods", description = "Related occupations, what several share, and what sets one apart")
@RestController
@RequestMapping("/api/v1")
final class NeighbourhoodsController {

    private static final String BY = "by string relatedness|tasks|activities|titles|ratings|skills|knowledge|abilities|"
            + "work-styles|work-activities|technology: what the neighbours are ranked by: the whole relatedness or one"
            + " component of it, or a kind of element of which they share what is distinctive";
    private static final String LIMIT = "limit integer 1..40: the most neighbours";

    private final Neighbourhoods neighbourhoods;

    NeighbourhoodsController(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    @Operation(
            summary = "The occupations around several, and the graph between all of them",
            description =
                    "The neighbours, how related any two of them are, the moves between them, and what several share.")
    @Asks(
            value = "neighbourhoods/related",
            occupations = "occupations",
            takes = {@Asks.Takes(value = BY, otherwise = "relatedness"), @Asks.Takes(value = LIMIT, otherwise = "12")})
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/neighbourhood")
    Neighbourhood neighbourhood(Given given) {
        return neighbourhoods.graph(given.list("occupations"), given.text("by"), given.number("limit"));
    }

    @Operation(
            summary = "The occupations around one, and the graph between all of them",
            description =
                    "The neighbours, how related any two of them are, the moves between them, and what several share.")
    @Asks(
            value = "neighbourhoods/related",
            without = "occupations",
            takes = {
                @Asks.Takes(
                        value = "occupation string 1..200: the SOC code of the occupation, or any of its titles",
                        example = "21-1014.00"),
                @Asks.Takes(value = BY, otherwise = "relatedness"),
                @Asks.Takes(value = LIMIT, otherwise = "12")
            })
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/occupations/{occupation}/neighbourhood")
    Neighbourhood neighbourhoodOfOne(@PathVariable String occupation, Given given) {
        return neighbourhoods.graph(List.of(occupation), given.text("by"), given.number("limit"));
    }

    @Operation(
            summary = "The smallest set of elements that sets an occupation apart from its neighbours",
            description = "Empty where the occupation has no neighbours, or nothing sets it apart.")
    @Asks(value = "neighbourhoods/distinctive", occupations = "occupation")
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/occupations/{occupation}/distinctive")
    List<DistinctiveElement> distinctive(@PathVariable String occupation, Given given) {
        return neighbourhoods.distinctive(occupation, given.options());
    }
}
