package org.skillways.pathway;

import org.jspecify.annotations.Nullable;

/**
 * An occupation that a name can mean.
 *
 * @param matchedTitle the title or related title that was matched
 * @param by {@code code}, {@code title}, {@code related-title} or {@code words}
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
 */
public record OccupationCandidate(
        String soc, String title, @Nullable Integer jobZone, String by, String matchedTitle) {}
