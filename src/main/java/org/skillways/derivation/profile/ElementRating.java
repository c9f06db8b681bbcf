package org.skillways.derivation.profile;

import org.jspecify.annotations.Nullable;

/**
 * How much an occupation requires one element.
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

    /** The lowest importance. */
    public static final double NOT_IMPORTANT = 1;

    private static final double SCALE = 4;

    public ElementRating {
        if (elementId.isBlank()) {
            throw new IllegalArgumentException("A rating belongs to an element");
        }
    }

    /** Of an element that a document lists, on the scale of ratings: 1 is no weight, 5 the whole. */
    public static ElementRating listed(ElementKind kind, String elementId, double weight) {
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("A listed element has a weight between 0 and 1, not " + weight);
        }
        return new ElementRating(kind, elementId, NOT_IMPORTANT + SCALE * weight, null, true);
    }

    /** How much the element matters, 0 to 1, as {@code cypher/derive/weights.cypher} writes it; importance 1 is "not important". */
    public double weight() {
        return Math.max(0, importance - NOT_IMPORTANT) / SCALE;
    }
}
