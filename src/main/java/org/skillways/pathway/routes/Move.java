package org.skillways.pathway.routes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.Words;

/**
 * What one move takes, where it lands and what it brings.
 *
 * @param months of preparation, all known parts together
 * @param educationMonths school beyond what is usual for the origin, and the part of a degree again that its field does not cover; absent
 *     where it is not known
 * @param experienceMonths usual related experience, less the covered part and half of the school for a degree; absent where it is not known
 * @param trainingMonths usual training on site or on the job, less the covered part; absent where it is not known
 * @param credentialFirst true where the move is impossible before its credential is earned
 * @param noMoreSchooling the part of the destination's workers who have no more schooling than is usual for the origin, 0 to 1
 * @param coverage the part of what is distinctive of the destination that the origin has, 0 to 1
 * @param basis what the coverage rests on: {@code ratings-and-activities}, {@code ratings}, {@code activities} or {@code lists}
 * @param relatedness how related the two are, 0 to 1; absent where they are not among the nearest of each other
 * @param level the level at which the move lands
 * @param limitedBy what keeps it from landing higher: {@code credential}, {@code schooling}, {@code experience}, {@code training},
 *     {@code job-zone}, {@code field} or {@code coverage}
 * @param landsAt the coverage from which it would land at Developing, Proficient and Advanced, as far as nothing else limits it
 * @param jobZoneStep the job zones up, below 0 for down; absent where one of the two is not known
 * @param kind {@code advance}, {@code near} or {@code change}
 * @param pay by the median wages of both, within five percent: {@code more}, {@code same}, {@code less} or {@code unknown}
 * @param fit how well work and time fit, 0 to 1
 * @param jobZoneInferred true where a job zone is not stated, but that of the occupations around
 * @param ratingsInferred true where O*NET has no ratings of one of the two, and those of the occupations around count
 * @param preparationInferred true where the usual education of one is that of the occupations around, or of its job zone
 * @param release the O*NET releases that it rests on
 * @param method the method by which it was computed, with its version
 */
public record Move(
        double months,
        @Nullable Double educationMonths,
        @Nullable Double experienceMonths,
        @Nullable Double trainingMonths,
        boolean credentialFirst,
        @Nullable Double noMoreSchooling,
        double coverage,
        @Nullable String basis,
        @Nullable Double relatedness,
        String level,
        @Nullable String limitedBy,
        @Nullable List<Double> landsAt,
        @Nullable Long jobZoneStep,
        @Nullable String kind,
        @Nullable String pay,
        @Nullable Double fit,
        @Nullable Boolean jobZoneInferred,
        @Nullable Boolean ratingsInferred,
        @Nullable Boolean preparationInferred,
        @Nullable String release,
        @Nullable String method) {

    /** From the properties of a transition. */
    static Move of(Map<String, ? extends @Nullable Object> transition) {
        var move = new Properties(transition);
        return new Move(
                move.number("months", 0),
                move.number("educationMonths"),
                move.number("experienceMonths"),
                move.number("trainingMonths"),
                Boolean.TRUE.equals(transition.get("credentialFirst")),
                move.number("noMoreSchooling"),
                move.number("coverage", 0),
                move.text("basis"),
                move.number("relatedness"),
                Words.LEVEL_NAMES.get((int) move.number("landingRank", 1) - 1),
                move.text("limitedBy"),
                transition.get("landsAt") instanceof List<?> thresholds
                        ? thresholds.stream().map(Double.class::cast).toList()
                        : null,
                transition.get("jobZoneStep") instanceof Number step ? step.longValue() : null,
                move.text("kind"),
                move.text("pay"),
                move.number("fit"),
                move.flag("jobZoneInferred"),
                move.flag("ratingsInferred"),
                move.flag("preparationInferred"),
                move.text("release"),
                move.text("method"));
    }

    private record Properties(Map<String, ? extends @Nullable Object> all) {

        @Nullable Double number(String name) {
            return all.get(name) instanceof Number number ? number.doubleValue() : null;
        }

        double number(String name, double otherwise) {
            return all.get(name) instanceof Number number ? number.doubleValue() : otherwise;
        }

        @Nullable String text(String name) {
            return all.get(name) instanceof String text ? text : null;
        }

        @Nullable Boolean flag(String name) {
            return all.get(name) instanceof Boolean flag ? flag : null;
        }
    }
}
