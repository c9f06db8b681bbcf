package org.skillways.pathway.search;

import org.jspecify.annotations.Nullable;

/**
 * An occupation in a list; its address has everything known about it.
 *
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
 * @param group the occupational group
 * @param sector the sector
 * @param matchedTitle the title that matched, where it is not the occupation's own
 * @param matched what matched: the code, a title, a product that its workers use, or one of its tasks; absent where nothing was searched for
 * @param by {@code code}, {@code title}, {@code related-title}, {@code product}, {@code words}, {@code spelling}, {@code some-words}, {@code
 *     work} or {@code meaning}
 * @param certainty how sure it is that this is meant
 */
public record OccupationSummary(
        String soc,
        String title,
        @Nullable Long jobZone,
        @Nullable String group,
        @Nullable String sector,
        @Nullable String matchedTitle,
        @Nullable String matched,
        @Nullable String by,
        @Nullable Certainty certainty) {

    static OccupationSummary of(org.neo4j.driver.Record row) {
        var title = row.get("title").asString();
        var matched = row.get("matched").asString(null);
        var by = row.get("by").asString(null);
        var isTitle = by != null
                && !by.equals("code")
                && !by.equals("product")
                && !by.equals("work")
                && !by.equals("meaning");
        return new OccupationSummary(
                row.get("soc").asString(),
                title,
                row.get("jobZone").isNull() ? null : row.get("jobZone").asLong(),
                row.get("group").asString(null),
                row.get("sector").asString(null),
                isTitle && !title.equals(matched) ? matched : null,
                matched,
                by,
                by == null ? null : Certainty.by(by));
    }

    /** The same, where it was found with words in another spelling than the one that was given. */
    OccupationSummary respelt() {
        return found("spelling", Certainty.LIKELY);
    }

    /** The same, where something else is likelier meant. */
    OccupationSummary possible() {
        return found(by, Certainty.POSSIBLE);
    }

    private OccupationSummary found(@Nullable String way, Certainty sureness) {
        return new OccupationSummary(soc, title, jobZone, group, sector, matchedTitle, matched, way, sureness);
    }
}
