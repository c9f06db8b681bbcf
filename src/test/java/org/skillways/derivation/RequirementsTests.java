package org.skillways.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.skillways.derivation.profile.ProfileBuilder.occupation;

import org.junit.jupiter.api.Test;
import org.skillways.derivation.TransitionMeasure.Basis;
import org.skillways.derivation.profile.ElementKind;
import org.skillways.derivation.profile.OccupationProfile;

class RequirementsTests {

    private static final ElementKind SKILL = ElementKind.SKILL;

    private final OccupationProfile junior = occupation("1", "Junior")
            .zone(2)
            .rated(SKILL, "speaking", 4, 2)
            .rated(SKILL, "writing", 3, 4)
            .build();
    private final OccupationProfile senior = occupation("2", "Senior")
            .zone(4)
            .rated(SKILL, "speaking", 5, 4)
            .rated(SKILL, "writing", 3, 2)
            .build();

    @Test
    void weighsTheShortfallByImportance() {
        var up = measure(junior, senior);

        assertThat(up.coverage()).isCloseTo(1 - 2.0 / 5, within(1e-9));
        assertThat(up.gap()).isCloseTo(2.0 / 1.5, within(1e-9));
        assertThat(up.jobZoneStep()).isEqualTo(2);
        assertThat(up.effort()).isCloseTo(2.0 / 1.5 + 1, within(1e-9));
        assertThat(up.basis()).isEqualTo(Basis.LEVELS);
    }

    @Test
    void isDirected() {
        var down = measure(senior, junior);

        assertThat(down.coverage()).isCloseTo(1 - 1.0 / 3.5, within(1e-9));
        assertThat(down.jobZoneStep()).isEqualTo(-2);
        assertThat(down.effort()).as("a step down costs nothing").isEqualTo(down.gap());
    }

    @Test
    void needsNothingForItself() {
        assertThat(measure(senior, senior)).isEqualTo(new TransitionMeasure(1, 0, 0, false, Basis.LEVELS));
        assertThat(measure(senior, senior).landingRank()).isEqualTo(4);
    }

    @Test
    void leavesOutWhatOneSideWasNotRatedOn() {
        var also = occupation("3", "Other")
                .rated(SKILL, "speaking", 5, 4)
                .rated(SKILL, "installation", 5, 7)
                .build();

        assertThat(measure(senior, also).coverage()).isEqualTo(1);
        assertThat(measure(senior, also).jobZoneStep()).as("unknown, not 0").isNull();
    }

    @Test
    void comparesListsWhereLevelsAreUnknown() {
        var origin = occupation("1", "A").lists(SKILL, "speaking", "writing").build();
        var destination =
                occupation("2", "B").lists(SKILL, "speaking", "science").build();

        var measure = measure(origin, destination);

        assertThat(measure.basis()).isEqualTo(Basis.LISTS);
        assertThat(measure.coverage()).isBetween(0.5, 0.7);
        assertThat(measure.landingRank()).isEqualTo(2);
    }

    @Test
    void asksOfRatingsNoMoreThanTheListOfTheOtherSideIsLong() {
        var lists = occupation("1", "A").lists(SKILL, "speaking").build();

        assertThat(measure(lists, senior).coverage()).isEqualTo(1);
        assertThat(measure(senior, lists).coverage()).isEqualTo(1);
    }

    @Test
    void saysNothingWhereNothingIsKnown() {
        var unknown = new Requirements(occupation("1", "A").build());

        assertThat(unknown.coveredBy(new Requirements(senior))).isEmpty();
        assertThat(new Requirements(senior).coveredBy(unknown)).isEmpty();
    }

    private static TransitionMeasure measure(OccupationProfile origin, OccupationProfile destination) {
        return new Requirements(destination).coveredBy(new Requirements(origin)).orElseThrow();
    }
}
