package org.skillways.transition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.transition.OccupationFacts.Element;

/**
 * The part of what is distinctive of a destination that an origin has.
 *
 * <p>Of elements, weighted by importance and distinctiveness, each level point that is missing takes half away. Of detailed work
 * activities, weighted by rarity, the same one counts in full and one of the same intermediate activity by half. Where both are known,
 * the coverage is their mean.
 *
 * @param share 0 to 1
 */
record Coverage(double share, Basis basis) {

    /** Two points of O*NET's level scale below what is required are no coverage at all. */
    private static final double LEVEL_POINTS = 2;

    private static final double SAME_INTERMEDIATE = 0.5;

    /** A list of ten names little of what an occupation requires, so that lists never cover the whole. */
    private static final double LISTS_COVER_AT_MOST = 0.8;

    /** What a coverage rests on. */
    enum Basis {
        RATINGS_AND_ACTIVITIES,
        RATINGS,
        ACTIVITIES,
        LISTS;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Absent where nothing is known of both. */
    static @Nullable Coverage of(ComparedOccupation destination, ComparedOccupation origin) {
        var ratings = byLevels(destination, origin);
        var activities = byActivities(destination, origin);
        if (ratings.isPresent() && activities.isPresent()) {
            return new Coverage((ratings.getAsDouble() + activities.getAsDouble()) / 2, Basis.RATINGS_AND_ACTIVITIES);
        }
        if (ratings.isPresent()) {
            return new Coverage(ratings.getAsDouble(), Basis.RATINGS);
        }
        if (activities.isPresent()) {
            return new Coverage(activities.getAsDouble(), Basis.ACTIVITIES);
        }
        var lists = byLists(destination, origin);
        return lists.isPresent() ? new Coverage(lists.getAsDouble() * LISTS_COVER_AT_MOST, Basis.LISTS) : null;
    }

    private record Part(double weight, double distinctiveness, double covered) {}

    private static OptionalDouble byLevels(ComparedOccupation destination, ComparedOccupation origin) {
        var parts = new ArrayList<Part>();
        destination.elements().forEach((id, wanted) -> {
            var had = origin.elements().get(id);
            var wantedLevel = wanted.level();
            var hadLevel = had == null ? null : had.level();
            if (wantedLevel != null && hadLevel != null) {
                var missing = Math.max(0, wantedLevel - hadLevel);
                parts.add(part(wanted, Math.max(0, 1 - missing / LEVEL_POINTS)));
            }
        });
        return weighted(parts);
    }

    private static Part part(Element wanted, double covered) {
        return new Part(wanted.weight(), Objects.requireNonNullElse(wanted.distinctiveness(), 0.0), covered);
    }

    /** By importance alone where nothing is distinctive. */
    private static OptionalDouble weighted(List<Part> parts) {
        var distinctive = parts.stream().anyMatch(part -> part.weight() * part.distinctiveness() > 0);
        var all = 0.0;
        var covered = 0.0;
        for (var part : parts) {
            var weight = part.weight() * (distinctive ? part.distinctiveness() : 1);
            all += weight;
            covered += weight * part.covered();
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(covered / all);
    }

    private static OptionalDouble byActivities(ComparedOccupation destination, ComparedOccupation origin) {
        if (destination.activities().isEmpty() || origin.activities().isEmpty()) {
            return OptionalDouble.empty();
        }
        var above = origin.activities().values().stream()
                .flatMap(activity -> activity.above().stream())
                .collect(Collectors.toSet());
        var parts = new ArrayList<Part>();
        destination.activities().forEach((id, activity) -> {
            var covered = origin.activities().containsKey(id)
                    ? 1
                    : activity.above().stream().anyMatch(above::contains) ? SAME_INTERMEDIATE : 0;
            parts.add(new Part(activity.rarity(), 1, covered));
        });
        return weighted(parts);
    }

    /** Of the kinds that are known of the origin: what is listed; of what is rated as many as the origin lists, because its list stops there. */
    private static OptionalDouble byLists(ComparedOccupation destination, ComparedOccupation origin) {
        var parts = new ArrayList<Part>();
        for (var kind : kinds(origin.elements().values())) {
            var wanted = ofKind(destination, kind);
            var listed =
                    wanted.stream().filter(entry -> entry.getValue().listed()).toList();
            var most = ofKind(origin, kind).stream()
                    .filter(entry -> entry.getValue().listed())
                    .count();
            (listed.isEmpty() ? wanted.stream().limit(most).toList() : listed).forEach(entry -> {
                var had = origin.elements().get(entry.getKey());
                parts.add(part(entry.getValue(), had != null && had.isRequired() ? 1 : 0));
            });
        }
        return weighted(parts);
    }

    private static Set<String> kinds(Collection<Element> elements) {
        return elements.stream().filter(Element::isRequired).map(Element::kind).collect(Collectors.toSet());
    }

    private static List<Map.Entry<String, Element>> ofKind(ComparedOccupation occupation, String kind) {
        return occupation.elements().entrySet().stream()
                .filter(entry -> entry.getValue().kind().equals(kind))
                .sorted(Comparator.comparing((Map.Entry<String, Element> entry) ->
                                -entry.getValue().weight())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }
}
