package org.skillways.pathway.gaps;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What is missing of one element, from what one has to what is required.
 *
 * @param weight how much it matters, 0 to 1
 * @param shortfall the part that is missing, 0 to 1; absent where nothing of the kind is known of the origin
 * @param haveAnchor the words of the level that one has
 * @param needAnchor the words of the level that is required
 * @param named true where a person names the element
 * @param id its key
 * @param name its name
 * @param kind what kind of thing it is
 * @param haveImportance the importance in the occupation that one has, 1 to 5
 * @param haveLevel the level in the occupation that one has, 0 to 7
 * @param needImportance the importance in the occupation that one wants, 1 to 5
 * @param needLevel the level in the occupation that one wants, 0 to 7
 * @param needRank its place in the list of the document
 * @param release the O*NET release that states it
 * @param document the SHA-256 digest of the document that states it
 */
public record Gap(
        String id,
        String name,
        String kind,
        double weight,
        @Nullable Double shortfall,
        @Nullable Double haveImportance,
        @Nullable Double haveLevel,
        @Nullable String haveAnchor,
        @Nullable Double needImportance,
        @Nullable Double needLevel,
        @Nullable String needAnchor,
        @Nullable Integer needRank,
        @Nullable String release,
        @Nullable String document,
        @Nullable Boolean named) {

    static Gap of(Record row) {
        return new Gap(
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("kind").asString(),
                row.get("weight").asDouble(),
                row.get("shortfall").computeOrDefault(Value::asDouble, null),
                row.get("haveImportance").computeOrDefault(Value::asDouble, null),
                row.get("haveLevel").computeOrDefault(Value::asDouble, null),
                row.get("haveAnchor").computeOrDefault(Value::asString, null),
                row.get("needImportance").computeOrDefault(Value::asDouble, null),
                row.get("needLevel").computeOrDefault(Value::asDouble, null),
                row.get("needAnchor").computeOrDefault(Value::asString, null),
                row.get("needRank").computeOrDefault(Value::asInt, null),
                row.get("release").computeOrDefault(Value::asString, null),
                row.get("document").computeOrDefault(Value::asString, null),
                row.get("named").computeOrDefault(Value::asBoolean, null));
    }

    /** Of a gap between occupations, where nobody names elements. */
    static Gap ofOccupations(Record row) {
        var gap = of(row);
        return new Gap(
                gap.id,
                gap.name,
                gap.kind,
                gap.weight,
                gap.shortfall,
                gap.haveImportance,
                gap.haveLevel,
                gap.haveAnchor,
                gap.needImportance,
                gap.needLevel,
                gap.needAnchor,
                gap.needRank,
                gap.release,
                gap.document,
                null);
    }
}
