package org.skillways.pathway.occupations;

import org.jspecify.annotations.Nullable;

/**
 * What an occupation pays, how many are needed, and which education is usual in it.
 *
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
 * @param usualEducation the education that half of the workers do not exceed, in words
 * @param medianWage a year, in dollars
 * @param medianWageAtLeast true where the median is above the highest figure that is published, which stands here
 * @param growth of employment over the whole period, in per cent
 * @param openings a year, in thousands
 * @param period the years of the projections, {@code 2024-2034}
 */
public record OccupationProspects(
        String soc,
        String title,
        @Nullable Long jobZone,
        @Nullable String usualEducation,
        @Nullable Double medianWage,
        @Nullable Boolean medianWageAtLeast,
        @Nullable Double growth,
        @Nullable Double openings,
        @Nullable String period) {}
