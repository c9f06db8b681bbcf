package org.skillways.derivation.relatedness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillways.derivation.profile.OccupationProfile;

class SharedTitlesTests {

    private static OccupationProfile occupation(String title, String... others) {
        return new OccupationProfile(
                title, title, null, null, null, List.of(), List.of(), List.of(others), List.of(), List.of());
    }

    @Test
    void countsTheTitlesThatNameWhatTheOtherIsCalled() {
        var shares = new SharedTitles(List.of(
                        occupation("Registered Nurses", "RN"),
                        occupation("Nursing Instructors", "Nurse Educator", "Clinical Faculty", "Professor of Nursing"),
                        occupation("Dental Hygienists", "Registered Dental Hygienist")))
                .shares();

        assertThat(shares.get(0)).as("a licence is no field").isEqualTo(Map.of(1, 0.75));
        assertThat(shares.get(1)).isEqualTo(Map.of(0, 0.5));
        assertThat(shares.get(2)).isEmpty();
    }

    @Test
    void leavesOutWhatOnlyTellsOthersApart() {
        var shares = new SharedTitles(List.of(occupation("Cashiers, Except Gambling"), occupation("Gambling Dealers")))
                .shares();

        assertThat(shares.get(0)).isEmpty();
    }
}
