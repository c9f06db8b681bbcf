package org.skillways.pathway;

import org.jspecify.annotations.Nullable;
import org.skillways.cypher.InvalidParameter;

/** A parameter that is known by two names, of which a request uses one. */
public final class OtherName {

    private OtherName() {}

    /** The value that is set; refuses two. */
    public static <T> @Nullable T of(String name, @Nullable T value, @Nullable T other) {
        if (value != null && other != null) {
            throw new InvalidParameter(name, "is set by two names");
        }
        return value == null ? other : value;
    }
}
