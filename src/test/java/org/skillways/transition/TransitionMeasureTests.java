package org.skillways.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skillways.transition.OccupationFacts.Activity;
import org.skillways.transition.OccupationFacts.Answer;
import org.skillways.transition.OccupationFacts.Element;
import org.skillways.transition.OccupationFacts.Outlook;

class TransitionMeasureTests {

    private static Element knows(double level) {
        return new Element("2.C.5.a", "Knowledge", 1, 2.0, level, false);
    }

    private static Element listed(String id, double weight) {
        return new Element(id, "Skill", weight, 1.0, null, true);
    }

    private static Activity does(String id, String above) {
        return new Activity(id, 2, List.of(above));
    }

    /** All workers gave one answer to each question. */
    private static List<Answer> answers(int education, int experience, int training) {
        return List.of(
                new Answer("RL", education, 100), new Answer("RW", experience, 100), new Answer("OJ", training, 100));
    }

    private static final class Builder {

        private final String soc;
        private final @Nullable Integer zone;
        private List<Element> elements = List.of();
        private List<Activity> activities = List.of();
        private final List<Answer> answers = new ArrayList<>();
        private @Nullable Outlook outlook;

        Builder(String soc, @Nullable Integer zone) {
            this.soc = soc;
            this.zone = zone;
        }

        Builder with(Element... all) {
            elements = List.of(all);
            return this;
        }

        Builder with(Activity... all) {
            activities = List.of(all);
            return this;
        }

        Builder answered(List<Answer> all) {
            answers.addAll(all);
            return this;
        }

        Builder outlook(@Nullable String education, @Nullable String training, @Nullable Double wage) {
            outlook = new Outlook(education, "None", training, wage);
            return this;
        }

        OccupationFacts facts() {
            return new OccupationFacts(soc, zone, elements, activities, answers, outlook, List.of(), List.of());
        }

        ComparedOccupation build(OccupationFacts... nearest) {
            return ComparedOccupation.of(facts(), List.of(nearest), null);
        }

        ComparedOccupation specialityOf(OccupationFacts base) {
            return ComparedOccupation.of(facts(), List.of(), base);
        }
    }

    private static Builder occupation(String soc, @Nullable Integer zone) {
        return new Builder(soc, zone);
    }

    private static TransitionMeasure move(ComparedOccupation from, ComparedOccupation to) {
        return TransitionMeasure.between(from, to, 0.9, false).orElseThrow();
    }

    private final ComparedOccupation assistant = occupation("31-1131.00", 3)
            .with(knows(3))
            .answered(answers(3, 3, 2))
            .outlook("Postsecondary nondegree award", "None", 40_000.0)
            .build();
    private final OccupationFacts nursing = occupation("29-1141.00", 4)
            .with(knows(4))
            .answered(answers(6, 8, 4))
            .outlook("Bachelor's degree", "None", 90_000.0)
            .facts();
    private final ComparedOccupation nurse = ComparedOccupation.of(nursing, List.of(), null);

    @Test
    void takesTheSchoolBeyondWhatIsUsualAndTheRestLessWhatIsCovered() {
        var up = move(assistant, nurse);

        assertThat(up.coverage().share()).as("one level point below").isEqualTo(0.5);
        assertThat(up.educationMonths())
                .as("a bachelor's degree after a certificate")
                .isEqualTo(36);
        assertThat(up.experienceMonths())
                .as("half of four to six years, less half of the school for the degree")
                .isEqualTo(12);
        assertThat(up.trainingMonths()).as("half of three to six months").isEqualTo(2.3);
        assertThat(up.months()).isEqualTo(50.3);
    }

    @Test
    void countsSchoolBelowADegreeAsSchoolAlone() {
        var technician = ComparedOccupation.of(
                occupation("29-2052.00", 3)
                        .with(knows(4))
                        .answered(answers(5, 6, 4))
                        .facts(),
                List.of(),
                null);

        var up = move(assistant, technician);

        assertThat(up.educationMonths())
                .as("an associate's degree after a certificate")
                .isPositive();
        assertThat(up.experienceMonths()).as("half of one to two years").isEqualTo(9);
    }

