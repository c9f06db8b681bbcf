package org.skillways.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people of an occupation can do, level by level, with the sources that say so. */
record Ladder(String soc, String title, List<Framework> frameworks) {

    /**
     * @param documents the documents it was loaded from
     * @param levels in order; those of durable skills by domain first
     * @param unlevelled the statements whose level is unknown
     */
    record Framework(
            String id,
            String kind,
            @Nullable String version,
            @Nullable String publisher,
            @Nullable String contextCovered,
            List<String> documents,
            List<Level> levels,
            List<Statement> unlevelled) {}

    /**
     * @param rank from 1 to 4
     * @param inferred true where the document does not name the level
     */
    record Level(
            String id,
            String name,
            @Nullable String role,
            @Nullable Long rank,
            boolean inferred,
            @Nullable String domain,
            List<Statement> statements) {}

    record Statement(
            String id,
            String text,
            @Nullable String topic,
            @Nullable String behavior,
            @Nullable String domain,
            List<Citation> citations) {}

    record Citation(
            String id, @Nullable String label, @Nullable String title) {}
}
