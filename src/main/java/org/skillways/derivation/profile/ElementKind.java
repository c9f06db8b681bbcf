package org.skillways.derivation.profile;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The kinds of rated elements, by their label in the graph. */
public enum ElementKind {
    ABILITY("Ability"),
    INTEREST("Interest"),
    KNOWLEDGE("Knowledge"),
    SKILL("Skill"),
    WORK_ACTIVITY("WorkActivity"),
    WORK_STYLE("WorkStyle");

    private final String label;

    ElementKind(String label) {
        this.label = label;
    }

    static Optional<ElementKind> ofLabels(Collection<String> labels) {
        return Arrays.stream(values())
                .filter(kind -> labels.contains(kind.label))
                .findFirst();
    }
}
