package org.skillways.transition;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a move brings, by the median wages of both occupations; within five percent they are the same. */
public enum Pay {
    MORE,
    SAME,
    LESS,
    UNKNOWN;

    private static final double SAME_WITHIN = 0.05;

    static Pay of(@Nullable Double origin, @Nullable Double destination) {
        if (origin == null || destination == null) {
            return UNKNOWN;
        }
        var ratio = destination / origin;
        return ratio > 1 + SAME_WITHIN ? MORE : ratio < 1 - SAME_WITHIN ? LESS : SAME;
    }

    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
