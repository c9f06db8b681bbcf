package org.skillways.pathway;

import java.util.List;

/** A name that several occupations have. */
public final class AmbiguousOccupation extends RuntimeException {

    private final transient List<OccupationCandidate> candidates;

    private AmbiguousOccupation(String message, List<OccupationCandidate> candidates) {
        super(message);
        this.candidates = List.copyOf(candidates);
    }

    static AmbiguousOccupation of(String name, List<OccupationCandidate> candidates) {
        return new AmbiguousOccupation("'" + name + "' can mean " + candidates.size() + " occupations", candidates);
    }

    public List<OccupationCandidate> candidates() {
        return candidates;
    }
}
