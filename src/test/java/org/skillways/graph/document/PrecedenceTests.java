package org.skillways.graph.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrecedenceTests {

    @Test
    void prefersTheNewerVersionByItsNumbers() {
        assertThat(new Precedence(false, "v.26.10", 0, 0, 0, "a"))
                .isGreaterThan(new Precedence(false, "v.26.9", 40, 40, 40, "b"));
    }

    @Test
    void prefersStatedLevelsToInferredOnes() {
        assertThat(new Precedence(false, null, 40, 40, 40, "a"))
                .isGreaterThan(new Precedence(false, null, 0, 40, 99, "b"));
    }

    @Test
    void knowsNoTiesBetweenDifferentDocuments() {
        assertThat(new Precedence(false, null, 0, 0, 40, "a")).isLessThan(new Precedence(false, null, 0, 0, 40, "b"));
    }
}
