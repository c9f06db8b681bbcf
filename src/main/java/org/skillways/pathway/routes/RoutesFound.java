package org.skillways.pathway.routes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The routes from one occupation to another, or what stands in their way.
 *
 * @param direct what the direct move takes, whether or not a route may use it; absent within one occupation, and where nothing is known
 * @param routes the routes, of the least months first
 * @param obstacles why there are none; absent where there are
 * @param from the SOC code of the occupation where it begins
 * @param to the SOC code of the occupation where it ends
 */
public record RoutesFound(
        String from,
        String to,
        @Nullable Move direct,
        List<Route> routes,
        @Nullable Obstacles obstacles) {

    public RoutesFound {
        routes = List.copyOf(routes);
        if (routes.isEmpty() && obstacles == null) {
            throw new IllegalArgumentException("Without routes from " + from + " to " + to + " there is a reason");
        }
    }
}
