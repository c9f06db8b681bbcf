package org.skillways.derivation.relatedness;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skillways.derivation.profile.OccupationProfile;
import org.skillways.derivation.profile.OccupationVectors;

/**
 * How related occupations are: the weighted mean of their standardised components, brought between 0 and 1.
 *
 * <p>A component that is unknown of either occupation is left out. The others take over three quarters of its weight; the last quarter
 * counts as "like two occupations taken at random", because less is known.
 */
public final class Relatedness {

    private static final double LEFT_TO_CHANCE = 0.25;

    private final List<OccupationProfile> profiles;
    private final boolean meaning;
    private final double allWeights;
    private final ComponentSimilarities similarities;

    /** By words and figures alone. */
    public Relatedness(List<OccupationProfile> profiles) {
        this(profiles, OccupationVectors.NONE);
    }

    /**
     * By meaning besides.
     *
     * @param vectors those of the profiles, or none at all
     */
    public Relatedness(List<OccupationProfile> profiles, OccupationVectors vectors) {
        if (!vectors.areNone() && vectors.tasks().size() != profiles.size()) {
            throw new IllegalArgumentException(
                    vectors.tasks().size() + " vectors for " + profiles.size() + " profiles");
        }
        this.profiles = List.copyOf(profiles);
        this.meaning = !vectors.areNone();
        this.allWeights = Arrays.stream(Component.values())
                .mapToDouble(component -> component.weight(meaning))
                .sum();
        this.similarities = new ComponentSimilarities(this.profiles, vectors);
    }

    /** For every occupation, in the order given, its nearest others: best first, equals by key. */
    public List<List<RelatedOccupation>> nearest(int count) {
        return nearest(count, 0, Collections.nCopies(profiles.size(), Set.of()));
    }

    /**
     * The same, and after them as many others that are asked for besides, the most related first, as far as anything is known of both.
     *
     * @param asked for every occupation the others that may come besides
     */
    public List<List<RelatedOccupation>> nearest(int count, int besides, List<Set<Integer>> asked) {
        return IntStream.range(0, profiles.size())
                .parallel()
                .mapToObj(occupation -> nearest(occupation, count, besides, asked.get(occupation)))
                .toList();
    }

    private List<RelatedOccupation> nearest(int occupation, int count, int besides, Set<Integer> asked) {
        var rows = similarities.of(occupation);
        var strength = strength(rows);
        var others = IntStream.range(0, profiles.size())
                .filter(other -> other != occupation && !Double.isNaN(strength[other]))
                .boxed()
                .sorted((a, b) -> compare(strength, a, b))
                .toList();
        return Stream.concat(
                        others.stream().limit(count),
                        others.stream().skip(count).filter(asked::contains).limit(besides))
                .map(other -> related(rows, other, strength[other]))
                .toList();
    }

    private int compare(double[] strength, int a, int b) {
        var byStrength = Double.compare(strength[b], strength[a]);
        return byStrength != 0
                ? byStrength
                : profiles.get(a).soc().compareTo(profiles.get(b).soc());
    }

    private double[] strength(Map<Component, float[]> rows) {
        return IntStream.range(0, profiles.size())
                .mapToDouble(other -> strength(rows, other))
                .toArray();
    }

    private double strength(Map<Component, float[]> rows, int other) {
        var sum = 0.0;
        var weight = 0.0;
        for (var row : rows.entrySet()) {
            var cosine = row.getValue()[other];
            if (!Float.isNaN(cosine)) {
                sum += row.getKey().weight(meaning) * row.getKey().standardised(cosine);
                weight += row.getKey().weight(meaning);
            }
        }
        return weight == 0 ? Double.NaN : sum / ((1 - LEFT_TO_CHANCE) * weight + LEFT_TO_CHANCE * allWeights);
    }

    private RelatedOccupation related(Map<Component, float[]> rows, int other, double strength) {
        var components = new EnumMap<Component, Double>(Component.class);
        rows.forEach((component, row) -> {
            if (!Float.isNaN(row[other])) {
                components.put(component, (double) row[other]);
            }
        });
        return new RelatedOccupation(other, score(strength), components);
    }

    /** One half is what the twenty-fifth nearest of an O*NET occupation typically has, nine tenths what the nearest has. */
    private double score(double strength) {
        var typical25th = meaning ? 1.476 : 1.384;
        var steepness = meaning ? 3.95 : 2.39;
        return 1 / (1 + Math.exp(-steepness * (strength - typical25th)));
    }
}
