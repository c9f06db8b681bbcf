package org.skillways.pathway.neighbourhoods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.pathway.neighbourhoods.DistinguishingSet.Candidate;

class DistinguishingSetTests {

    private static Candidate candidate(String id, double weight, String... apartFrom) {
        return new Candidate(id, id, "Skill", weight, List.of(apartFrom), weight, List.of("a", "b", "c", "d"));
    }

    @Test
    void prefersOneElementToTwo() {
        var set = new DistinguishingSet(
                List.of(candidate("1", 9, "a"), candidate("2", 8, "b"), candidate("3", 1, "a", "b")));
        assertThat(set.elements()).extracting(Candidate::id).containsExactly("3");
    }

    @Test
    void prefersTheHeavierOfTwoSets() {
        var set =
                new DistinguishingSet(List.of(candidate("1", 1, "a"), candidate("2", 2, "a"), candidate("3", 1, "b")));
        assertThat(set.elements()).extracting(Candidate::id).containsExactly("2", "3");
    }

    @Test
    void leavesOutNeighboursThatNothingSetsApart() {
        assertThat(new DistinguishingSet(List.of(candidate("1", 1, "a"))).targets())
                .containsExactly("a");
        assertThat(new DistinguishingSet(List.of()).elements()).isEmpty();
    }

    /** Among the sets of candidates whose neighbours are no part of another's, as the class says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTheSmallestAndHeaviestOfAllSets(long seed) {
        var random = new Random(seed);
        var candidates = IntStream.range(0, 9)
                .mapToObj(i -> candidate(
                        "e" + i,
                        1 + random.nextInt(50),
                        IntStream.range(0, 5)
                                .filter(n -> random.nextInt(3) == 0)
                                .mapToObj(n -> String.valueOf((char) ('a' + n)))
                                .toArray(String[]::new)))
                .filter(candidate -> !candidate.apartFrom().isEmpty())
                .toList();
        var set = new DistinguishingSet(candidates);
        var best = bruteForce(candidates, set.targets());
        assertThat(set.elements()).hasSameSizeAs(best);
        assertThat(set.elements().stream().flatMap(each -> each.apartFrom().stream()))
                .containsAll(set.targets());
        assertThat(weight(set.elements())).isLessThanOrEqualTo(weight(best) + 1e-9);
        var undominated = candidates.stream()
                .filter(one -> candidates.stream()
                        .noneMatch(other ->
                                other.apartFrom().size() > one.apartFrom().size()
                                        && other.apartFrom().containsAll(one.apartFrom())))
                .toList();
        assertThat(weight(set.elements())).isCloseTo(weight(bruteForce(undominated, set.targets())), within(1e-9));
    }

    private static List<Candidate> bruteForce(List<Candidate> candidates, List<String> targets) {
        var sets = new ArrayList<List<Candidate>>();
        for (var bits = 1; bits < 1 << candidates.size(); bits++) {
            var chosen = bits;
            var set = IntStream.range(0, candidates.size())
                    .filter(i -> (chosen & 1 << i) != 0)
                    .mapToObj(candidates::get)
                    .toList();
            if (set.stream().flatMap(each -> each.apartFrom().stream()).toList().containsAll(targets)) {
                sets.add(set);
            }
        }
        return sets.stream()
                .min(Comparator.comparing((List<Candidate> set) -> set.size())
                        .thenComparing(DistinguishingSetTests::weight, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static double weight(List<Candidate> set) {
        return set.stream().mapToDouble(Candidate::weight).sum();
    }
}
