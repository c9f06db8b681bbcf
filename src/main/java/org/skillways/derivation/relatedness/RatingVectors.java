package org.skillways.derivation.relatedness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.skillways.derivation.profile.ElementRating;
import org.skillways.derivation.profile.OccupationProfile;

/**
 * Ratings, standardised element by element over the occupations that have one, so that an occupation stands out by what is
 * unusual about it. An element that an occupation was not rated on counts as usual. Five imaginary occupations around the
 * middle of the scale keep an element that few were rated on from looking extreme.
 */
final class RatingVectors implements Similarity {

    private static final double PRIOR_OCCUPATIONS = 5;
    private static final double PRIOR_MEAN = 2.5;
    private static final double PRIOR_DEVIATION = 1;

    private final float[][] vectors;

    private RatingVectors(float[][] vectors) {
        this.vectors = vectors;
    }

    static RatingVectors of(List<OccupationProfile> profiles, Predicate<ElementRating> wanted) {
        var columns = new TreeMap<String, Map<Integer, Double>>();
        for (var i = 0; i < profiles.size(); i++) {
            for (var rating : profiles.get(i).ratings()) {
                if (wanted.test(rating)) {
                    add(columns, i, rating);
                }
            }
        }
        var vectors = new float[profiles.size()][columns.size()];
        var column = 0;
        for (var values : columns.values()) {
            standardise(values, vectors, column++);
        }
        for (var i = 0; i < vectors.length; i++) {
            vectors[i] =
                    unitLength(vectors[i], profiles.get(i).ratings().stream().anyMatch(wanted));
        }
        return new RatingVectors(vectors);
    }

    private static void add(Map<String, Map<Integer, Double>> columns, int occupation, ElementRating rating) {
        columns.computeIfAbsent(rating.elementId() + " importance", id -> new TreeMap<>())
                .put(occupation, rating.importance());
        var level = rating.level();
        if (level != null) {
            columns.computeIfAbsent(rating.elementId() + " level", id -> new TreeMap<>())
                    .put(occupation, level);
        }
    }

    private static void standardise(Map<Integer, Double> values, float[][] vectors, int column) {
        var count = PRIOR_OCCUPATIONS + values.size();
        var sum = PRIOR_OCCUPATIONS * PRIOR_MEAN;
        for (var value : values.values()) {
            sum += value;
        }
        var mean = sum / count;
        var squares =
                PRIOR_OCCUPATIONS * (PRIOR_DEVIATION * PRIOR_DEVIATION + (PRIOR_MEAN - mean) * (PRIOR_MEAN - mean));
        for (var value : values.values()) {
            squares += (value - mean) * (value - mean);
        }
        var deviation = Math.sqrt(squares / count);
        values.forEach((occupation, value) -> vectors[occupation][column] = (float) ((value - mean) / deviation));
    }

    /** An unknown vector becomes an empty one. */
    private static float[] unitLength(float[] vector, boolean known) {
        var squares = 0.0;
        for (var value : vector) {
            squares += value * value;
        }
        if (!known || squares == 0) {
            return new float[0];
        }
        var length = Math.sqrt(squares);
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    @Override
    public float[] of(int occupation) {
        var similarities = new float[vectors.length];
        for (var other = 0; other < vectors.length; other++) {
            similarities[other] = cosine(vectors[occupation], vectors[other]);
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