    @Test
    void needsTheCredentialFirstWhereFewHaveNoMoreSchooling() {
        var up = move(assistant, nurse);

        assertThat(up.credentialFirst()).isTrue();
        assertThat(up.noMoreSchooling()).isZero();
        assertThat(up.landing().rank()).isEqualTo(1);
        assertThat(move(nurse, assistant).credentialFirst()).isFalse();
    }

    @Test
    void learnsASpecialityAfterTheOccupationThatItIsOneOf() {
        var acute = occupation("29-1141.01", 4)
                .with(knows(4))
                .answered(answers(6, 5, 2))
                .outlook("Bachelor's degree", "None", 90_000.0)
                .specialityOf(nursing);

        var up = move(assistant, acute);
        assertThat(up.experienceMonths())
                .as("half of 60 months and of 9, less 18")
                .isEqualTo(16.5);
        assertThat(up.trainingMonths())
                .as("half of 4.5 months and of half a month")
                .isEqualTo(2.5);
        assertThat(up.months()).isGreaterThan(move(assistant, nurse).months());
        assertThat(move(nurse, acute).months())
                .as("who is a nurse has learnt that")
                .isZero();
    }

    @Test
    void learnsASpecialityByItselfWhereNeitherNeedsACredentialFirst() {
        var officer = occupation("13-1041.00", 3)
                .with(knows(4))
                .answered(answers(3, 6, 4))
                .facts();
        var inspector = occupation("13-1041.01", 3)
                .with(knows(4))
                .answered(answers(3, 5, 2))
                .specialityOf(officer);

        assertThat(move(assistant, inspector).experienceMonths())
                .as("half of 9 months")
                .isEqualTo(4.5);
    }

    @Test
    void countsAnApprenticeshipAsExperience() {
        var plumber = occupation("47-2152.00", 3)
                .with(knows(4))
                .answered(answers(3, 7, 4))
                .outlook("High school diploma or equivalent", "Apprenticeship", null)
                .build();

        var move = move(assistant, plumber);
        assertThat(move.experienceMonths()).isEqualTo(0);
        assertThat(move.trainingMonths()).as("half of four years").isEqualTo(24);
    }

    @Test
    void takesThePartOfADegreeAgainThatTheFieldDoesNotCover() {
        var lawyer = occupation("23-1011.00", 5)
                .with(knows(0))
                .answered(answers(11, 6, 1))
                .build();
        var teacher = occupation("25-2031.00", 4)
                .with(knows(4))
                .answered(answers(6, 1, 1))
                .build();

        assertThat(move(lawyer, teacher).educationMonths()).isEqualTo(24);
    }

    @Test
    void saysWhatKindOfMoveItIsAndWhatItPays() {
        assertThat(move(assistant, nurse).kind()).isEqualTo(TransitionKind.ADVANCE);
        assertThat(move(assistant, nurse).pay()).isEqualTo(Pay.MORE);
        assertThat(move(nurse, assistant).kind()).isEqualTo(TransitionKind.NEAR);
        assertThat(move(nurse, assistant).pay()).isEqualTo(Pay.LESS);
        assertThat(TransitionMeasure.between(assistant, nurse, 0.4, false)
                        .orElseThrow()
                        .kind())
                .isEqualTo(TransitionKind.CHANGE);
        assertThat(TransitionMeasure.between(assistant, nurse, 0.6, true)
                        .orElseThrow()
                        .kind())
                .as("titles name the other")
                .isEqualTo(TransitionKind.ADVANCE);
    }

