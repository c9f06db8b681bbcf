package org.skillways.transition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.transition.OccupationFacts.Activity;
import org.skillways.transition.OccupationFacts.Element;

/**
 * One side of a move: what is known of an occupation, and what is inferred from the nearest where it is not.
 *
 * @param jobZoneInferred whether it is that of the occupations around
 * @param basePreparation how one prepares for the occupation that it is a speciality of; absent where it is none
 * @param elements by id
 * @param elementsInferred whether they are those of the occupations around
 * @param activities by id
 */
public record ComparedOccupation(
        String soc,
        @Nullable Integer jobZone,
        boolean jobZoneInferred,
        Preparation preparation,
        @Nullable Preparation basePreparation,
        Map<String, Element> elements,
        boolean elementsInferred,
        Map<String, Activity> activities,
        @Nullable Double medianWage) {

    private static final int SIX_DIGITS = "00-0000".length();
    private static final int MINOR_GROUP = "00-0".length();
    private static final int NEIGHBOURS_FOR_ZONE = 10;
    private static final int NEIGHBOURS_FOR_RATINGS = 5;

    public ComparedOccupation {
        elements = Map.copyOf(elements);
        activities = Map.copyOf(activities);
    }

    /**
     * With the nearest occupations, nearest first, for what is not stated of this one.
     *
     * @param base what is known of the occupation that it is a speciality of
     */
    public static ComparedOccupation of(
            OccupationFacts facts, List<OccupationFacts> nearest, @Nullable OccupationFacts base) {
        var zone = facts.jobZone() == null ? zoneOf(nearest) : facts.jobZone();
        var infers = !facts.activities().isEmpty() && facts.elements().isEmpty();
        var elements = infers ? meanOf(nearest) : facts.elements();
        return new ComparedOccupation(
                facts.soc(),
                zone,
                facts.jobZone() == null && zone != null,
                Preparation.of(
                        facts.preparation(),
                        nearest.stream().map(OccupationFacts::preparation).toList(),
                        zone),
                base == null ? null : Preparation.of(base.preparation(), List.of(), base.jobZone()),
                elements.stream().collect(Collectors.toMap(Element::id, Function.identity(), (one, other) -> one)),
                infers && !elements.isEmpty(),
                facts.activities().stream()
                        .collect(Collectors.toMap(Activity::id, Function.identity(), (one, other) -> one)),
                facts.outlook() == null ? null : facts.outlook().medianWage());
    }

    /** Whether something has to be inferred, so that the nearest are needed. */
    public static boolean needsNearest(OccupationFacts facts) {
        var preparation = facts.preparation();
        return facts.jobZone() == null
                || facts.elements().isEmpty()
                || (preparation.surveyed() == null && preparation.typical() == null)
                || preparation.experienceMonths() == null
                || preparation.trainingMonths() == null;
    }

    /** The median of those that have one: without it, a way over an unknown zone would cost no step up. */
    private static @Nullable Integer zoneOf(List<OccupationFacts> nearest) {
        var around = nearest.stream()
                .map(OccupationFacts::jobZone)
                .filter(Objects::nonNull)
                .limit(NEIGHBOURS_FOR_ZONE)
                .sorted()
                .toList();
        return around.isEmpty() ? null : around.get((around.size() - 1) / 2);
    }

    private static List<Element> meanOf(List<OccupationFacts> nearest) {
        var ratings = new HashMap<String, List<Element>>();
        nearest.stream()
                .filter(OccupationFacts::isRated)
                .limit(NEIGHBOURS_FOR_RATINGS)
                .flatMap(near -> near.elements().stream())
                .filter(element -> element.level() != null)
                .forEach(element -> ratings.computeIfAbsent(element.id(), id -> new ArrayList<>())
                        .add(element));
        return ratings.values().stream().map(ComparedOccupation::mean).toList();
    }

    private static Element mean(List<Element> ratings) {
        var first = ratings.get(0);
        return new Element(
                first.id(),
                first.kind(),
                mean(ratings, Element::weight),
                mean(ratings, Element::distinctiveness),
                mean(ratings, Element::level),
                false);
    }

    private static double mean(List<Element> ratings, Function<Element, @Nullable Double> of) {
        return ratings.stream()
                .map(of)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    boolean isSpecialityOf(ComparedOccupation other) {
        return soc.length() > SIX_DIGITS && soc.regionMatches(0, other.soc, 0, SIX_DIGITS);
    }

    /** Whether both are in one minor group of the SOC, such as 29-1000. */
    boolean isInMinorGroupOf(ComparedOccupation other) {
        return soc.regionMatches(0, other.soc, 0, MINOR_GROUP);
    }
}
