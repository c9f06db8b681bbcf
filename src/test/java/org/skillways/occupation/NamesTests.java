package org.skillways.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTests {

    @Test
    void givesTheSameKeyToTitlesThatDifferInCaseBlanksAndQuotes() {
        assertThat(Names.key(" Children’s\u00a0 Counselor ")).isEqualTo(Names.key("children's counselor"));
    }

    @Test
    void makesSlugsOfLettersDigitsAndSingleHyphens() {
        assertThat(Names.slug("Child, Family, and School Social Workers"))
                .isEqualTo("child-family-and-school-social-workers");
        assertThat(Names.slug("Café Managers (A/B)")).isEqualTo("cafe-managers-a-b");
    }

    @Test
    void digestsTheKey() {
        assertThat(Names.digest("One  Text"))
                .isEqualTo(Names.digest("one text"))
                .hasSize(16);
        assertThat(Names.digest("another text")).isNotEqualTo(Names.digest("one text"));
    }
}
