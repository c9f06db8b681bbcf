package org.skillways.derivation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.derivation.TransitionMeasure.Basis;
import org.skillways.derivation.profile.ElementKind;
import org.skillways.derivation.profile.ElementRating;
import org.skillways.derivation.profile.OccupationProfile;

/** What an occupation requires in skills, knowledge, abilities and work activities, ready to be compared with another's. */
final class Requirements {

    private static final Set<ElementKind> KINDS =
            EnumSet.of(ElementKind.ABILITY, ElementKind.KNOWLEDGE, ElementKind.SKILL, ElementKind.WORK_ACTIVITY);
    private static final double IMPORTANT = 3;
    private static final Comparator<ElementRating> MOST_IMPORTANT_FIRST = Comparator.comparing(
                    ElementRating::importance, Comparator.reverseOrder())
            .thenComparing(ElementRating::elementId);

    private final Optional<KnownJobZone> jobZone;
    private final Map<String, ElementRating> ratings = new TreeMap<>();

    Requirements(OccupationProfile profile) {
        this(profile, List.of());
    }

    /** With the nearest occupations, nearest first, for a job zone that is not stated. */
    Requirements(OccupationProfile profile, List<OccupationProfile> nearest) {
        this.jobZone = KnownJobZone.of(profile, nearest);
        for (var rating : profile.ratings()) {
            if (KINDS.contains(rating.kind())) {
                ratings.put(rating.elementId(), rating);
            }
        }
    }

    /** By levels where both are rated, else by what documents list; empty where nothing is known of either side. */
    Optional<TransitionMeasure> coveredBy(Requirements origin) {
        return byLevels(origin).or(() -> byLists(origin));
    }

    private Optional<TransitionMeasure> byLevels(Requirements origin) {
        var required = 0.0;
        var missing = 0.0;
        var weights = 0.0;
        for (var rating : ratings.values()) {
            var wanted = rating.level();
            var there = origin.ratings.get(rating.elementId());
            var had = there == null ? null : there.level();
            if (wanted != null && had != null) {
                required += rating.weight() * wanted;
                missing += rating.weight() * Math.max(0, wanted - had);
                weights += rating.weight();
            }
        }
        return measure(origin, new Shortfall(required, missing, weights), Basis.LEVELS);
    }

    /** A listed element's importance stands in for its level; one that the origin has is had in full. */
    private Optional<TransitionMeasure> byLists(Requirements origin) {
        var required = 0.0;
        var missing = 0.0;
        var weights = 0.0;
        for (var kind : KINDS) {
            var had = origin.has(kind);
            for (var rating : had.isEmpty() ? List.<ElementRating>of() : mostImportant(kind, origin)) {
                required += rating.weight() * rating.importance();
                missing += had.contains(rating.elementId()) ? 0 : rating.weight() * rating.importance();
                weights += rating.weight();
            }
        }
        return measure(origin, new Shortfall(required, missing, weights), Basis.LISTS);
    }

    private record Shortfall(double required, double missing, double weights) {}

    private Optional<TransitionMeasure> measure(Requirements origin, Shortfall shortfall, Basis basis) {
        if (shortfall.required() == 0) {
            return Optional.empty();
        }
        var coverage = 1 - shortfall.missing() / shortfall.required();
        var gap = shortfall.missing() / shortfall.weights();
        var inferred =
                Stream.of(jobZone, origin.jobZone).flatMap(Optional::stream).anyMatch(KnownJobZone::inferred);
        return Optional.of(new TransitionMeasure(Math.max(0, coverage), gap, stepFrom(origin), inferred, basis));
    }

    private @Nullable Integer stepFrom(Requirements origin) {
        return jobZone.isEmpty() || origin.jobZone.isEmpty()
                ? null
                : jobZone.get().zone() - origin.jobZone.get().zone();
    }

    private Set<String> has(ElementKind kind) {
        return Set.copyOf(of(kind).stream()
                .filter(rating -> rating.listed() || rating.importance() >= IMPORTANT)
                .map(ElementRating::elementId)
                .toList());
    }

    /** All that is listed here; of ratings only as many as the origin lists, because its list stops there. */
    private List<ElementRating> mostImportant(ElementKind kind, Requirements origin) {
        var own = of(kind);
        var listed = own.stream().filter(ElementRating::listed).toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        var most = origin.of(kind).stream().filter(ElementRating::listed).count();
        return own.stream().sorted(MOST_IMPORTANT_FIRST).limit(most).toList();
    }

    private Collection<ElementRating> of(ElementKind kind) {
        return ratings.values().stream().filter(rating -> rating.kind() == kind).toList();
    }
}
