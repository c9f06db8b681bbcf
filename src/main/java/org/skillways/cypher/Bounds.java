package org.skillways.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter's value may be: a number from least to most, text or a list of a length from least to most, or one of
 * some words.
 *
 * @param words the only values allowed, or none for any
 */
public record Bounds(@Nullable Long least, @Nullable Long most, List<String> words) {

    private static final String RANGE = "(-?\\d+)?\\.\\.(-?\\d+)?";

    static final Bounds NONE = new Bounds(null, null, List.of());

    public Bounds {
        words = List.copyOf(words);
        if (least != null && most != null && least > most) {
            throw new IllegalArgumentException("The bounds " + least + ".." + most + " leave no value");
        }
    }

    static Bounds parse(String notation) {
        if (notation.matches(RANGE)) {
            var ends = notation.split("\\.\\.", -1);
            return new Bounds(end(ends[0]), end(ends[1]), List.of());
        }
        if (notation.matches("[\\w-]+(\\|[\\w-]+)+")) {
            return new Bounds(null, null, List.of(notation.split("\\|")));
        }
        throw new IllegalArgumentException(
                "'" + notation + "' is neither a range such as 1..200 nor words such as a|b");
    }

    private static @Nullable Long end(String digits) {
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }

    /** Whether every value is allowed. */
    public boolean any() {
        return least == null && most == null && words.isEmpty();
    }

    boolean holds(double measure) {
        return (least == null || measure >= least) && (most == null || measure <= most);
    }

    boolean allows(String word) {
        return words.isEmpty() || words.contains(word);
    }

    @Override
    public String toString() {
        return words.isEmpty()
                ? (least == null ? "" : least) + ".." + (most == null ? "" : most)
                : String.join("|", words);
    }
}
