package org.skillways.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillways.derivation.profile.ProfileBuilder.occupation;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skillways.derivation.profile.ElementKind;
import org.skillways.derivation.profile.OccupationProfile;

class KnownJobZoneTests {

    private final OccupationProfile unknown = occupation("0", "Other").build();

    private static List<OccupationProfile> zones(int... zones) {
        return IntStream.of(zones)
                .mapToObj(zone -> occupation("z" + zone, "Zone").zone(zone).build())
                .toList();
    }

    @Test
    void isTheStatedOne() {
        assertThat(KnownJobZone.of(zones(2).get(0), zones(5, 5, 5))).hasValue(new KnownJobZone(2, false));
    }

    @Test
    void isInferredFromTheTenNearestThatHaveOne() {
        assertThat(KnownJobZone.of(unknown, zones(5, 4, 4))).hasValue(new KnownJobZone(4, true));
        assertThat(KnownJobZone.of(unknown, zones(3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5)))
                .hasValue(new KnownJobZone(3, true));
        assertThat(KnownJobZone.of(unknown, List.of(unknown, zones(1).get(0)))).hasValue(new KnownJobZone(1, true));
    }

    @Test
    void staysUnknownAmongUnknowns() {
        assertThat(KnownJobZone.of(unknown, List.of(unknown))).isEmpty();
        assertThat(KnownJobZone.of(unknown, List.of())).isEmpty();
    }

    @Test
    void letsAMoveSayThatItsStepIsInferred() {
        var measure = new Requirements(
                        occupation("1", "To")
                                .rated(ElementKind.SKILL, "speaking", 4, 4)
                                .build(),
                        zones(5))
                .coveredBy(new Requirements(occupation("2", "From")
                        .zone(3)
                        .rated(ElementKind.SKILL, "speaking", 4, 4)
                        .build()))
                .orElseThrow();

        assertThat(measure.jobZoneStep()).isEqualTo(2);
        assertThat(measure.jobZoneInferred()).isTrue();
        assertThat(measure.effort()).isEqualTo(1);
    }
}
