package org.skillways.framework;

import org.jspecify.annotations.Nullable;

/**
 * A source that statements cite, as its chip names it.
 *
 * @param id derived from label and title alone, so that every document that cites the source names the same one
 * @param label the chip's text, for instance {@code O*NET v30.2}
 * @param title the chip's long title
 * @param released as precise as the source states it: {@code 2026}, {@code 2025-09} or {@code 2026-03-24}
 * @param url where the document links to, or what an arXiv number in the title leads to
 */
public record CitationSource(
        String id,
        String label,
        String title,
        @Nullable String publisher,
        @Nullable String version,
        @Nullable String released,
        @Nullable String url,
        @Nullable String licence) {}
