package org.skillways.derivation.profile;

import java.util.List;

/**
 * What occupations mean to a sentence model: one vector for each occupation in the order of the profiles, an empty one where it has no
 * such texts.
 *
 * @param tasks means of tasks, or of statements where there are no tasks
 * @param titles means of titles, an occupation's own counted three times
 */
public record OccupationVectors(List<float[]> tasks, List<float[]> descriptions, List<float[]> titles) {

    /** Without a sentence model. */
    public static final OccupationVectors NONE = new OccupationVectors(List.of(), List.of(), List.of());

    public OccupationVectors {
        tasks = List.copyOf(tasks);
        descriptions = List.copyOf(descriptions);
        titles = List.copyOf(titles);
        if (tasks.size() != descriptions.size() || tasks.size() != titles.size()) {
            throw new IllegalArgumentException("Every occupation has a vector of each kind, be it empty");
        }
    }

    public boolean areNone() {
        return tasks.isEmpty();
    }
}
