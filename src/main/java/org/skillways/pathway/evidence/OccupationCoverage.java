package org.skillways.pathway.evidence;

import java.util.List;

/** Which kinds of knowledge an occupation has, and which it lacks. */
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
