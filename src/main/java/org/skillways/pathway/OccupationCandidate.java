package org.skillways.pathway;

import org.jspecify.annotations.Nullable;

/**
 * An occupation that a name can mean.
 *
 * @param matchedTitle the title or related title that was matched
 * @param by {@code code}, {@code title}, {@code related-title} or {@code words}
 */
public record OccupationCandidate(
        String soc, String title, @Nullable Integer jobZone, String by, String matchedTitle) {}
