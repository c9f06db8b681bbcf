package org.skillways.transition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one usually prepares for an occupation.
 *
 * @param education the usual education; so absent where nothing is known is each of the next three
 * @param typical the typical education by the Employment Projections
 * @param experienceMonths usual related work experience
 * @param trainingMonths usual training on site or on the job
 * @param apprenticeship whether one usually is an apprentice first
 * @param residency whether an internship or residency is usual
 * @param schoolingShares the parts of workers with each level of education or less, by category 1 to 12; empty where O*NET has not asked
 * @param basis where the education is from
 */
public record Preparation(
        @Nullable EducationLevel education,
        @Nullable EducationLevel typical,
        @Nullable Double experienceMonths,
        @Nullable Double trainingMonths,
        boolean apprenticeship,
        boolean residency,
        List<Double> schoolingShares,
        Basis basis) {

    private static final int NEAREST = 5;

    /** Where the usual education is from. */
    public enum Basis {
        /** Answers of workers and experts to O*NET's survey. */
        ONET,
        /** The Employment Projections. */
        OUTLOOK,
        /** The median of the nearest occupations: inferred. */
        NEAREST,
        /** What is usual in its job zone: inferred. */
        JOB_ZONE,
        /** Nothing is known. */
        UNKNOWN;

        public boolean isInferred() {
            return this == NEAREST || this == JOB_ZONE;
        }

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Preparation {
        schoolingShares = List.copyOf(schoolingShares);
    }

    /** From what is stated; what is not, from the nearest occupations, nearest first, or the job zone. */
    static Preparation of(PreparationFacts facts, List<PreparationFacts> nearest, @Nullable Integer jobZone) {
        var education = facts.surveyed();
        var basis = Basis.ONET;
        if (education == null) {
            education = facts.typical();
            basis = Basis.OUTLOOK;
        }
        if (education == null) {
            education = median(nearest, near -> near.surveyed() == null ? near.typical() : near.surveyed());
            basis = Basis.NEAREST;
        }
        if (education == null && jobZone != null) {
            education = EducationLevel.ofJobZone(jobZone);
            basis = Basis.JOB_ZONE;
        }
        return new Preparation(
                education,
                facts.typical(),
                known(facts, nearest, PreparationFacts::experienceMonths),
                known(facts, nearest, PreparationFacts::trainingMonths),
                facts.isApprenticeship(),
                facts.isResidency(),
                facts.schoolingShares(),
                education == null ? Basis.UNKNOWN : basis);
    }

    private static @Nullable Double known(
            PreparationFacts facts,
            List<PreparationFacts> nearest,
            Function<PreparationFacts, @Nullable Double> months) {
        var stated = months.apply(facts);
        return stated == null ? median(nearest, months) : stated;
    }

    private static <T extends Comparable<T>> @Nullable T median(
            List<PreparationFacts> nearest, Function<PreparationFacts, @Nullable T> of) {
        var known = nearest.stream()
                .map(of)
                .filter(Objects::nonNull)
                .limit(NEAREST)
                .sorted(Comparator.naturalOrder())
                .toList();
        return known.isEmpty() ? null : known.get((known.size() - 1) / 2);
    }

    /** The part of workers who have no more schooling than is usual elsewhere, 0 to 1; absent where O*NET has not asked. */
    @Nullable Double shareWithNoMoreThan(EducationLevel level) {
        return schoolingShares.isEmpty() ? null : schoolingShares.get(level.category() - 1);
    }

    /** Experience besides training: an apprenticeship is work in the occupation, so that only what exceeds it counts. */
    @Nullable Double experienceBesidesTraining() {
        return experienceMonths == null || !apprenticeship || trainingMonths == null
                ? experienceMonths
                : Double.valueOf(Math.max(0, experienceMonths - trainingMonths));
    }

    boolean needsProfessionalDegree() {
        return (education != null && education.isAtLeast(EducationLevel.PROFESSIONAL))
                || (typical != null && typical.isAtLeast(EducationLevel.PROFESSIONAL));
    }

    /** As the graph holds it on the occupation; what is unknown left out. */
    public Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        if (education != null) {
            properties.put("usualEducation", education.words());
            properties.put("educationMonths", (long) education.months());
        }
        if (experienceMonths != null) {
            properties.put("experienceMonths", experienceMonths);
        }
        if (trainingMonths != null) {
            properties.put("trainingMonths", trainingMonths);
        }
        properties.put("preparationBasis", basis.words());
        return properties;
    }
}
