package org.skillways.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.skillways.derivation.profile.OccupationProfile;
import org.skillways.derivation.profile.ProfileReader;
import org.skillways.derivation.relatedness.RelatedOccupation;
import org.skillways.derivation.relatedness.Relatedness;

/** The similarities and transitions that follow from what is known of the occupations. */
final class DerivedRelationships {

    /** Changes with every change of a formula, so that what an older version derived is derived anew. */
    static final String METHOD = "weighted-components-3";

    private static final int NEAREST = 20;

    /** From one occupation to another, ordered by their keys. */
    record Pair(String from, String to) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            var byFrom = from.compareTo(other.from);
            return byFrom == 0 ? to.compareTo(other.to) : byFrom;
        }
    }

    private final List<OccupationProfile> profiles;
    private final List<Requirements> requirements;
    private final Map<String, Object> origin = new HashMap<>();
    private final SortedMap<Pair, Map<String, Object>> similarities = new TreeMap<>();
    private final SortedMap<Pair, Map<String, Object>> transitions = new TreeMap<>();

    /** Every relationship says by which method and from which releases it was computed; none where documents alone are known. */
    DerivedRelationships(ProfileReader.Profiles known) {
        this.profiles = known.all();
        origin.put("method", METHOD);
        if (!known.releases().isEmpty()) {
            origin.put("release", String.join(", ", known.releases()));
        }
        var nearest = new Relatedness(profiles).nearest(NEAREST);
        this.requirements = IntStream.range(0, profiles.size())
                .mapToObj(i -> new Requirements(profiles.get(i), profiles(nearest.get(i))))
                .toList();
        for (var from = 0; from < nearest.size(); from++) {
            add(from, nearest.get(from));
        }
    }

    SortedMap<Pair, Map<String, Object>> similarities() {
        return similarities;
    }

    SortedMap<Pair, Map<String, Object>> transitions() {
        return transitions;
    }

    private List<OccupationProfile> profiles(List<RelatedOccupation> related) {
        return related.stream().map(other -> profiles.get(other.index())).toList();
    }

    private void add(int from, List<RelatedOccupation> nearest) {
        var rank = 1L;
        for (var related : nearest) {
            similarities.put(pair(from, related.index()), similarity(related, rank++));
            addTransition(from, related.index(), related.score());
            addTransition(related.index(), from, related.score());
        }
    }

    private Pair pair(int from, int to) {
        return new Pair(profiles.get(from).soc(), profiles.get(to).soc());
    }

    private Map<String, Object> similarity(RelatedOccupation related, long rank) {
        var properties = new HashMap<>(origin);
        properties.put("score", rounded(related.score()));
        properties.put("rank", rank);
        related.components()
                .forEach((component, cosine) ->
                        properties.put(component.name().toLowerCase(Locale.ROOT), rounded(cosine)));
        return properties;
    }

    private void addTransition(int from, int to, double relatedness) {
        requirements.get(to).coveredBy(requirements.get(from)).ifPresent(measure -> {
            var properties = new HashMap<>(origin);
            properties.put("relatedness", rounded(relatedness));
            properties.put("coverage", rounded(measure.coverage()));
            properties.put("gap", rounded(measure.gap()));
            properties.put("effort", rounded(measure.effort()));
            properties.put("landingRank", (long) measure.landingRank());
            properties.put("landsAt", measure.basis().landsAt());
            properties.put("basis", measure.basis().name().toLowerCase(Locale.ROOT));
            var step = measure.jobZoneStep();
            if (step != null) {
                properties.put("jobZoneStep", (long) step);
            }
            if (measure.jobZoneInferred()) {
                properties.put("jobZoneInferred", true);
            }
            transitions.put(pair(from, to), properties);
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
