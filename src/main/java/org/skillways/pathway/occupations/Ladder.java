package org.skillways.pathway.occupations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people of an occupation can do, level by level, with the sources that say so. */
public record Ladder(String soc, String title, List<Framework> frameworks) {

    /**
     * A framework, level by level.
     *
     * @param kind {@code MASTERY}, {@code AI_AT_WORK} or {@code DURABLE_SKILLS}
     * @param contextCovered what the framework says that it covers
     * @param documents the digests of the documents it was loaded from
     * @param levels in order; those of durable skills by domain first
     * @param unlevelled the statements whose level is unknown
     */
    public record Framework(
            String id,
            String kind,
            @Nullable String version,
            @Nullable String publisher,
            @Nullable String contextCovered,
            List<String> documents,
            List<Level> levels,
            List<Statement> unlevelled) {}

    /**
     * A level of a framework.
     *
     * @param role what one is called at this level, where the document says so
     * @param rank from 1 to 4
     * @param inferred true where the document does not name the level
     */
    public record Level(
            String id,
            String name,
            @Nullable String role,
            @Nullable Long rank,
            boolean inferred,
            @Nullable String domain,
            List<Statement> statements) {}

    /** What one can do. */
    public record Statement(
            String id,
            String text,
            @Nullable String topic,
            @Nullable String behavior,
            @Nullable String domain,
            List<Citation> citations) {}

    /** A source in the order of the statement's citations. */
    public record Citation(
            String id, @Nullable String label, @Nullable String title) {}
}
