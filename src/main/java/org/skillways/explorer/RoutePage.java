package org.skillways.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.skillways.pathway.OccupationCandidate;
import org.skillways.pathway.occupations.Occupations;
import org.skillways.pathway.routes.Routes;
import org.skillways.pathway.routes.RoutesFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.AbstractThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Routes from one occupation to another, drawn as lines of stops. */
@Controller
final class RoutePage {

    private final TypedOccupations typed;
    private final Routes routes;
    private final Occupations occupations;
    private final ShownQueries queries;
    private final ThymeleafViewResolver views;

    RoutePage(
            TypedOccupations typed,
            Routes routes,
            Occupations occupations,
            ShownQueries queries,
            ThymeleafViewResolver views) {
        this.views = views;
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

    /** The same routes as a drawing, to be saved. */
    @GetMapping("/routes.svg")
    ModelAndView drawing(@Validated @ModelAttribute("form") RouteForm form, HttpServletResponse response)
            throws Exception {
        var from = typed.in("from", Objects.requireNonNullElse(form.from(), ""));
        var to = typed.in("to", Objects.requireNonNullElse(form.to(), ""));
        var found = routes.between(form.request(from.soc(), to.soc(), typed.codes("avoid", form.avoid())));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"routes.svg\"");
        var view =
                (AbstractThymeleafView) Objects.requireNonNull(views.resolveViewName("routes-drawing", Locale.ENGLISH));
        view.setContentType("image/svg+xml;charset=UTF-8");
        return new ModelAndView(
                view,
                Map.of(
                        "title",
                        "From " + from.title() + " to " + to.title(),
                        "drawing",
                        RouteDrawing.of(from.title(), found.routes())));
    }

    private void find(RouteForm form, OccupationCandidate from, OccupationCandidate to, Model model) {
        var request = form.request(from.soc(), to.soc(), typed.codes("avoid", form.avoid()));
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
