package org.skillways.derivation.relatedness;

import java.util.EnumMap;
import java.util.Map;

/**
 * One occupation seen from another.
 *
 * @param index its place in the list of profiles
 * @param score 0 to 1, the same in both directions
 * @param components how alike both are in each component that is known of both: 1 is the same
 */
public record RelatedOccupation(int index, double score, Map<Component, Double> components) {

    public RelatedOccupation {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is between 0 and 1, not " + score);
        }
        components = new EnumMap<>(components);
    }
}
