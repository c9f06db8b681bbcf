package org.skillways.api;

import java.util.List;
import org.skillways.pathway.Reach;
import org.skillways.pathway.Routes;
import org.skillways.pathway.RoutesFound;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes between occupations; an occupation is named by its code or any of its titles. */
@RestController
@RequestMapping("/api/v1")
final class RoutesController {

    private final Routes routes;

    RoutesController(Routes routes) {
        this.routes = routes;
    }

    @GetMapping("/routes")
    RoutesFound between(@RequestParam MultiValueMap<String, String> parameters) {
        var given = new Given(parameters);
        var options = given.except("from", "to", "avoid", "through");
        options.put("avoid", given.list("avoid"));
        options.put("through", given.list("through"));
        return routes.between(given.text("from"), given.text("to"), options);
    }

    @GetMapping("/occupations/{occupation}/destinations")
    List<Reach> destinations(@PathVariable String occupation, @RequestParam MultiValueMap<String, String> parameters) {
        var given = new Given(parameters);
        var options = given.except("avoid");
        options.put("avoid", given.list("avoid"));
        return routes.from(occupation, options);
    }

    @GetMapping("/occupations/{occupation}/origins")
    List<Reach> origins(@PathVariable String occupation, @RequestParam MultiValueMap<String, String> parameters) {
        var given = new Given(parameters);
        var options = given.except("avoid");
        options.put("avoid", given.list("avoid"));
        return routes.into(occupation, options);
    }
}
