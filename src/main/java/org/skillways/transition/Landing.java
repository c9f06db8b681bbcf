package org.skillways.transition;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a move lands on the destination's ladder.
 *
 * @param rank 1 for Emerging to 4 for Advanced
 * @param ceiling the highest rank that everything but the coverage allows
 * @param limitedBy what keeps it from landing higher; absent at Advanced
 * @param landsAt the coverage from which a move lands at Developing, Proficient and Advanced, as far as the ceiling allows
 */
record Landing(int rank, int ceiling, @Nullable Limit limitedBy, List<Double> landsAt) {

    private static final List<Double> SPECIALITIES = List.of(0.5, 0.7, 0.9);
    private static final List<Double> OTHERS = List.of(0.7, 0.85, 0.95);

    private static final int EMERGING = 1;
    private static final int DEVELOPING = 2;
    private static final int PROFICIENT = 3;
    private static final int ADVANCED = 4;

    /** What limits the level, the one that a counselor would name first. */
    enum Limit {
        CREDENTIAL,
        SCHOOLING,
        EXPERIENCE,
        TRAINING,
        JOB_ZONE,
        FIELD,
        COVERAGE;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the level depends on. */
    record Circumstances(
            ComparedOccupation origin,
            ComparedOccupation destination,
            double coverage,
            boolean credentialFirst,
            @Nullable Double noMoreSchooling,
            @Nullable Double experienceMonths,
            @Nullable Integer jobZoneStep) {

        private boolean specialities() {
            return destination.isSpecialityOf(origin);
        }
    }

    static Landing of(Circumstances move) {
        var thresholds = move.specialities() ? SPECIALITIES : OTHERS;
        var covered = EMERGING
                + (int) thresholds.stream()
                        .filter(least -> move.coverage() >= least)
                        .count();
        Limit limit = null;
        var ceiling = ADVANCED;
        for (var each : Limit.values()) {
            var most = each == Limit.COVERAGE ? ADVANCED : most(each, move);
            if (most < ceiling) {
                ceiling = most;
                limit = each;
            }
        }
        if (covered < ceiling) {
            limit = Limit.COVERAGE;
        }
        return new Landing(Math.min(covered, ceiling), ceiling, limit, thresholds);
    }

    private static int most(Limit limit, Circumstances move) {
        return switch (limit) {
            case CREDENTIAL -> credential(move);
            case SCHOOLING -> schooling(move.noMoreSchooling());
            case EXPERIENCE -> experience(move.experienceMonths());
            case TRAINING -> training(move);
            case JOB_ZONE -> jobZone(move);
            case FIELD -> move.destination().isInMinorGroupOf(move.origin()) ? ADVANCED : DEVELOPING;
            case COVERAGE -> ADVANCED;
        };
    }

    private static int credential(Circumstances move) {
        if (!move.credentialFirst()) {
            return ADVANCED;
        }
        var preparation = move.destination().preparation();
        return preparation.needsProfessionalDegree() || preparation.residency() ? EMERGING : DEVELOPING;
    }

    private static int schooling(@Nullable Double noMoreSchooling) {
        if (noMoreSchooling == null || noMoreSchooling >= 0.5) {
            return ADVANCED;
        }
        return noMoreSchooling < 0.25 ? EMERGING : DEVELOPING;
    }

    private static int experience(@Nullable Double months) {
        if (months == null || months < 12) {
            return ADVANCED;
        }
        return months < 24 ? DEVELOPING : EMERGING;
    }

    /** Unless the origin takes as long a training, and covers most of what is distinctive. */
    private static int training(Circumstances move) {
        var required = move.destination().preparation().trainingMonths();
        var had = move.origin().preparation().trainingMonths();
        if (required == null || required < 6 || (had != null && had >= required && move.coverage() >= OTHERS.get(0))) {
            return ADVANCED;
        }
        return required < 24 ? DEVELOPING : EMERGING;
    }

    private static int jobZone(Circumstances move) {
        var step = move.jobZoneStep();
        if (step == null || (step <= 0 && move.specialities())) {
            return ADVANCED;
        }
        return step <= 0 ? PROFICIENT : step == 1 ? DEVELOPING : EMERGING;
    }
}
