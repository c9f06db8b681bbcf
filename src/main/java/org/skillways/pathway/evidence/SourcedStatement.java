package org.skillways.pathway.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A statement that rests on a source.
 *
 * @param alone true where it rests on this source alone
 * @param total how many statements rest on the source in all
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param framework {@code MASTERY}, {@code AI_AT_WORK} or {@code DURABLE_SKILLS}
 * @param level O*NET's level, 0 to 7; absent where it is not rated
 * @param statement the id of the statement
 * @param text its text
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
