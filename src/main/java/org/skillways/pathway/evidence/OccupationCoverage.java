package org.skillways.pathway.evidence;

import java.util.List;

/**
 * Which kinds of knowledge an occupation has, and which it lacks.
 *
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param has the kinds of knowledge that it has
 * @param lacks the kinds that it lacks
 */
public record OccupationCoverage(String soc, String title, List<String> has, List<String> lacks) {

    /**
     * How many occupations have one kind of knowledge.
     *
     * @param kind the kind of knowledge
     * @param occupations how many occupations have it
     * @param lacking how many do not
     */
    public record Kind(String kind, int occupations, int lacking) {}
}
