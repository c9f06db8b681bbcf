package org.skillways.transition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an occupation when one moves from it or to it; the columns of {@code cypher/routes/compared.cypher}.
 *
 * @param soc its key; occupations of one six-digit SOC code are specialities of each other
 * @param jobZone 1 to 5
 * @param elements skills, knowledge, abilities and work activities, without what O*NET suppresses
 * @param activities detailed work activities
 * @param answers of workers and experts on education, experience and training
 * @param outlook what the Employment Projections say
 * @param nearest codes of the most related occupations, nearest first
 * @param nearestRated the first five of them that O*NET rates
 */
public record OccupationFacts(
        String soc,
        @Nullable Integer jobZone,
        List<Element> elements,
        List<Activity> activities,
        List<Answer> answers,
        @Nullable Outlook outlook,
        List<String> nearest,
        List<String> nearestRated) {

    public OccupationFacts {
        elements = List.copyOf(elements);
        activities = List.copyOf(activities);
        answers = List.copyOf(answers);
        nearest = List.copyOf(nearest);
        nearestRated = List.copyOf(nearestRated);
    }

    /**
     * A skill, an area of knowledge, an ability or a work activity.
     *
     * @param weight how much it matters, 0 to 1
     * @param distinctiveness how far it sets the occupation apart from others, from 0; absent where that is unknown
     * @param level 0 to 7; absent where a document lists the element
     * @param listed whether a document lists it and nobody rated it
     */
    public record Element(
            String id,
            String kind,
            double weight,
            @Nullable Double distinctiveness,
            @Nullable Double level,
            boolean listed) {

        private static final double IMPORTANT = 0.5;

        boolean isRequired() {
            return listed || weight >= IMPORTANT;
        }
    }

    /**
     * A detailed work activity.
     *
     * @param rarity how few occupations have it, from 0
     * @param above ids of the intermediate activities that it belongs to
     */
    public record Activity(String id, double rarity, List<String> above) {

        public Activity {
            above = List.copyOf(above);
        }
    }

    /**
     * How many gave an answer.
     *
     * @param scale RL education, RW experience, PT training on site, OJ training on the job
     * @param category of the scale, from 1
     * @param percent 0 to 100
     */
    public record Answer(String scale, int category, double percent) {}

    /**
     * What the Employment Projections say, in their words.
     *
     * @param medianWage a year, in dollars
     */
    public record Outlook(
            @Nullable String education,
            @Nullable String experience,
            @Nullable String training,
            @Nullable Double medianWage) {}

    private static final int SIX_DIGITS = "00-0000".length();
    private static final String NO_SPECIALITY = ".00";

    /** The code of the occupation that this one is a speciality of: 29-1141.00 of 29-1141.01. */
    public Optional<String> base() {
        return soc.length() == SIX_DIGITS + NO_SPECIALITY.length() && !soc.endsWith(NO_SPECIALITY)
                ? Optional.of(soc.substring(0, SIX_DIGITS) + NO_SPECIALITY)
                : Optional.empty();
    }

    boolean isKnown() {
        return !elements.isEmpty() || !activities.isEmpty();
    }

    boolean isRated() {
        return elements.stream().anyMatch(element -> element.level() != null);
    }

    PreparationFacts preparation() {
        var scales = answers.stream()
                .collect(Collectors.groupingBy(
                        Answer::scale, Collectors.toMap(Answer::category, Answer::percent, Double::sum)));
        scales.values().removeIf(percentages -> percentages.values().stream().noneMatch(percent -> percent > 0));
        return outlook == null
                ? new PreparationFacts(Map.copyOf(scales), null, null, null)
                : new PreparationFacts(scales, outlook.education(), outlook.experience(), outlook.training());
    }
}
