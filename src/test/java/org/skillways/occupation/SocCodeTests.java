package org.skillways.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocCodeTests {

    @Test
    void readsShortCodesAsTheirMainOccupation() {
        assertThat(SocCode.parse(" 21-1014 ")).contains(new SocCode("21-1014.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "21-1014.0", "21-1014.000", "2A-1014.00", "21-1014.00x", "٢١-1014.00"})
    void findsNoCodeInOtherText(String text) {
        assertThat(SocCode.parse(text)).isEmpty();
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SocCode("counselor"))
                .withMessageContaining("'counselor'");
    }

    @Test
    void tellsTheMajorGroup() {
        assertThat(new SocCode("21-1014.00").majorGroup()).isEqualTo("21");
    }
}
