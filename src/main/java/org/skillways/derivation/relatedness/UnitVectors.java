package org.skillways.derivation.relatedness;

import java.util.List;

/** Vectors of length one, compared by their cosine. An empty one is unknown, and so is how like another it is. */
final class UnitVectors implements Similarity {

    private static final float[] UNKNOWN = {};
    private static final double IMAGINARY_OCCUPATIONS = 5;

    private final List<float[]> vectors;

    private UnitVectors(List<float[]> vectors) {
        this.vectors = vectors;
    }

    /** Each vector brought to length one; one without a direction is unknown. */
    static UnitVectors of(List<float[]> vectors) {
        return new UnitVectors(vectors.stream().map(UnitVectors::unit).toList());
    }

    /**
     * The same without what all have in common, so that what is unusual about an occupation counts. Five imaginary occupations without
     * any direction keep the mean of a few from being taken for what all have in common.
     */
    static UnitVectors centred(List<float[]> vectors) {
        var units = of(vectors).vectors;
        var length = units.stream().mapToInt(vector -> vector.length).max().orElse(0);
        var mean = new double[length];
        var count = IMAGINARY_OCCUPATIONS;
        for (var vector : units) {
            for (var i = 0; i < vector.length; i++) {
                mean[i] += vector[i];
            }
            count += vector.length == 0 ? 0 : 1;
        }
        for (var i = 0; i < length; i++) {
            mean[i] /= count;
        }
        return new UnitVectors(
                units.stream().map(vector -> unit(difference(vector, mean))).toList());
    }

    private static float[] difference(float[] vector, double[] mean) {
        var difference = new float[vector.length];
        for (var i = 0; i < vector.length; i++) {
            difference[i] = (float) (vector[i] - mean[i]);
        }
        return difference;
    }

    private static float[] unit(float[] vector) {
        var squares = 0.0;
        for (var value : vector) {
            squares += value * value;
        }
        if (squares == 0) {
            return UNKNOWN;
        }
        var length = Math.sqrt(squares);
        var unit = new float[vector.length];
        for (var i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }

    @Override
    public float[] of(int occupation) {
        var similarities = new float[vectors.size()];
        for (var other = 0; other < similarities.length; other++) {
            similarities[other] = cosine(vectors.get(occupation), vectors.get(other));
        }
        return similarities;
    }

    private static float cosine(float[] a, float[] b) {
        if (a.length == 0 || b.length == 0) {
            return Float.NaN;
        }
        var sum = 0f;
        for (var i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
