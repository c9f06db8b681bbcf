package org.skillways.derivation.embedding;

import org.neo4j.driver.Value;

/** A vector of length one, or without any length where it is unknown. */
final class Vector {

    private final float[] values;

    private Vector(float[] values) {
        this.values = values;
    }

    static Vector of(Value value) {
        return new Vector(values(value));
    }

    /** Empty where the value is null. */
    static float[] values(Value value) {
        if (value.isNull()) {
            return new float[0];
        }
        var values = new float[value.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = value.get(i).asFloat();
        }
        return values;
    }

    /** The cosine, since both have length one. */
    double dot(Vector other) {
        var sum = 0f;
        for (var i = 0; i < Math.min(values.length, other.values.length); i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }
}
