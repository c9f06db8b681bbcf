package org.skillways.derivation.profile;

import org.jspecify.annotations.Nullable;

/**
 * How much an occupation asks of one element.
 *
 * @param importance on the scale of its kind; only compared with ratings of the same element
 * @param level absent where the element has an importance alone
 * @param listed true where a document lists the element and nobody rated it, so that the importance is its place in the list
 */
public record ElementRating(
        ElementKind kind,
        String elementId,
        double importance,
        @Nullable Double level,
        boolean listed) {

    private static final double MOST = 5;
    private static final double LEAST_LISTED = 3;

    public ElementRating {
        if (elementId.isBlank()) {
            throw new IllegalArgumentException("A rating belongs to an element");
        }
    }

    /** From 5 for the first in a list down towards 3, which is where O*NET calls an element important. */
    public static ElementRating listed(ElementKind kind, String elementId, long rank) {
        if (rank < 1) {
            throw new IllegalArgumentException("Ranks count from 1, not " + rank);
        }
        var importance = LEAST_LISTED + (MOST - LEAST_LISTED) / Math.sqrt((double) rank);
        return new ElementRating(kind, elementId, importance, null, true);
    }
}
