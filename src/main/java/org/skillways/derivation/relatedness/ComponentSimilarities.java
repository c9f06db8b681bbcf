package org.skillways.derivation.relatedness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skillways.derivation.profile.ElementKind;
import org.skillways.derivation.profile.OccupationProfile;

/** The similarities of a list of occupations, one for each component. */
final class ComponentSimilarities {

    private static final int TITLE_COUNTS_AS = 3;

    private final Map<Component, Similarity> similarities = new EnumMap<>(Component.class);

    ComponentSimilarities(List<OccupationProfile> profiles) {
        try (var terms = new TextTerms()) {
            var texts = profiles.parallelStream().map(profile -> terms.words(profile.texts()));
            similarities.put(Component.TASKS, TermVectors.of(texts.toList()));
            var titles = profiles.parallelStream().map(profile -> terms.pieces(names(profile)));
            similarities.put(Component.TITLES, TermVectors.of(titles.toList()));
        }
        similarities.put(
                Component.ACTIVITIES,
                TermVectors.of(
                        profiles.stream().map(OccupationProfile::activities).toList()));
        similarities.put(
                Component.TECHNOLOGIES,
                TermVectors.of(
                        profiles.stream().map(OccupationProfile::technologies).toList()));
        similarities.put(
                Component.KNOWLEDGE, RatingVectors.of(profiles, rating -> rating.kind() == ElementKind.KNOWLEDGE));
        similarities.put(
                Component.INTERESTS, RatingVectors.of(profiles, rating -> rating.kind() == ElementKind.INTEREST));
        similarities.put(
                Component.RATINGS, RatingVectors.of(profiles, rating -> rating.kind() != ElementKind.INTEREST));
    }

    private static List<String> names(OccupationProfile profile) {
        var names = new ArrayList<String>(profile.titles());
        for (var i = 0; i < TITLE_COUNTS_AS; i++) {
            names.add(profile.title());
        }
        return names;
    }

    Map<Component, float[]> of(int occupation) {
        var rows = new EnumMap<Component, float[]>(Component.class);
        similarities.forEach((component, similarity) -> rows.put(component, similarity.of(occupation)));
        return rows;
    }
}
