package org.skillways.transition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of how one prepares for an occupation.
 *
 * @param answers by scale (RL, RW, PT, OJ) the percentage of workers that gave each category; empty where O*NET has not asked
 * @param education the typical education by the Employment Projections, in their words; so are the next two
 */
record PreparationFacts(
        Map<String, Map<Integer, Double>> answers,
        @Nullable String education,
        @Nullable String experience,
        @Nullable String training) {

    private static final Map<String, Double> EXPERIENCE =
            Map.of("None", 0.0, "Less than 5 years", 36.0, "5 years or more", 60.0);
    private static final Map<String, Double> TRAINING = Map.of(
            "None", 0.0,
            "Short-term on-the-job training", 0.5,
            "Moderate-term on-the-job training", 6.0,
            "Long-term on-the-job training", 18.0,
            "Internship/residency", 12.0,
            "Apprenticeship", 48.0);

    PreparationFacts {
        answers = Map.copyOf(answers);
    }

    @Nullable EducationLevel surveyed() {
        var percentages = answers.get("RL");
        return percentages == null ? null : EducationLevel.median(percentages);
    }

    @Nullable EducationLevel typical() {
        return education == null ? null : EducationLevel.ofTypical(education).orElse(null);
    }

    @Nullable Double experienceMonths() {
        var surveyed = answers.get("RW");
        if (surveyed != null) {
            return Categories.experience(surveyed);
        }
        return experience == null ? null : EXPERIENCE.get(experience);
    }

    /** The longer of on-site and on-the-job training, which overlap; an apprenticeship is four years whatever the workers answer. */
    @Nullable Double trainingMonths() {
        var surveyed = Stream.of("PT", "OJ")
                .map(answers::get)
                .filter(Objects::nonNull)
                .mapToDouble(Categories::training)
                .max();
        var typical = training == null ? null : TRAINING.get(training);
        if (surveyed.isEmpty()) {
            return typical;
        }
        return isApprenticeship() && typical != null
                ? Math.max(typical, surveyed.getAsDouble())
                : surveyed.getAsDouble();
    }

    boolean isApprenticeship() {
        return "Apprenticeship".equals(training);
    }

    boolean isResidency() {
        return "Internship/residency".equals(training);
    }

    /** The parts of workers with each level of education or less, for the categories 1 to 12; empty where O*NET has not asked. */
    List<Double> schoolingShares() {
        var percentages = answers.get("RL");
        if (percentages == null) {
            return List.of();
        }
        var all = percentages.values().stream().mapToDouble(Double::doubleValue).sum();
        return Arrays.stream(EducationLevel.values())
                .map(level -> percentages.entrySet().stream()
                                .filter(entry -> entry.getKey() <= level.category())
                                .mapToDouble(Map.Entry::getValue)
                                .sum()
                        / all)
                .toList();
    }
}
