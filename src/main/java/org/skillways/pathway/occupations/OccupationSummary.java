package org.skillways.pathway.occupations;

import org.jspecify.annotations.Nullable;

/** An occupation in a list; its address has everything known about it. */
public record OccupationSummary(
        String soc,
        String title,
        @Nullable Long jobZone,
        @Nullable String group,
        @Nullable String sector,
        @Nullable String matchedTitle) {}
