package org.skillways.derivation.relatedness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.skillways.derivation.profile.ElementKind;
import org.skillways.derivation.profile.OccupationProfile;

/** The rankings that people use today, for comparison; ties go by code. */
final class SimpleRankings {

    private static final double IMPORTANT = 3;

    private final List<OccupationProfile> profiles;

    SimpleRankings(List<OccupationProfile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    IntFunction<int[]> sharedSkills() {
        return bySets(ElementKind.SKILL, (a, b) -> shared(a, b));
    }

    IntFunction<int[]> jaccard(ElementKind kind) {
        return bySets(kind, (a, b) -> {
            var all = new HashSet<>(a);
            all.addAll(b);
            return all.isEmpty() ? 0 : shared(a, b) / all.size();
        });
    }

    /** The number of leading characters of the code in common. */
    IntFunction<int[]> socPrefix() {
        IntBinaryOperator common = (a, b) -> {
            var one = profiles.get(a).soc();
            var other = profiles.get(b).soc();
            return (int) IntStream.range(0, one.length())
                    .takeWhile(i -> i < other.length() && one.charAt(i) == other.charAt(i))
                    .count();
        };
        return occupation -> order(occupation, other -> (double) common.applyAsInt(occupation, other));
    }

    private IntFunction<int[]> bySets(ElementKind kind, ToDoubleBiFunction<Set<String>, Set<String>> likeness) {
        var sets = new ArrayList<Set<String>>();
        for (var profile : profiles) {
            sets.add(important(profile, EnumSet.of(kind)));
        }
        return occupation -> order(occupation, other -> likeness.applyAsDouble(sets.get(occupation), sets.get(other)));
    }

    private static Set<String> important(OccupationProfile profile, Set<ElementKind> kinds) {
        var important = new HashSet<String>();
        for (var rating : profile.ratings()) {
            if (kinds.contains(rating.kind()) && rating.importance() >= IMPORTANT) {
                important.add(rating.elementId());
            }
        }
        return important;
    }

    private static double shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }

    private int[] order(int occupation, IntFunction<Double> likeness) {
        var scores = IntStream.range(0, profiles.size())
                .mapToObj(likeness)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return IntStream.range(0, profiles.size())
                .filter(other -> other != occupation)
                .boxed()
                .sorted((a, b) -> scores[a] == scores[b]
                        ? profiles.get(a).soc().compareTo(profiles.get(b).soc())
                        : Double.compare(scores[b], scores[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