    @Test
    void landsHighestBetweenSpecialities() {
        var acute = occupation("29-1141.01", 4)
                .with(knows(4))
                .answered(answers(6, 5, 3))
                .build();
        var critical = occupation("29-1141.03", 4)
                .with(knows(4.5))
                .answered(answers(6, 5, 3))
                .build();
        var other = occupation("19-1041.00", 4)
                .with(knows(4.5))
                .answered(answers(6, 5, 3))
                .build();

        assertThat(move(acute, critical).coverage().share()).isEqualTo(0.75);
        assertThat(move(acute, critical).landing().rank()).isEqualTo(3);
        assertThat(move(acute, other).landing().rank()).as("another field").isEqualTo(2);
    }

    @Test
    void doesNotLandHighWhereAnApprenticeshipIsUsual() {
        var helper = occupation("47-3013.00", 2)
                .with(knows(4))
                .answered(answers(2, 1, 2))
                .build();
        var electrician = occupation("47-2111.00", 2)
                .with(knows(4))
                .answered(answers(2, 1, 5))
                .outlook("High school diploma or equivalent", "Apprenticeship", null)
                .build();

        var up = move(helper, electrician);
        assertThat(up.coverage().share()).isEqualTo(1);
        assertThat(up.landing().rank()).isEqualTo(1);
        assertThat(up.landing().limitedBy()).isEqualTo(Landing.Limit.TRAINING);
        assertThat(electrician.preparation().trainingMonths()).isEqualTo(48);
    }

    @Test
    void coversActivitiesByTheirRarityAndTheIntermediateOnes() {
        var one = occupation("1", 3).with(does("a", "x"), does("b", "y")).build();
        var other = occupation("2", 3)
                .with(does("a", "x"), does("c", "y"), does("d", "z"))
                .build();

        assertThat(move(one, other).coverage().share()).isCloseTo(0.5, within(1e-9));
        assertThat(move(one, other).coverage().basis()).isEqualTo(Coverage.Basis.ACTIVITIES);
    }

    @Test
    void neverCoversTheWholeByLists() {
        var one = occupation("1", 3)
                .with(listed("speaking", 1), listed("writing", 0.5))
                .build();

        var same = move(one, one);
        assertThat(same.coverage().share()).isEqualTo(0.8);
        assertThat(same.coverage().basis()).isEqualTo(Coverage.Basis.LISTS);
    }

    @Test
    void infersFromTheNearestAndSaysSo() {
        var unrated = occupation("15-2051.00", null)
                .with(does("a", "x"))
                .build(
                        occupation("15-2041.00", 5)
                                .with(knows(3))
                                .answered(answers(8, 5, 3))
                                .facts(),
                        occupation("15-1221.00", 5)
                                .with(knows(5))
                                .answered(answers(8, 7, 3))
                                .facts());
        var rated = occupation("15-2031.00", 5)
                .with(knows(4))
                .answered(answers(6, 5, 3))
                .build();

        var up = move(unrated, rated);
        assertThat(unrated.jobZone()).isEqualTo(5);
        assertThat(unrated.preparation().education()).isEqualTo(EducationLevel.MASTER);
        assertThat(up.coverage().share())
                .as("the mean of the nearest is level 4")
                .isEqualTo(1);
        assertThat(up.properties())
                .containsEntry("ratingsInferred", true)
                .containsEntry("jobZoneInferred", true)
                .containsEntry("preparationInferred", true);
    }

    @Test
    void knowsNoMoveWhereNothingIsKnownOfBoth() {
        assertThat(TransitionMeasure.between(
                        assistant, occupation("55-1011.00", null).build(), 0.5, false))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsUnknown() {
        var known = occupation("1", null).with(knows(4)).build();

        var move = move(known, known);
        assertThat(move.properties())
                .doesNotContainKeys("educationMonths", "experienceMonths", "trainingMonths", "jobZoneStep");
        assertThat(move.months()).isZero();
        assertThat(known.preparation().basis()).isEqualTo(Preparation.Basis.UNKNOWN);
    }
}
