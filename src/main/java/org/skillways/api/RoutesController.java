package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.skillways.api.problem.ProblemType;
import org.skillways.pathway.routes.ReachableOccupation;
import org.skillways.pathway.routes.Routes;
import org.skillways.pathway.routes.RoutesFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Routes between occupations; an occupation is named by its code or any of its titles. */
@Tag(name = "Routes", description = "How to get from one occupation and level to another")
@RestController
@RequestMapping("/api/v1")
final class RoutesController {

    private final Routes routes;

    RoutesController(Routes routes) {
        this.routes = routes;
    }

    @Operation(
            summary = "The best routes from one occupation and level to another",
            description =
                    "The routes of least effort, with every move and advance, what is shared and missing at each, and "
                            + "the statements to master with their sources. Where there is no route, `obstacles` says why, and which "
                            + "thresholds would give one.")
    @Asks(
            value = "routes/routes",
            occupations = {"from", "to"},
            titled = {"avoid", "through"},
            unset = {"fromLevel", "toLevel"},
            examples = {"avoid=21-1099.00", "through=21-1093.00", "maxJobZoneSteps=2"},
            also = "k=limit")
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/routes")
    RoutesFound routes(Given given) {
        return routes.between(given.text("from"), given.text("to"), given.options());
    }

    @Operation(
            summary = "Where one can go from an occupation",
            description = "Each occupation once, with its best route; the least effort comes first.")
    @Asks(
            value = "routes/destinations",
            occupations = "occupation",
            titled = "avoid",
            examples = "avoid=21-1099.00",
            also = "k=limit")
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/occupations/{occupation}/destinations")
    List<ReachableOccupation> destinations(@PathVariable String occupation, Given given) {
        return routes.from(occupation, given.options());
    }

    @Operation(
            summary = "From which occupations one gets to this one",
            description = "Each occupation once, with its best route; the least effort comes first.")
    @Asks(
            value = "routes/origins",
            occupations = "occupation",
            titled = "avoid",
            examples = "avoid=21-1099.00",
            also = "k=limit")
    @Fails({ProblemType.UNKNOWN_OCCUPATION, ProblemType.AMBIGUOUS_OCCUPATION})
    @GetMapping("/occupations/{occupation}/origins")
    List<ReachableOccupation> origins(@PathVariable String occupation, Given given) {
        return routes.into(occupation, given.options());
    }
}
