package org.skillways.derivation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a move from one occupation to another takes.
 *
 * @param coverage the share of what the destination requires that the origin has, 0 to 1, weighted by importance
 * @param gap what is missing on average, in points of O*NET's level scale (0 to 7), weighted by importance
 * @param jobZoneStep the destination's job zone minus the origin's; absent where either is unknown
 * @param jobZoneInferred whether one of the two zones is that of the occupations around
 * @param basis {@code levels} where both sides are rated, {@code lists} where a document's list stands in for ratings
 */
record TransitionMeasure(
        double coverage, double gap, @Nullable Integer jobZoneStep, boolean jobZoneInferred, Basis basis) {

    enum Basis {
        LEVELS(0.80, 0.88, 0.95),
        LISTS(0.50, 0.70, 0.85);

        private final double second;
        private final double third;
        private final double fourth;

        Basis(double second, double third, double fourth) {
            this.second = second;
            this.third = third;
            this.fourth = fourth;
        }

        /** The coverage from which a move lands at Developing, Proficient and Advanced. */
        List<Double> landsAt() {
            return List.of(second, third, fourth);
        }
    }

    /** A job zone is one to two years of preparation; a point of level on everything that matters is about as much. */
    private static final double LEVEL_POINTS_PER_ZONE = 0.5;

    TransitionMeasure {
        if (!(coverage >= 0 && coverage <= 1) || !(gap >= 0)) {
            throw new IllegalArgumentException("Not a coverage and a gap: " + coverage + ", " + gap);
        }
    }

    /** The gap, and half a point of level for every job zone up; in level points, from 0. */
    double effort() {
        var step = jobZoneStep == null ? 0 : jobZoneStep;
        return gap + LEVEL_POINTS_PER_ZONE * Math.max(0, step);
    }

    /** The rank of the level at which the covered share lets one begin, 1 to 4. */
    int landingRank() {
        if (coverage < basis.second) {
            return 1;
        }
        if (coverage < basis.third) {
            return 2;
        }
        return coverage < basis.fourth ? 3 : 4;
    }
}
