package org.skillways.pathway.routes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The routes from one occupation to another, or what stands in their way.
 *
 * @param routes the routes, of the least effort first
 * @param obstacles why there are none; absent where there are
 * @param from the SOC code of the occupation where it begins
 * @param to the SOC code of the occupation where it ends
 */
public record RoutesFound(
        String from,
        String to,
        List<Route> routes,
        @Nullable Obstacles obstacles) {

    public RoutesFound {
        routes = List.copyOf(routes);
        if (routes.isEmpty() && obstacles == null) {
            throw new IllegalArgumentException("Without routes from " + from + " to " + to + " there is a reason");
        }
    }
}
