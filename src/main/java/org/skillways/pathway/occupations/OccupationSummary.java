package org.skillways.pathway.occupations;

import org.jspecify.annotations.Nullable;

/**
 * An occupation in a list; its address has everything known about it.
 *
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
 * @param group the occupational group
 * @param sector the sector
 * @param matchedTitle the title that matched
 */
public record OccupationSummary(
        String soc,
        String title,
        @Nullable Long jobZone,
        @Nullable String group,
        @Nullable String sector,
        @Nullable String matchedTitle) {}
