package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.skillways.pathway.Findings;
import org.skillways.pathway.routes.ReachableOccupation;
import org.skillways.pathway.routes.ReachableRequest;
import org.skillways.pathway.routes.RouteRequest;
import org.skillways.pathway.routes.Routes;
import org.skillways.pathway.routes.RoutesFound;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Routes between occupations. */
@Tag(name = "Routes", description = "How to get from one occupation and level to another")
@RestController
@RequestMapping("/api/v1")
final class RouteController {

    private static final String CODE_OR_TITLE = "The SOC code of the occupation, or any of its titles";

    private final Routes routes;

    RouteController(Routes routes) {
        this.routes = routes;
    }

    @Operation(
            summary = "The best routes from one occupation and level to another",
            description =
                    "The quickest routes, with every credential to earn, move and advance, the months of each, what is shared and "
                            + "missing, and the statements to master with their sources. `direct` says what the direct move takes. "
                            + "Where there is no route, `obstacles` says why, and which thresholds would give one.")
    @NamesOccupations
    @GetMapping("/routes")
    RoutesFound routes(@Valid @ParameterObject RouteRequest request) {
        return routes.between(request);
    }

    @Operation(
            summary = "The occupations that can be reached from one",
            description =
                    "Each occupation once, with its quickest route: direct moves first, those that advance before near ones, then changes.")
    @NamesOccupations
    @GetMapping("/occupations/{occupation}/destinations")
    Findings<ReachableOccupation> destinations(
            @Parameter(description = CODE_OR_TITLE, example = "21-1021.00") @PathVariable String occupation,
            @Valid @ParameterObject ReachableRequest request) {
        return routes.from(occupation, request);
    }

    @Operation(
            summary = "The occupations from which one can be reached",
            description =
                    "Each occupation once, with its quickest route: direct moves first, those that advance before near ones, then changes.")
    @NamesOccupations
    @GetMapping("/occupations/{occupation}/origins")
    Findings<ReachableOccupation> origins(
            @Parameter(description = CODE_OR_TITLE, example = "21-1014.00") @PathVariable String occupation,
            @Valid @ParameterObject ReachableRequest request) {
        return routes.to(occupation, request);
    }
}
