package org.skillways.pathway.neighbourhoods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The smallest set of elements that sets an occupation apart from all neighbours that any element sets it apart from; of several the one
 * with the most margin.
 *
 * <p>Exact for sets of up to five: elements that set it apart from no more neighbours than another one are left out, and sets are built
 * one element after the other, each from the first neighbour that is not yet set apart.
 */
final class DistinguishingSet {

    private static final int MOST = 5;
    private static final Comparator<Candidate> HEAVIEST_FIRST =
            Comparator.comparing(Candidate::weight, Comparator.reverseOrder()).thenComparing(Candidate::id);

    private final List<Candidate> candidates;
    private final List<String> targets;
    private @Nullable List<Candidate> best;

    /**
     * An element that sets the occupation apart from some neighbours.
     *
     * @param apartFrom these neighbours
     * @param weight the sum of its margins
     * @param neighbours all neighbours
     */
    record Candidate(
            String id,
            String name,
            String kind,
            double distinctiveness,
            List<String> apartFrom,
            double weight,
            List<String> neighbours) {}

    DistinguishingSet(List<Candidate> all) {
        this.candidates = undominated(all);
        this.targets = targets(candidates);
    }

    /** The neighbours that the set has to cover, the hardest first. */
    List<String> targets() {
        return targets;
    }

    /** The elements of the set, the heaviest first; empty where there is none of up to five. */
    List<Candidate> elements() {
        for (var size = 1; size <= MOST && best == null && !targets.isEmpty(); size++) {
            extend(List.of(), size);
        }
        return best == null ? List.of() : best.stream().sorted(HEAVIEST_FIRST).toList();
    }

    private void extend(List<Candidate> chosen, int more) {
        var open = targets.stream()
                .filter(target -> chosen.stream()
                        .noneMatch(candidate -> candidate.apartFrom().contains(target)))
                .findFirst();
        if (open.isEmpty()) {
            keepIfBetter(chosen);
        } else if (more > 0) {
            candidates.stream()
                    .filter(candidate -> candidate.apartFrom().contains(open.get()))
                    .forEach(candidate -> extend(with(chosen, candidate), more - 1));
        }
    }

    private void keepIfBetter(List<Candidate> chosen) {
        if (best == null || weight(chosen) > weight(best)) {
            best = chosen;
        }
    }

    private static double weight(List<Candidate> chosen) {
        return chosen.stream().mapToDouble(Candidate::weight).sum();
    }

    private static List<Candidate> with(List<Candidate> chosen, Candidate candidate) {
        var more = new ArrayList<>(chosen);
        more.add(candidate);
        return more;
    }

    /** The heaviest of those with the same neighbours, and none whose neighbours are only a part of another one's. */
    private static List<Candidate> undominated(List<Candidate> all) {
        var heaviest = new LinkedHashMap<Set<String>, Candidate>();
        all.stream()
                .sorted(HEAVIEST_FIRST)
                .forEach(candidate -> heaviest.putIfAbsent(new HashSet<>(candidate.apartFrom()), candidate));
        return heaviest.entrySet().stream()
                .filter(entry -> heaviest.keySet().stream()
                        .noneMatch(other -> other.size() > entry.getKey().size() && other.containsAll(entry.getKey())))
                .map(entry -> entry.getValue())
                .toList();
    }

    private static List<String> targets(List<Candidate> candidates) {
        var ways = new LinkedHashMap<String, Integer>();
        candidates.forEach(candidate -> candidate.apartFrom().forEach(soc -> ways.merge(soc, 1, Integer::sum)));
        return ways.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey()))
                .map(entry -> entry.getKey())
                .toList();
    }
}
