package org.skillways.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker at a level can do.
 *
 * @param position from 1 within its level, or within its domain where the level is unknown
 * @param text the whole statement, topic and behavior joined by {@code " — "} where both are known; without citations
 * @param topic absent where topic and behavior could not be separated
 * @param citations in the order of the document
 */
public record Statement(
        int position,
        String text,
        @Nullable String topic,
        @Nullable String behavior,
        List<CitationSource> citations) {

    public Statement {
        if (position < 1) {
            throw new IllegalArgumentException("Positions count from 1, not " + position);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("A statement has a text");
        }
        citations = List.copyOf(citations);
    }
}
