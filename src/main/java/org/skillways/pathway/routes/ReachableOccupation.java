package org.skillways.pathway.routes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An occupation that one can get to, or come from, by its best route.
 *
 * @param level the level at which the last move lands
 * @param weakestRelatedness the relatedness of the least related move on the route, 0 to 1
 * @param bridges the occupations between, first to last
 * @param directEffort the effort of the direct move, where it is viable
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
 * @param effort in points of O*NET's level scale, from 0: the gap, and half a point for every job zone up
 * @param moves how many moves
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

    static ReachableOccupation of(Record row) {
        return new ReachableOccupation(
                row.get("soc").asString(),
                row.get("title").asString(),
                row.get("jobZone").computeOrDefault(Value::asInt, null),
                row.get("effort").asDouble(),
                row.get("moves").asInt(),
                row.get("level").asString(),
                row.get("weakestRelatedness").asDouble(),
                row.get("bridges").asList(RouteOccupation::of),
                row.get("directEffort").computeOrDefault(Value::asDouble, null));
    }
}
