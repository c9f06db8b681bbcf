package org.skillways.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skillways.derivation.profile.OccupationProfile;
import org.skillways.derivation.profile.OccupationVectors;
import org.skillways.derivation.profile.ProfileReader;
import org.skillways.derivation.relatedness.RelatedOccupation;
import org.skillways.derivation.relatedness.Relatedness;
import org.skillways.derivation.relatedness.SharedTitles;
import org.skillways.transition.ComparedOccupation;
import org.skillways.transition.OccupationFacts;
import org.skillways.transition.TransitionMeasure;

/**
 * The similarities and transitions that follow from what is known of the occupations. One can move to and from the nearest, and to those
 * whose titles name what one is called: a nurse to a nursing instructor.
 */
final class DerivedRelationships {

    /** Changes with every change of a formula, so that what an older version derived is derived anew. */
    static final String METHOD = "weighted-components-4 time-to-prepare-3";

    private static final String BY_MEANING = " by-meaning-1";
    private static final int NEAREST = 20;
    private static final int BY_TITLES = 8;
    private static final double SOME_TITLES = 0.1;
    private static final double MANY_TITLES = 0.1;

    /** From one occupation to another, ordered by their keys. */
    record Pair(String from, String to) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            var byFrom = from.compareTo(other.from);
            return byFrom == 0 ? to.compareTo(other.to) : byFrom;
        }
    }

    private final List<OccupationProfile> profiles;
    private final List<ComparedOccupation> compared;
    private final List<Map<Integer, Double>> titles;
    private final Map<String, Object> origin = new HashMap<>();
    private final SortedMap<Pair, Map<String, Object>> similarities = new TreeMap<>();
    private final SortedMap<Pair, Map<String, Object>> transitions = new TreeMap<>();

    /** Every relationship says by which method and from which releases it was computed; none where documents alone are known. */
    DerivedRelationships(ProfileReader.Profiles known, OccupationVectors vectors, Map<String, OccupationFacts> facts) {
        this.profiles = known.all();
        this.titles = new SharedTitles(profiles).shares();
        origin.put("method", vectors.areNone() ? METHOD : METHOD + BY_MEANING);
        if (!known.releases().isEmpty()) {
            origin.put("release", String.join(", ", known.releases()));
        }
        var related = new Relatedness(profiles, vectors)
                .nearest(
                        NEAREST,
                        BY_TITLES,
                        titles.stream().map(DerivedRelationships::some).toList());
        this.compared = compared(related, facts);
        for (var from = 0; from < related.size(); from++) {
            addSimilarities(from, related.get(from));
        }
        var moves = IntStream.range(0, related.size())
                .parallel()
                .mapToObj(from -> transitions(from, related.get(from)))
                .toList();
        for (var ofOne : moves) {
            transitions.putAll(ofOne);
        }
    }

    private static Set<Integer> some(Map<Integer, Double> shares) {
        return shares.entrySet().stream()
                .filter(entry -> entry.getValue() >= SOME_TITLES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<ComparedOccupation> compared(
            List<List<RelatedOccupation>> related, Map<String, OccupationFacts> facts) {
        var all = profiles.stream()
                .map(profile -> Objects.requireNonNull(facts.get(profile.soc())))
                .toList();
        var compared = new ArrayList<ComparedOccupation>();
        for (var i = 0; i < all.size(); i++) {
            var nearest = related.get(i).stream()
                    .limit(NEAREST)
                    .map(other -> all.get(other.index()))
                    .toList();
            var base = all.get(i).base().map(facts::get).orElse(null);
            compared.add(ComparedOccupation.of(all.get(i), nearest, base));
        }
        return compared;
    }

    SortedMap<Pair, Map<String, Object>> similarities() {
        return similarities;
    }

    SortedMap<Pair, Map<String, Object>> transitions() {
        return transitions;
    }

    /** How one usually prepares for each occupation, by its key. */
    SortedMap<String, Map<String, Object>> preparations() {
        return compared.stream()
                .collect(Collectors.toMap(
                        ComparedOccupation::soc,
                        occupation -> occupation.preparation().properties(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private void addSimilarities(int from, List<RelatedOccupation> related) {
        var rank = 1L;
        for (var other : related.stream().limit(NEAREST).toList()) {
            similarities.put(pair(from, other.index()), similarity(other, rank++));
        }
    }

    private Map<Pair, Map<String, Object>> transitions(int from, List<RelatedOccupation> related) {
        var moves = new HashMap<Pair, Map<String, Object>>();
        for (var other : related) {
            var to = other.index();
            var many = Math.max(share(from, to), share(to, from)) >= MANY_TITLES;
            addTransition(moves, from, to, other.score(), many);
            if (similarities.containsKey(pair(from, to))) {
                addTransition(moves, to, from, other.score(), many);
            }
        }
        return moves;
    }

    private double share(int from, int to) {
        return titles.get(from).getOrDefault(to, 0.0);
    }

    private Pair pair(int from, int to) {
        return new Pair(profiles.get(from).soc(), profiles.get(to).soc());
    }

    private Map<String, Object> similarity(RelatedOccupation related, long rank) {
        var properties = new HashMap<>(origin);
        properties.put("score", rounded(related.score()));
        properties.put("rank", rank);
        related.components().forEach((component, cosine) -> properties.put(component.property(), rounded(cosine)));
        return properties;
    }

    private void addTransition(
            Map<Pair, Map<String, Object>> moves, int from, int to, double relatedness, boolean titlesShared) {
        TransitionMeasure.between(compared.get(from), compared.get(to), relatedness, titlesShared)
                .ifPresent(measure -> {
                    var properties = new HashMap<>(origin);
                    properties.putAll(measure.properties());
                    moves.put(pair(from, to), properties);
                });
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /** The rows of one kind that are not stored as they should be, and those that are stored and should not be. */
    record Difference(List<Map<String, Object>> write, List<Map<String, Object>> drop) {

        static Difference between(Map<Pair, Map<String, Object>> stored, SortedMap<Pair, Map<String, Object>> wanted) {
            var write = new ArrayList<Map<String, Object>>();
            wanted.forEach((pair, properties) -> {
                if (!properties.equals(stored.get(pair))) {
                    write.add(Map.of("from", pair.from(), "to", pair.to(), "properties", properties));
                }
            });
            var drop = new ArrayList<Map<String, Object>>();
            new TreeMap<>(stored)
                    .keySet().stream()
                            .filter(pair -> !wanted.containsKey(pair))
                            .forEach(pair -> drop.add(Map.of("from", pair.from(), "to", pair.to())));
            return new Difference(write, drop);
        }
    }
}
