package org.skillways.pathway.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A statement that rests on a source.
 *
 * @param alone true where it rests on this source alone
 * @param total how many statements rest on the source in all
 */
public record SourcedStatement(
        String soc,
        String title,
        String framework,
        @Nullable String level,
        String statement,
        String text,
        boolean alone,
        long total) {}
