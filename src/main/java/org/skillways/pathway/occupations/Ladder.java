package org.skillways.pathway.occupations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people of an occupation can do, level by level, with the sources that say so.
 *
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param frameworks its frameworks
 */
public record Ladder(String soc, String title, List<Framework> frameworks) {

    /**
     * A framework, level by level.
     *
     * @param kind {@code MASTERY}, {@code AI_AT_WORK} or {@code DURABLE_SKILLS}
     * @param contextCovered what the framework says that it covers
     * @param documents the digests of the documents it was loaded from
     * @param levels in order; those of durable skills by domain first
     * @param unlevelled the statements whose level is unknown
     * @param id its key
     * @param version its version
     * @param publisher who publishes it
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
     * @param id its key
     * @param name its name
     * @param domain the durable skill domain, where there is one
     * @param statements the statements, in order
     */
    public record Level(
            String id,
            String name,
            @Nullable String role,
            @Nullable Long rank,
            boolean inferred,
            @Nullable String domain,
            List<Statement> statements) {}

    /**
     * What one can do.
     *
     * @param id its key
     * @param text its text
     * @param topic what a mastery statement is about, where it parts into topic and behavior
     * @param behavior what is done with the topic, where a mastery statement parts into both
     * @param domain the durable skill domain, where there is one
     * @param citations the sources that the statement cites, in its order
     */
    public record Statement(
            String id,
            String text,
            @Nullable String topic,
            @Nullable String behavior,
            @Nullable String domain,
            List<Citation> citations) {}

    /**
     * A source in the order of the statement's citations.
     *
     * @param id its key
     * @param label what the citation shows
     * @param title its title
     */
    public record Citation(
            String id, @Nullable String label, @Nullable String title) {}
}
