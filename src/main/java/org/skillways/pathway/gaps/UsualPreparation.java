package org.skillways.pathway.gaps;

import org.jspecify.annotations.Nullable;

/**
 * How one usually prepares for an occupation, the first thing that a counselor tells.
 *
 * @param usualEducation the education that half of the workers do not exceed, in words
 * @param basis where that is from: {@code onet}, {@code outlook}, {@code nearest} or {@code job-zone}
 * @param typicalEducation the typical education for entry by the Employment Projections, in their words
 * @param typicalExperience the typical experience by the Employment Projections
 * @param typicalTraining the typical training by the Employment Projections
 * @param certification how important O*NET's respondents find a certification, 1 to 5
 * @param apprenticeship how important they find an apprenticeship, 1 to 5
 * @param licence what Skillways knows about licences
 */
public record UsualPreparation(
        @Nullable String usualEducation,
        @Nullable String basis,
        @Nullable String typicalEducation,
        @Nullable String typicalExperience,
        @Nullable String typicalTraining,
        @Nullable Double certification,
        @Nullable Double apprenticeship,
        @Nullable String licence) {

    private static final double IMPORTANT = 3;

    UsualPreparation withLicence() {
        var likely = certification != null && certification >= IMPORTANT
                ? "Those who do the work find a certification important, so that a licence is likely. "
                : "";
        return new UsualPreparation(
                usualEducation,
                basis,
                typicalEducation,
                typicalExperience,
                typicalTraining,
                certification,
                apprenticeship,
                likely + "There are no data on licences here: ask the licensing board of the state.");
    }
}
