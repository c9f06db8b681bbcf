package org.skillways.api;

import java.util.List;
import java.util.Set;
import org.skillways.catalogue.BadParameter;
import org.skillways.pathway.DistinctiveElement;
import org.skillways.pathway.Neighbourhood;
import org.skillways.pathway.Neighbourhoods;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is around occupations, and what sets one apart. */
@RestController
@RequestMapping("/api/v1")
final class NeighbourhoodsController {

    private static final Set<String> COMPONENTS = Set.of(
            "relatedness",
            "skills",
            "knowledge",
            "abilities",
            "work-styles",
            "work-activities",
            "technology",
            "activities",
            "tasks",
            "titles",
            "ratings");

    private final Neighbourhoods neighbourhoods;

    NeighbourhoodsController(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    @GetMapping("/neighbourhood")
    Neighbourhood around(@RequestParam MultiValueMap<String, String> parameters) {
        var occupations = new Given(parameters).list("occupations");
        if (occupations.isEmpty()) {
            throw new BadParameter("occupations", "must have a value");
        }
        return graph(occupations, parameters);
    }

    @GetMapping("/occupations/{occupation}/neighbourhood")
    Neighbourhood aroundOne(@PathVariable String occupation, @RequestParam MultiValueMap<String, String> parameters) {
        return graph(List.of(occupation), parameters);
    }

    private Neighbourhood graph(List<String> occupations, MultiValueMap<String, String> parameters) {
        var given = new Given(parameters);
        var by = parameters.containsKey("by") ? given.text("by") : "relatedness";
        if (!COMPONENTS.contains(by)) {
            throw new BadParameter(
                    "by",
                    "is none of "
                            + String.join("|", COMPONENTS.stream().sorted().toList()));
        }
        return neighbourhoods.graph(occupations, by, given.number("limit", 12, 40));
    }

    @GetMapping("/occupations/{occupation}/distinctive")
    List<DistinctiveElement> distinctive(
            @PathVariable String occupation, @RequestParam MultiValueMap<String, String> parameters) {
        return neighbourhoods.distinctive(occupation, new Given(parameters).except());
    }
}
