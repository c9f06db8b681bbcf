package org.skillways.pathway.routes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occupation that one can get to, or come from, by its best route.
 *
 * @param level the level at which the last move lands
 * @param bridges the occupations between, first to last
 * @param directEffort the effort of the direct move, where it is viable
 */
public record ReachableOccupation(
        String soc,
        String title,
        @Nullable Integer jobZone,
        double effort,
        int moves,
        String level,
        double weakestRelatedness,
        List<RouteOccupation> bridges,
        @Nullable Double directEffort) {

    public ReachableOccupation {
        bridges = List.copyOf(bridges);
    }
}
