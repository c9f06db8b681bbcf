package org.skillways.derivation.relatedness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.skillways.derivation.profile.ElementKind;
import org.skillways.derivation.profile.OccupationProfile;
import org.skillways.derivation.profile.OccupationVectors;

/**
 * Scores relatedness against O*NET's own primary related occupations, which it never sees, beside the simple rankings.
 *
 * <p>Run with {@code mvn -Pbench test -Dtest=RelatednessBenchmark -Dskillways.onet=FOLDER[,FOLDER]}.
 */
class RelatednessBenchmark {

    private static final int ALL = Integer.MAX_VALUE;

    @Test
    void scoresRelatednessAgainstThePrimaryList() {
        var folders = folders();
        Assumptions.assumeFalse(folders.isEmpty(), "No O*NET release: give -Dskillways.onet=FOLDER");
        var profiles = OnetProfiles.read(folders);
        var codes = profiles.stream().map(OccupationProfile::soc).toList();
        var primary = OnetProfiles.primary(folders.get(0));
        var yardstick = new Yardstick(codes, primary);
        var heldOut = half(codes, primary, 1);

        System.out.printf("%n%s, %d occupations%n", folders, profiles.size());
        print("%-38s %-24s %-24s%n", "held-out half (" + heldOut.size() + ")", "recall@10", "reciprocal rank");
        var started = System.nanoTime();
        var ours = ranked(new Relatedness(profiles));
        var millis = (System.nanoTime() - started) / 1_000_000;
        var result = row("Skillways, by words", yardstick.score(heldOut, ours));
        var choosing = half(codes, primary, 0);
        row("the same, half used for choosing", yardstick.score(choosing, ours));
        var vectors = OnetVectors.of(profiles);
        var byMeaning = ranked(new Relatedness(profiles, vectors));
        var better = row("Skillways, by meaning", yardstick.score(heldOut, byMeaning));
        row("the same, half used for choosing", yardstick.score(choosing, byMeaning));
        components(profiles, vectors).forEach((name, ranking) -> row(name, yardstick.score(heldOut, ranking)));
        simple(profiles).forEach((name, ranking) -> row(name, yardstick.score(heldOut, ranking)));
        System.out.printf("all nearest, ranked in full: %d ms%n%n", millis);

        assertThat(result.recall().mean()).isGreaterThanOrEqualTo(0.62);
        assertThat(better.recall().mean()).isGreaterThanOrEqualTo(0.66);
    }

    private static List<Path> folders() {
        var given = System.getProperty("skillways.onet");
        if (given != null) {
            return Stream.of(given.split(",", -1)).map(Path::of).toList();
        }
        var shared = Path.of(System.getProperty("skillways.shared", "../shared"), "data/onet");
        return Stream.of("db_30_1_text", "db_29_3_text")
                .map(shared::resolve)
                .filter(Files::isDirectory)
                .toList();
    }

    /** Halves by a checksum of the code, so that an occupation stays in its half from release to release. */
    private static List<Integer> half(List<String> codes, Map<String, Set<String>> primary, int which) {
        return IntStream.range(0, codes.size())
                .filter(i -> primary.containsKey(codes.get(i)))
                .filter(i -> checksum(codes.get(i)) % 2 == which)
                .boxed()
                .toList();
    }

    private static long checksum(String code) {
        var checksum = new CRC32();
        checksum.update(code.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static IntFunction<int[]> ranked(Relatedness relatedness) {
        var nearest = relatedness.nearest(ALL);
        return occupation -> nearest.get(occupation).stream()
                .mapToInt(RelatedOccupation::index)
                .toArray();
    }

    private static Map<String, IntFunction<int[]>> components(
            List<OccupationProfile> profiles, OccupationVectors vectors) {
        var similarities = new ComponentSimilarities(profiles, vectors);
        var rankings = new LinkedHashMap<String, IntFunction<int[]>>();
        for (var component : Component.values()) {
            rankings.put("only " + component.property(), occupation -> {
                var row = similarities.of(occupation).getOrDefault(component, new float[0]);
                return IntStream.range(0, row.length)
                        .filter(other -> other != occupation && !Float.isNaN(row[other]))
                        .boxed()
                        .sorted((a, b) -> Float.compare(row[b], row[a]))
                        .mapToInt(Integer::intValue)
                        .toArray();
            });
        }
        return rankings;
    }

    private static Map<String, IntFunction<int[]>> simple(List<OccupationProfile> profiles) {
        var simple = new SimpleRankings(profiles);
        var rankings = new LinkedHashMap<String, IntFunction<int[]>>();
        rankings.put("SOC prefix", simple.socPrefix());
        if (profiles.stream()
                .flatMap(profile -> profile.ratings().stream())
                .anyMatch(rating -> rating.kind() == ElementKind.SKILL)) {
            rankings.put("shared skills, counted", simple.sharedSkills());
            rankings.put("skills, Jaccard", simple.jaccard(ElementKind.SKILL));
            rankings.put("knowledge, Jaccard", simple.jaccard(ElementKind.KNOWLEDGE));
        }
        return rankings;
    }

    private static Yardstick.Result row(String name, Yardstick.Result result) {
        print("%-38s %-24s %-24s%n", name, result.recall(), result.reciprocalRank());
        return result;
    }

    private static void print(String format, Object... cells) {
        System.out.printf(format, Arrays.stream(cells).map(Object::toString).toArray());
    }
}
