package org.skillways.pathway.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few further skills and the moves that they open.
 *
 * @param alreadyOpen the moves that are open without them
 * @param skills the elements to gain
 * @param opens the moves that they open
 * @param count how many they are
 */
public record WhatIf(List<Skill> skills, List<Opening> opens, int count, int alreadyOpen) {

    /**
     * An element to gain.
     *
     * @param id its key
     * @param name its name
     * @param kind what kind of thing it is
     */
    public record Skill(String id, String name, String kind) {}

    /**
     * A move, with the coverage of what it requires.
     *
     * @param before the coverage without the skills, 0 to 1
     * @param after the coverage with them, 0 to 1
     * @param pay what it pays, compared: {@code more}, {@code same}, {@code less} or {@code unknown}
     * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
     * @param title its title
     * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
     */
    public record Opening(
            String soc, String title, @Nullable Integer jobZone, String pay, double before, double after) {}
}
