package org.skillways.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillways.occupation.SocCode;
import org.skillways.outlook.OutlookBasis.Found;
import org.skillways.outlook.OutlookBasis.Kind;
import org.skillways.outlook.OutlookBasis.Missing;

class OutlookBasisTests {

    private static final Set<String> ROWS = Set.of("21-1018", "21-1021", "15-1299", "31-1120", "53-1047", "25-2052");

    @Test
    void takesTheRowOfTheOccupationFirst() {
        assertThat(of("21-1021.00")).isEqualTo(new Found("21-1021", Kind.OWN));
        assertThat(of("15-1299.01")).isEqualTo(new Found("15-1299", Kind.PARENT));
    }

    @Test
    void takesTheRowOfSeveralOccupationsTogether() {
        assertThat(of("21-1014.00")).isEqualTo(new Found("21-1018", Kind.COMBINED));
        assertThat(of("31-1122.00")).isEqualTo(new Found("31-1120", Kind.COMBINED));
        assertThat(of("53-1043.00")).isEqualTo(new Found("53-1047", Kind.COMBINED));
        assertThat(of("25-2055.00")).isEqualTo(new Found("25-2052", Kind.COMBINED));
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(of("55-1011.00")).isEqualTo(new Missing("The Employment Projections leave out the armed forces."));
        assertThat(of("11-1011.00")).isEqualTo(new Missing("The Employment Projections have no row for 11-1011."));
    }

    private static OutlookBasis.Answer of(String code) {
        return OutlookBasis.of(SocCode.parse(code).orElseThrow(), ROWS);
    }
}
