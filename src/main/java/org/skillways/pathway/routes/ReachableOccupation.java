package org.skillways.pathway.routes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An occupation that one can get to, or come from, by its quickest route.
 *
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
 * @param months of all moves and of the work between them
 * @param moves how many moves
 * @param kind {@code advance}, {@code near} or {@code change}; of several moves a change where one is, otherwise an advance where one is
 * @param credentialFirst true where a move needs a credential first
 * @param level the level at which the last move lands
 * @param fit how well work and time fit, 0 to 1; of several moves their product
 * @param weakestRelatedness the relatedness of the least related move on the route, 0 to 1
 * @param bridges the occupations between, first to last
 * @param usualEducation the usual education there, in words
 * @param outlook what the Employment Projections say of it; absent where they are not loaded, or have nothing
 * @param direct the direct move, where there is one within the thresholds
 */
public record ReachableOccupation(
        String soc,
        String title,
        @Nullable Integer jobZone,
        double months,
        int moves,
        String kind,
        boolean credentialFirst,
        String level,
        double fit,
        double weakestRelatedness,
        List<RouteOccupation> bridges,
        @Nullable String usualEducation,
        @Nullable Prospects outlook,
        @Nullable Move direct) {

    public ReachableOccupation {
        bridges = List.copyOf(bridges);
    }

    /**
     * What a planner asks first of an occupation.
     *
     * @param medianWage a year, in dollars
     * @param medianWageAtLeast true where the median is at least that, because the survey publishes none above it
     * @param growth of employment in ten years, in percent
     * @param openings a year, in thousands
     */
    public record Prospects(
            @Nullable Double medianWage,
            @Nullable Boolean medianWageAtLeast,
            @Nullable Double growth,
            @Nullable Double openings) {}

    static ReachableOccupation of(Record row) {
        var outlook = row.get("outlook");
        var direct = row.get("direct");
        return new ReachableOccupation(
                row.get("soc").asString(),
                row.get("title").asString(),
                row.get("jobZone").computeOrDefault(Value::asInt, null),
                row.get("months").asDouble(),
                row.get("moves").asInt(),
                row.get("kind").asString(),
                row.get("credentialFirst").asBoolean(),
                row.get("level").asString(),
                row.get("fit").asDouble(),
                row.get("weakestRelatedness").asDouble(),
                row.get("bridges").asList(RouteOccupation::of),
                row.get("usualEducation").asString(null),
                outlook.isNull() ? null : prospects(outlook),
                direct.isNull() ? null : Move.of(direct.asMap()));
    }

    private static Prospects prospects(Value outlook) {
        return new Prospects(
                outlook.get("medianWage").computeOrDefault(Value::asDouble, null),
                outlook.get("medianWageAtLeast").computeOrDefault(Value::asBoolean, null),
                outlook.get("growth").computeOrDefault(Value::asDouble, null),
                outlook.get("openings").computeOrDefault(Value::asDouble, null));
    }
}
