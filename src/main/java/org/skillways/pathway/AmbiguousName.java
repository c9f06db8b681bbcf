package org.skillways.pathway;

import java.util.List;

/** A name that several occupations have. */
public final class AmbiguousName extends RuntimeException {

    private final transient List<NamedOccupation> candidates;

    private AmbiguousName(String message, List<NamedOccupation> candidates) {
        super(message);
        this.candidates = List.copyOf(candidates);
    }

    static AmbiguousName of(String name, List<NamedOccupation> candidates) {
        return new AmbiguousName("'" + name + "' can mean " + candidates.size() + " occupations", candidates);
    }

    public List<NamedOccupation> candidates() {
        return candidates;
    }
}
