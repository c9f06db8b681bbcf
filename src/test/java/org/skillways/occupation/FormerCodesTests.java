package org.skillways.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormerCodesTests {

    @Test
    void knowsWhatCameAfterACodeOf2010() {
        assertThat(FormerCodes.successors("15-1131.00")).containsExactly("15-1251.00");
        assertThat(FormerCodes.successors("29-2041")).containsExactly("29-2042.00", "29-2043.00");
    }

    @Test
    void knowsNothingOfCodesThatAreStillUsedAndOfTitles() {
        assertThat(FormerCodes.successors("29-1141.00")).isEmpty();
        assertThat(FormerCodes.successors("Software Developers")).isEmpty();
    }

    @Test
    void leadsToCodesThatAreStillUsed() {
        assertThat(FormerCodes.all()).hasSize(262);
        assertThat(FormerCodes.all().values())
                .allSatisfy(successors -> assertThat(successors)
                        .isNotEmpty()
                        .allSatisfy(
                                code -> assertThat(FormerCodes.successors(code)).isEmpty()));
    }
}
