package org.skillways.pathway.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightingTests {

    @ParameterizedTest
    @CsvSource({
        "nur, Nurse Practitioners, <mark>Nurse</mark> Practitioners",
        "counsler, Mental Health Counselors, Mental Health <mark>Counselors</mark>",
        "counsler, Chancellor, Chancellor",
        "counselers, Mental Health Counselors, Mental Health <mark>Counselors</mark>",
        "nusre, Nurse, <mark>Nurse</mark>",
        "nrse, Nurse, <mark>Nurse</mark>",
        "ns, Nurse, Nurse",
        "heal work, Health Care Social Workers, <mark>Health</mark> Care Social <mark>Workers</mark>",
        "r&d, R&D Helper, <mark>R</mark>&amp;<mark>D</mark> Helper",
        "'écol', Écologiste, <mark>Écologiste</mark>"
    })
    void marksWhatBeginsWithAWordOrIsAFewLettersFromIt(String words, String text, String marked) {
        assertThat(new Highlighting(words).of(text)).isEqualTo(marked);
    }

    @Test
    void marksBeginningsAloneWhileSomebodyTypes() {
        var highlighting = Highlighting.ofBeginnings("nur nusre");

        assertThat(highlighting.of("Nursery Nurses")).isEqualTo("<mark>Nursery</mark> <mark>Nurses</mark>");
        assertThat(Highlighting.ofBeginnings("nusre").of("Nurse")).isEqualTo("Nurse");
    }

    @Test
    void leavesAloneWhatDoesNotMatch() {
        var highlighting = new Highlighting("teach");

        assertThat(highlighting.of("Teachers")).isEqualTo("<mark>Teachers</mark>");
        assertThat(highlighting.of("Farmers & Ranchers")).isEqualTo("Farmers &amp; Ranchers");
        assertThat(highlighting.of("Teaching Assistants")).isEqualTo("<mark>Teaching</mark> Assistants");
    }
}
