package org.skillways.derivation.relatedness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.skillways.derivation.embedding.SummedVectors;
import org.skillways.derivation.profile.OccupationProfile;
import org.skillways.derivation.profile.OccupationVectors;
import org.skillways.embedding.TestEmbedder;

/** What occupations mean to the sentence model, without a database. */
final class OnetVectors {

    private OnetVectors() {}

    static OccupationVectors of(List<OccupationProfile> profiles) {
        var texts = read(profiles, SummedVectors::texts);
        var titles = read(profiles, SummedVectors::titles);
        return new OccupationVectors(
                profiles.stream()
                        .map(profile -> SummedVectors.tasks(profile, texts))
                        .toList(),
                profiles.stream()
                        .map(profile -> SummedVectors.description(profile, texts))
                        .toList(),
                profiles.stream()
                        .map(profile -> SummedVectors.titles(profile, titles))
                        .toList());
    }

    private static Map<String, float[]> read(
            List<OccupationProfile> profiles, Function<OccupationProfile, Stream<String>> texts) {
        var distinct = profiles.stream().flatMap(texts).distinct().toList();
        var started = System.nanoTime();
        var vectors = TestEmbedder.model().embed(distinct);
        System.out.printf(
                "%d texts read by the sentence model, %.0f a second%n",
                distinct.size(), distinct.size() / ((System.nanoTime() - started) / 1e9));
        var byText = new HashMap<String, float[]>();
        for (var i = 0; i < distinct.size(); i++) {
            byText.put(distinct.get(i), vectors.get(i));
        }
        return byText;
    }
}
