package org.skillways.derivation.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.skillways.derivation.profile.ProfileBuilder.occupation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillways.derivation.profile.ElementKind;
import org.skillways.derivation.profile.OccupationProfile;

class RelatednessTests {

    private static final ElementKind KNOWLEDGE = ElementKind.KNOWLEDGE;

    private final OccupationProfile counselor = occupation("21-0001.00", "School counselor")
            .does("Counsel students about careers and personal problems.")
            .rated(KNOWLEDGE, "psychology", 5, 6)
            .rated(KNOWLEDGE, "physics", 1, 1)
            .build();
    private final OccupationProfile therapist = occupation("21-0002.00", "Family therapist")
            .does("Counsel families and students about personal problems.")
            .rated(KNOWLEDGE, "psychology", 4.8, 6)
            .rated(KNOWLEDGE, "physics", 1, 0)
            .build();
    private final OccupationProfile welder = occupation("51-0001.00", "Pipe welder")
            .does("Weld pipes and inspect the seams of boilers.")
            .rated(KNOWLEDGE, "psychology", 1.2, 1)
            .rated(KNOWLEDGE, "physics", 4, 4)
            .build();

    @Test
    void putsTheOccupationThatDoesAndKnowsTheSameFirst() {
        var nearest = new Relatedness(List.of(counselor, therapist, welder)).nearest(2);

        assertThat(nearest.get(0)).extracting(RelatedOccupation::index).containsExactly(1, 2);
        assertThat(nearest.get(1)).extracting(RelatedOccupation::index).containsExactly(0, 2);
    }

    @Test
    void findsStemmedWordsWithoutStopWords() {
        var one = occupation("1", "A").does("Welding of the pipes").build();
        var other = occupation("2", "B").does("they weld a pipe").build();
        var third = occupation("3", "C").does("of the they a").build();

        var related =
                new Relatedness(List.of(one, other, third)).nearest(1).get(0).get(0);

        assertThat(related.index()).isEqualTo(1);
        assertThat(related.components().get(Component.TASKS)).isCloseTo(1, within(1e-6));
    }

    @Test
    void scoresTheSameInBothDirections() {
        var profiles = random(60, 7);
        var nearest = new Relatedness(profiles).nearest(Integer.MAX_VALUE);

        for (var a = 0; a < profiles.size(); a++) {
            for (var related : nearest.get(a)) {
                var from = a;
                var back = nearest.get(related.index()).stream()
                        .filter(other -> other.index() == from)
                        .findFirst();
                assertThat(back).map(RelatedOccupation::score).contains(related.score());
            }
        }
    }

    @Test
    void doesNotDependOnTheOrderOfOccupationsOrRuns() {
        var profiles = new ArrayList<>(random(60, 11));
        var expected = byKey(profiles);
        Collections.shuffle(profiles, new Random(3));

        assertThat(byKey(profiles)).isEqualTo(expected);
    }

    @Test
    void ordersEqualsByKey() {
        var profiles = List.of(
                occupation("9", "Clerk").does("Files papers").build(),
                occupation("3", "Clerk").does("Files papers").build(),
                occupation("5", "Clerk").does("Files papers").build(),
                occupation("7", "Cook").does("Cooks soups").build());

        assertThat(new Relatedness(profiles).nearest(2).get(0))
                .extracting(related -> profiles.get(related.index()).soc())
                .containsExactly("3", "5");
    }

    @Test
    void leavesUnknownComponentsOutInsteadOfCountingThemAsUnlike() {
        var unrated = occupation("21-0003.00", "School counselor")
                .does("Counsel students about careers and personal problems.")
                .build();

        var nearest = new Relatedness(List.of(counselor, therapist, welder, unrated)).nearest(1);

        assertThat(nearest.get(3).get(0).index()).isZero();
        assertThat(nearest.get(3).get(0).components()).containsOnlyKeys(Component.TASKS, Component.TITLES);
    }

    @Test
    void trustsFewComponentsLessThanMany() {
        var profiles = List.of(counselor, therapist, welder);
        var unrated = profiles.stream()
                .map(profile -> occupation(profile.soc(), profile.title())
                        .does(profile.texts().get(0))
                        .build())
                .toList();

        var rated = new Relatedness(profiles).nearest(1).get(0).get(0);
        var less = new Relatedness(unrated).nearest(1).get(0).get(0);

        assertThat(less.score()).isLessThan(rated.score()).isGreaterThan(0);
    }

    @Test
    void relatesOccupationsThatDocumentsAloneKnow() {
        var social = occupation("uncoded/a", "Case worker")
                .lists(KNOWLEDGE, "psychology", "law")
                .build();
        var like = occupation("uncoded/b", "Case aide")
                .lists(KNOWLEDGE, "law", "psychology")
                .build();
        var other = occupation("uncoded/c", "Bricklayer")
                .lists(KNOWLEDGE, "building", "physics")
                .build();

        var nearest = new Relatedness(List.of(social, like, other)).nearest(2).get(0);

        assertThat(nearest).extracting(RelatedOccupation::index).containsExactly(1, 2);
        assertThat(nearest.get(0).components()).containsKeys(Component.KNOWLEDGE, Component.TITLES);
    }

    @Test
    void findsNobodyForTheOnlyOccupation() {
        assertThat(new Relatedness(List.of(counselor)).nearest(5)).containsExactly(List.of());
    }

    private static Map<String, List<String>> byKey(List<OccupationProfile> profiles) {
        var nearest = new Relatedness(profiles).nearest(10);
        var byKey = new TreeMap<String, List<String>>();
        for (var i = 0; i < profiles.size(); i++) {
            byKey.put(
                    profiles.get(i).soc(),
                    nearest.get(i).stream()
                            .map(related -> profiles.get(related.index()).soc() + " " + related.score() + " "
                                    + related.components())
                            .toList());
        }
        return byKey;
    }

    private static List<OccupationProfile> random(int size, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, size).mapToObj(i -> random(i, random)).toList();
    }

    private static OccupationProfile random(int number, Random random) {
        var profile = occupation("%04d".formatted(number), "Title " + random.nextInt(20));
        for (var i = random.nextInt(6); i > 0; i--) {
            profile.does("word" + random.nextInt(30) + " word" + random.nextInt(30));
            profile.activity("activity" + random.nextInt(15));
        }
        for (var i = random.nextInt(8); i > 0; i--) {
            profile.rated(KNOWLEDGE, "k" + i, 1 + 4 * random.nextDouble(), 7 * random.nextDouble());
        }
        return profile.build();
    }
}
