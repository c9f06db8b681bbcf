package org.skillways.graph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PrecedenceTests {

    @Test
    void prefersTheNewerVersionByItsNumbers() {
        assertThat(new Precedence(false, "v.26.10", 0, 0, 0, null, "a"))
                .isGreaterThan(new Precedence(false, "v.26.9", 40, 40, 40, null, "b"));
    }

    @Test
    void prefersStatedLevelsToInferredOnes() {
        assertThat(new Precedence(false, null, 40, 40, 40, null, "a"))
                .isGreaterThan(new Precedence(false, null, 0, 40, 99, null, "b"));
    }

    @Test
    void knowsNoTiesBetweenDifferentDocuments() {
        assertThat(new Precedence(false, null, 0, 0, 40, null, "a"))
                .isLessThan(new Precedence(false, null, 0, 0, 40, null, "b"));
    }

    @Test
    void prefersTheLaterExportOfTwoThatTellAsMuch() {
        var earlier = new Precedence(false, "v.26.05", 40, 40, 40, Instant.parse("2026-05-15T12:41:11Z"), "b");
        var later = new Precedence(false, "v.26.05", 40, 40, 40, Instant.parse("2026-05-18T09:20:05Z"), "a");

        assertThat(later).isGreaterThan(earlier);
        assertThat(later.reasonOver(earlier))
                .contains("exported later (2026-05-18T09:20:05Z, not 2026-05-15T12:41:11Z)");
    }

    @Test
    void prefersAPageToAnExportThatTellsAsMuch() {
        var export = new Precedence(false, "v.26.05", 40, 40, 40, Instant.parse("2026-05-18T09:20:05Z"), "b");
        var page = new Precedence(false, "v.26.05", 40, 40, 40, null, "a");

        assertThat(page).isGreaterThan(export);
        assertThat(page.reasonOver(export)).contains("no export");
    }

    @Test
    void prefersCompletenessToADate() {
        assertThat(new Precedence(false, "v.26.05", 40, 40, 40, null, "a"))
                .isGreaterThan(
                        new Precedence(false, "v.26.05", 39, 39, 39, Instant.parse("2026-05-18T09:20:05Z"), "b"));
    }
}
