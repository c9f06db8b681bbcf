package org.skillways.pathway.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One element in several occupations.
 *
 * @param difference how far the occupations are apart, 0 to 1; absent where less than two of them are known by this kind
 * @param id its key
 * @param name its name
 * @param kind what kind of thing it is
 * @param occupations the occupations
 */
public record ComparedElement(
        String id, String name, String kind, @Nullable Double difference, List<Figures> occupations) {

    boolean isOf(String soc) {
        return occupations.stream().anyMatch(figures -> figures.soc().equals(soc));
    }

    static ComparedElement of(Record row) {
        return new ComparedElement(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("kind").asString(),
                row.get("difference").computeOrDefault(Value::asDouble, null),
                row.get("occupations").asList(Figures::of));
    }

    /**
     * How much one occupation requires it.
     *
     * @param suppressed true where O*NET advises against using the rating
     * @param anchorBelow the words of the highest anchor up to its level
     * @param anchorAbove the words of the lowest anchor above its level
     * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
     * @param importance O*NET's importance, 1 to 5; absent where it is not rated
     * @param level O*NET's level, 0 to 7; absent where it is not rated
     * @param listedRank its place in the document's list, from 1; absent where no document lists it
     * @param distinctiveness how far above the mean of all occupations, in standard deviations
     * @param notRelevant true where O*NET marks the level as not relevant to the occupation
     * @param release the O*NET release that states it
     * @param document the SHA-256 digest of the document that states it
     */
    public record Figures(
            String soc,
            @Nullable Double importance,
            @Nullable Double level,
            @Nullable Integer listedRank,
            @Nullable Double distinctiveness,
            @Nullable String anchorBelow,
            @Nullable String anchorAbove,
            boolean suppressed,
            boolean notRelevant,
            @Nullable String release,
            @Nullable String document) {

        private static Figures of(Value figures) {
            return new Figures(
                    figures.get("soc").asString(),
                    figures.get("importance").computeOrDefault(Value::asDouble, null),
                    figures.get("level").computeOrDefault(Value::asDouble, null),
                    figures.get("listedRank").computeOrDefault(Value::asInt, null),
                    figures.get("distinctiveness").computeOrDefault(Value::asDouble, null),
                    figures.get("anchorBelow").computeOrDefault(Value::asString, null),
                    figures.get("anchorAbove").computeOrDefault(Value::asString, null),
                    figures.get("suppressed").asBoolean(),
                    figures.get("notRelevant").asBoolean(),
                    figures.get("release").computeOrDefault(Value::asString, null),
                    figures.get("document").computeOrDefault(Value::asString, null));
        }
    }
}
