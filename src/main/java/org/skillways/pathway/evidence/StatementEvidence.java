package org.skillways.pathway.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement rests on.
 *
 * @param levelInferred true where its document does not state the level
 * @param mentions the elements and technologies that it names
 * @param aligned the activities, elements and tasks that mean nearly the same, nearest first; none without a sentence model
 * @param id its key
 * @param text its text
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param framework {@code MASTERY}, {@code AI_AT_WORK} or {@code DURABLE_SKILLS}
 * @param version its version
 * @param level O*NET's level, 0 to 7; absent where it is not rated
 * @param sources the sources that it cites
 * @param documents the SHA-256 digests of the documents that state it
 */
public record StatementEvidence(
        String id,
        String text,
        String soc,
        String title,
        String framework,
        @Nullable String version,
        @Nullable String level,
        boolean levelInferred,
        List<Source> sources,
        List<Read> documents,
        List<Mentioned> mentions,
        List<Aligned> aligned) {

    /**
     * A source in the order of the statement's citations.
     *
     * @param id its key
     * @param label what the citation shows
     * @param title its title
     * @param publisher who publishes it
     * @param version its version
     * @param released when it came out
     * @param url where it is
     * @param licence the licence it is under
     */
    public record Source(
            String id,
            @Nullable String label,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String version,
            @Nullable String released,
            @Nullable String url,
            @Nullable String licence) {}

    /**
     * A document that something was read from.
     *
     * @param sha256 the SHA-256 digest of the document's bytes, 64 hexadecimal digits
     * @param path name of the file, below the folder that was loaded
     * @param format the format of the document
     * @param loadedAt when the document was loaded
     */
    public record Read(
            String sha256,
            @Nullable String path,
            @Nullable String format,
            @Nullable String loadedAt) {}

    /**
     * An element or technology by name.
     *
     * @param id its key
     * @param name its name
     * @param kind what kind of thing it is
     */
    public record Mentioned(String id, String name, String kind) {}

    /**
     * An activity, element or task by its text.
     *
     * @param id its key
     * @param name its title, name or text
     * @param kind what kind of thing it is
     * @param score how near it is, up to 1
     */
    public record Aligned(String id, String name, String kind, double score) {}
}
