package org.skillways.derivation.relatedness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.skillways.derivation.profile.ElementRating;
import org.skillways.derivation.profile.OccupationProfile;

/** Ratings as vectors; an occupation without any is unknown. */
final class RatingVectors {

    private static final double IMAGINARY_OCCUPATIONS = 5;
    private static final double IMAGINARY_MEAN = 2.5;
    private static final double IMAGINARY_DEVIATION = 1;

    private RatingVectors() {}

    /**
     * Standardised element by element over the occupations that have a rating, so that an occupation stands out by what is unusual about
     * it. An element that an occupation was not rated on counts as usual. Five imaginary occupations around the middle of the scale keep
     * an element that few were rated on from looking extreme.
     */
    static Similarity standardised(List<OccupationProfile> profiles, Predicate<ElementRating> wanted) {
        var columns = columns(profiles, wanted);
        columns.values().forEach(RatingVectors::standardise);
        return UnitVectors.of(vectors(profiles, columns));
    }

    /** As rated, which leaves those elements more weight on which occupations differ more; without what all have in common. */
    static Similarity centred(List<OccupationProfile> profiles, Predicate<ElementRating> wanted) {
        return UnitVectors.centred(vectors(profiles, columns(profiles, wanted)));
    }

    /** For every importance and every level the values of the occupations that have one. */
    private static SortedMap<String, Map<Integer, Double>> columns(
            List<OccupationProfile> profiles, Predicate<ElementRating> wanted) {
        var columns = new TreeMap<String, Map<Integer, Double>>();
        for (var i = 0; i < profiles.size(); i++) {
            for (var rating : profiles.get(i).ratings()) {
                if (wanted.test(rating)) {
                    add(columns, i, rating);
                }
            }
        }
        return columns;
    }

    private static void add(Map<String, Map<Integer, Double>> columns, int occupation, ElementRating rating) {
        columns.computeIfAbsent(rating.elementId() + " importance", id -> new TreeMap<>())
                .put(occupation, rating.importance() - ElementRating.NOT_IMPORTANT);
        var level = rating.level();
        if (level != null) {
            columns.computeIfAbsent(rating.elementId() + " level", id -> new TreeMap<>())
                    .put(occupation, level);
        }
    }

    private static void standardise(Map<Integer, Double> values) {
        var count = IMAGINARY_OCCUPATIONS + values.size();
        var sum = IMAGINARY_OCCUPATIONS * IMAGINARY_MEAN;
        for (var value : values.values()) {
            sum += value;
        }
        var mean = sum / count;
        var squares = IMAGINARY_OCCUPATIONS
                * (IMAGINARY_DEVIATION * IMAGINARY_DEVIATION + (IMAGINARY_MEAN - mean) * (IMAGINARY_MEAN - mean));
        for (var value : values.values()) {
            squares += (value - mean) * (value - mean);
        }
        var deviation = Math.sqrt(squares / count);
        values.replaceAll((occupation, value) -> (value - mean) / deviation);
    }

    private static List<float[]> vectors(
            List<OccupationProfile> profiles, SortedMap<String, Map<Integer, Double>> columns) {
        var vectors = new ArrayList<float[]>();
        for (var i = 0; i < profiles.size(); i++) {
            vectors.add(new float[columns.size()]);
        }
        var column = 0;
        for (var values : columns.values()) {
            for (var value : values.entrySet()) {
                vectors.get(value.getKey())[column] = value.getValue().floatValue();
            }
            column++;
        }
        return vectors;
    }
}
