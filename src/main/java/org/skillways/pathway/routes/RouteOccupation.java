package org.skillways.pathway.routes;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An occupation on a route.
 *
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
 */
public record RouteOccupation(
        String soc, String title, @Nullable Integer jobZone) {

    static RouteOccupation of(Value occupation) {
        return new RouteOccupation(
                occupation.get("soc").asString(),
                occupation.get("title").asString(),
                occupation.get("jobZone").computeOrDefault(Value::asInt, null));
    }
}
