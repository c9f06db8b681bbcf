package org.skillways.transition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a move from one occupation to another takes, where it lands and what it brings.
 *
 * @param coverage the part of what is distinctive of the destination that the origin has
 * @param educationMonths school beyond what is usual for the origin, and that part of a degree again which its field does not cover;
 *     absent where the usual education of either is not known
 * @param experienceMonths usual related experience beyond an apprenticeship, less the covered part and half of the school for a
 *     degree; absent where it is not known. A speciality that needs its credential first, as the occupation does that it is a
 *     speciality of, is learnt after that occupation: the experience and the training for both count
 * @param trainingMonths usual training, less the covered part; absent where it is not known
 * @param credentialFirst whether the move is impossible before its credential is earned
 * @param noMoreSchooling the part of the destination's workers who have no more schooling than is usual for the origin
 * @param relatedness 0 to 1; absent where the two are not among the nearest of each other
 */
public record TransitionMeasure(
        ComparedOccupation origin,
        ComparedOccupation destination,
        Coverage coverage,
        @Nullable Double educationMonths,
        @Nullable Double experienceMonths,
        @Nullable Double trainingMonths,
        boolean credentialFirst,
        @Nullable Double noMoreSchooling,
        Landing landing,
        @Nullable Double relatedness,
        boolean titlesShared) {

    private static final double FEW = 0.1;
    private static final double HALF = 0.5;

    /** Nobody knows how one prepares: two years, less the part that is covered. */
    private static final double MONTHS_OF_THE_UNKNOWN = 24;

    /** The Department of Labor counts the four years of a bachelor's degree as two years of specific preparation. */
    private static final double DEGREE_AS_EXPERIENCE = 0.5;

    private static final double SAME_FIELD = 0.85;
    private static final double SAME_FIELD_BY_TITLES = 0.5;
    private static final double CLEARLY_MORE = 1.15;
    private static final double A_YEAR = 12;

    /** A move that takes six years is half as good as one that takes no time. */
    private static final double MONTHS_THAT_HALVE_THE_FIT = 72;

    private static final double LESS_PAY = 0.8;

    /**
     * Empty where nothing is known of both.
     *
     * @param relatedness how related they are, where that is known
     * @param titlesShared whether many titles of the one name what the other is called
     */
    public static Optional<TransitionMeasure> between(
            ComparedOccupation origin,
            ComparedOccupation destination,
            @Nullable Double relatedness,
            boolean titlesShared) {
        var coverage = Coverage.of(destination, origin);
        if (coverage == null) {
            return Optional.empty();
        }
        var held = origin.preparation().education();
        var wanted = destination.preparation().education();
        var prepared = destination.preparation();
        var share = shareWithNoMoreThan(origin, prepared);
        var fieldCovered = destination.isSpecialityOf(origin) ? 1 : coverage.share();
        var school =
                held == null || wanted == null ? null : Double.valueOf(tenths(wanted.monthsFrom(held, fieldCovered)));
        var first = isCredentialFirst(origin, destination, prepared);
        var base = first ? learntBefore(origin, destination) : null;
        var experience = less(
                prepared.experienceBesidesTraining(), base == null ? null : base.experienceBesidesTraining(), coverage);
        return Optional.of(new TransitionMeasure(
                origin,
                destination,
                coverage,
                school,
                afterSchool(experience, school, wanted),
                less(prepared.trainingMonths(), base == null ? null : base.trainingMonths(), coverage),
                first,
                share,
                Landing.of(new Landing.Circumstances(
                        origin, destination, coverage.share(), first, share, experience, step(origin, destination))),
                relatedness,
                titlesShared));
    }

    private static @Nullable Double less(@Nullable Double months, @Nullable Double before, Coverage coverage) {
        return months == null
                ? null
                : Double.valueOf(tenths((months + (before == null ? 0 : before)) * (1 - coverage.share())));
    }

    /** What is left to gain after school: half of the school for a degree counts as experience. */
    private static @Nullable Double afterSchool(
            @Nullable Double experience, @Nullable Double school, @Nullable EducationLevel wanted) {
        var degree = wanted != null && wanted.isAtLeast(EducationLevel.BACHELOR);
        return !degree || experience == null || school == null
                ? experience
                : Double.valueOf(tenths(Math.max(0, experience - school * DEGREE_AS_EXPERIENCE)));
    }

    /** A nurse of any speciality is a registered nurse first. */
    private static @Nullable Preparation learntBefore(ComparedOccupation origin, ComparedOccupation destination) {
        var base = destination.basePreparation();
        return base != null && !destination.isSpecialityOf(origin) && isCredentialFirst(origin, destination, base)
                ? base
                : null;
    }

    private static double tenths(double months) {
        return Math.round(months * 10) / 10.0;
    }

    private static @Nullable Double shareWithNoMoreThan(ComparedOccupation origin, Preparation preparation) {
        var held = origin.preparation().education();
        return held == null ? null : preparation.shareWithNoMoreThan(held);
    }

    private static boolean isCredentialFirst(
            ComparedOccupation origin, ComparedOccupation destination, Preparation preparation) {
        var share = shareWithNoMoreThan(origin, preparation);
        if (share != null && share < FEW) {
            return true;
        }
        var held = origin.preparation().typical();
        var wanted = preparation.typical();
        var typicalDegree =
                held != null && wanted != null && wanted.isAtLeast(EducationLevel.BACHELOR) && !held.isAtLeast(wanted);
        if (typicalDegree && (share == null || share < HALF)) {
            return true;
        }
        return (preparation.needsProfessionalDegree() || preparation.residency())
                && !destination.isInMinorGroupOf(origin);
    }

    private static @Nullable Integer step(ComparedOccupation origin, ComparedOccupation destination) {
        return origin.jobZone() == null || destination.jobZone() == null
                ? null
                : Integer.valueOf(destination.jobZone() - origin.jobZone());
    }

    public @Nullable Integer jobZoneStep() {
        return step(origin, destination);
    }

    /** All months that are known; where none are, an assumption. */
    public double months() {
        return Stream.of(
                        Optional.ofNullable(educationMonths),
                        Optional.ofNullable(experienceMonths),
                        Optional.ofNullable(trainingMonths))
                .flatMap(Optional::stream)
                .reduce(Double::sum)
                .orElse(MONTHS_OF_THE_UNKNOWN * (1 - coverage.share()));
    }

    public Pay pay() {
        return Pay.of(origin.medianWage(), destination.medianWage());
    }

    public TransitionKind kind() {
        if (!isSameField()) {
            return TransitionKind.CHANGE;
        }
        return isUp() ? TransitionKind.ADVANCE : TransitionKind.NEAR;
    }

    private boolean isSameField() {
        return destination.isSpecialityOf(origin)
                || (relatedness != null
                        && (relatedness >= SAME_FIELD || (titlesShared && relatedness >= SAME_FIELD_BY_TITLES)));
    }

    private boolean isUp() {
        var step = jobZoneStep();
        var held = origin.preparation().education();
        var wanted = destination.preparation().education();
        return (step != null && step > 0)
                || (held != null && wanted != null && wanted.months() - held.months() >= A_YEAR)
                || (origin.medianWage() != null
                        && destination.medianWage() != null
                        && destination.medianWage() >= origin.medianWage() * CLEARLY_MORE);
    }

    /** How much a counselor would recommend it, 0 to 1: by how related and covered it is, less for the time that it takes and for less pay. */
    public double fit() {
        var related = relatedness == null ? 0 : relatedness;
        var worth = Math.sqrt(related * coverage.share()) / (1 + months() / MONTHS_THAT_HALVE_THE_FIT);
        return pay() == Pay.LESS ? worth * LESS_PAY : worth;
    }

    /** As the graph holds it; months and parts rounded, what is unknown left out. */
    public Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        put(properties, "relatedness", relatedness);
        put(properties, "coverage", coverage.share());
        properties.put("basis", coverage.basis().words());
        properties.put("months", tenths(months()));
        putMonths(properties, "educationMonths", educationMonths);
        putMonths(properties, "experienceMonths", experienceMonths);
        putMonths(properties, "trainingMonths", trainingMonths);
        properties.put("credentialFirst", credentialFirst);
        put(properties, "noMoreSchooling", noMoreSchooling);
        properties.put("landingRank", (long) landing.rank());
        properties.put("landingCeiling", (long) landing.ceiling());
        properties.put("landsAt", landing.landsAt());
        var limit = landing.limitedBy();
        if (limit != null) {
            properties.put("limitedBy", limit.words());
        }
        var step = jobZoneStep();
        if (step != null) {
            properties.put("jobZoneStep", (long) step);
        }
        properties.put("kind", kind().words());
        properties.put("pay", pay().words());
        put(properties, "fit", fit());
        mark(properties, "jobZoneInferred", origin.jobZoneInferred() || destination.jobZoneInferred());
        mark(properties, "ratingsInferred", origin.elementsInferred() || destination.elementsInferred());
        mark(
                properties,
                "preparationInferred",
                origin.preparation().basis().isInferred()
                        || destination.preparation().basis().isInferred());
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Double value) {
        if (value != null) {
            properties.put(name, Math.round(value * 10_000) / 10_000.0);
        }
    }

    private static void putMonths(Map<String, Object> properties, String name, @Nullable Double months) {
        if (months != null) {
            properties.put(name, months);
        }
    }

    private static void mark(Map<String, Object> properties, String name, boolean holds) {
        if (holds) {
            properties.put(name, true);
        }
    }
}
