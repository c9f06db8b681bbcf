package org.skillways.explorer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.skillways.pathway.OccupationCandidate;
import org.skillways.pathway.occupations.Occupations;
import org.skillways.pathway.routes.Routes;
import org.skillways.pathway.routes.RoutesFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Routes from one occupation to another, drawn as lines of stops. */
@Controller
final class RoutePage {

    private final TypedOccupations typed;
    private final Routes routes;
    private final Occupations occupations;
    private final ShownQueries queries;

    RoutePage(TypedOccupations typed, Routes routes, Occupations occupations, ShownQueries queries) {
        this.typed = typed;
        this.routes = routes;
        this.occupations = occupations;
        this.queries = queries;
    }

    @GetMapping("/routes")
    String routes(@Validated @ModelAttribute("form") RouteForm form, Model model) {
        var from = form.from() == null ? null : typed.in("from", form.from());
        var to = form.to() == null ? null : typed.in("to", form.to());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        if (from != null && to != null) {
            find(form, from, to, model);
        }
        return "routes";
    }

    private void find(RouteForm form, OccupationCandidate from, OccupationCandidate to, Model model) {
        var avoid = typed.all("avoid", form.avoid()).stream()
                .map(OccupationCandidate::soc)
                .toList();
        var request = form.request(from.soc(), to.soc(), avoid);
        var found = routes.between(request);
        model.addAttribute("found", found);
        model.addAttribute("stops", occupations.prospects(stops(found)));
        model.addAttribute(
                "queries",
                List.of(queries.of(
                        found.routes().isEmpty() ? "routes/obstacles" : "routes/routes", request, Map.of())));
    }

    private static List<String> stops(RoutesFound found) {
        var stops = new LinkedHashSet<>(List.of(found.from(), found.to()));
        found.routes().forEach(route -> stops.addAll(route.occupations()));
        return stops.stream().limit(50).toList();
    }
}
