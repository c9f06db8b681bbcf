package org.skillways.pathway.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement rests on.
 *
 * @param levelInferred true where its document does not state the level
 * @param mentions the elements and technologies that it names
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
        List<Mentioned> mentions) {

    /** A source in the order of the statement's citations. */
    public record Source(
            String id,
            @Nullable String label,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String version,
            @Nullable String released,
            @Nullable String url,
            @Nullable String licence) {}

    /** A document that something was read from. */
    public record Read(
            String sha256,
            @Nullable String path,
            @Nullable String format,
            @Nullable String loadedAt) {}

    /** An element or technology by name. */
    public record Mentioned(String id, String name, String kind) {}
}
