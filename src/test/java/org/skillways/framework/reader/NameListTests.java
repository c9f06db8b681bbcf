package org.skillways.framework.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillways.framework.ElementNames;

class NameListTests {

    @Test
    void partsKnownNamesEvenWhereOneHoldsAnother() {
        var names = ElementNames.names(ElementNames.Kind.KNOWLEDGE);
        assertThat(NameList.part("AdministrativeAdministration and ManagementEnglish Language", names))
                .containsExactly("Administrative", "Administration and Management", "English Language");
    }

    @Test
    void partsNamesWithHyphensAndCapitals() {
        var names = ElementNames.names(ElementNames.Kind.TECHNOLOGY);
        assertThat(NameList.part("Enterprise resource planning ERP softwareGraphics or photo imaging software", names))
                .containsExactly("Enterprise resource planning ERP software", "Graphics or photo imaging software");
        assertThat(NameList.part("Self-ControlStress Tolerance", Set.of()))
                .containsExactly("Self-Control", "Stress Tolerance");
    }

    @Test
    void partsUnknownNamesWhereACapitalFollowsASmallLetter() {
        assertThat(NameList.part("Quantum networking softwareSpreadsheet software", Set.of("spreadsheet software")))
                .containsExactly("Quantum networking software", "Spreadsheet software");
    }

    @Test
    void partsEveryPairOfNamesOfEveryKind() {
        for (var kind : ElementNames.Kind.values()) {
            var names = ElementNames.all(kind);
            for (var first : names) {
                for (var second : names) {
                    assertThat(NameList.part(first + second, ElementNames.names(kind)))
                            .containsExactly(first, second);
                }
            }
        }
    }

    @Test
    void takesApartNamesBetweenBlanksAndOnSeveralLines() {
        var known = Set.of("active listening", "speaking", "service orientation", "complex problem solving");

        assertThat(NameList.covered(
                        List.of("Active Listening Speaking Service", "Orientation Complex", "Problem Solving"), known))
                .contains(List.of("Active Listening", "Speaking", "Service Orientation", "Complex Problem Solving"));
        assertThat(NameList.covered(List.of("Speaking", "Active Listening"), known))
                .isEmpty();
        assertThat(NameList.covered(List.of("Active Listening Juggling"), known))
                .isEmpty();
    }
}
