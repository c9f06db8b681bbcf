package org.skillways.derivation.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YardstickTests {

    private final Yardstick yardstick =
            new Yardstick(List.of("a", "b", "c", "d"), Map.of("a", Set.of("b", "d"), "b", Set.of("a")));

    @Test
    void countsWhatIsFoundAndWhereTheFirstIs() {
        var result = yardstick.score(List.of(0), occupation -> new int[] {2, 1});

        assertThat(result.recall().mean()).isEqualTo(0.5);
        assertThat(result.reciprocalRank().mean()).isEqualTo(0.5);
    }

    @Test
    void countsNothingBeyondTheTenth() {
        var result = yardstick.score(List.of(1), occupation -> new int[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0});

        assertThat(result.recall().mean()).isZero();
        assertThat(result.reciprocalRank().mean()).isCloseTo(1.0 / 11, within(1e-9));
    }

    @Test
    void putsTheMeanWithinItsInterval() {
        var recall = yardstick
                .score(List.of(0, 1), occupation -> occupation == 0 ? new int[] {2} : new int[] {0})
                .recall();

        assertThat(recall.mean()).isEqualTo(0.5);
        assertThat(recall.low()).isZero();
        assertThat(recall.high()).isEqualTo(1);
    }
}
