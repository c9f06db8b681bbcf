package org.skillways.derivation.relatedness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skillways.derivation.profile.ElementKind;
import org.skillways.derivation.profile.ElementRating;
import org.skillways.derivation.profile.OccupationProfile;
import org.skillways.derivation.profile.OccupationVectors;

/** The similarities of a list of occupations, one for each component. */
final class ComponentSimilarities {

    private static final int TITLE_COUNTS_AS = 3;
    private static final int MOST_ZONES_APART = 4;
    private static final int MOST_EDUCATION_APART = 11;
    private static final String RETIRED_WORK_STYLES = "1.C.";

    private final Map<Component, Similarity> similarities = new EnumMap<>(Component.class);

    /** Without vectors, those by meaning are left out. */
    ComponentSimilarities(List<OccupationProfile> profiles, OccupationVectors vectors) {
        try (var terms = new TextTerms()) {
            var texts = profiles.parallelStream().map(profile -> terms.words(profile.whatIsDone()));
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
                Component.KNOWLEDGE, RatingVectors.centred(profiles, rating -> rating.kind() == ElementKind.KNOWLEDGE));
        similarities.put(
                Component.INTERESTS,
                RatingVectors.standardised(profiles, rating -> rating.kind() == ElementKind.INTEREST));
        similarities.put(
                Component.WORK_STYLES, RatingVectors.standardised(profiles, ComponentSimilarities::isWorkStyle));
        similarities.put(
                Component.RATINGS,
                RatingVectors.standardised(
                        profiles,
                        rating -> rating.kind() != ElementKind.INTEREST
                                && (rating.kind() != ElementKind.WORK_STYLE || isWorkStyle(rating))));
        similarities.put(Component.JOB_ZONE, Distances.of(profiles, OccupationProfile::jobZone, MOST_ZONES_APART));
        similarities.put(
                Component.EDUCATION, Distances.of(profiles, OccupationProfile::education, MOST_EDUCATION_APART));
        if (!vectors.areNone()) {
            similarities.put(Component.TASKS_BY_MEANING, UnitVectors.centred(vectors.tasks()));
            similarities.put(Component.DESCRIPTION_BY_MEANING, UnitVectors.centred(vectors.descriptions()));
            similarities.put(Component.TITLES_BY_MEANING, UnitVectors.centred(vectors.titles()));
        }
    }

    /** The list of work styles that O*NET has since release 30; the retired one is another. */
    private static boolean isWorkStyle(ElementRating rating) {
        return rating.kind() == ElementKind.WORK_STYLE && !rating.elementId().startsWith(RETIRED_WORK_STYLES);
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
