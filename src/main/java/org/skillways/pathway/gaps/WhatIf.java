package org.skillways.pathway.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few further skills and the moves that they open.
 *
 * @param alreadyOpen the moves that are open without them
 */
public record WhatIf(List<Skill> skills, List<Opening> opens, int count, int alreadyOpen) {

    /** An element to gain. */
    public record Skill(String id, String name, String kind) {}

    /**
     * A move, with the coverage of what it requires.
     *
     * @param before the coverage without the skills, 0 to 1
     * @param after the coverage with them, 0 to 1
     */
    public record Opening(
            String soc, String title, @Nullable Integer jobZone, double before, double after) {}
}
