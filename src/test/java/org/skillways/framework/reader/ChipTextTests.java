package org.skillways.framework.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillways.framework.reader.block.Block.Chip;

class ChipTextTests {

    private static final String MARK = ". Opens in new tab.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "O*NET v30.2|O*NET Resource Center — Occupational Information Network, v30.2 (Sept 2025)",
                "Jadhav & Danve, 2026|Skill Automation Feasibility Index — Jadhav & Danve, 2026 (arXiv:2604.06906)",
                "Bureau of Labor Statistics|Bureau of Labor Statistics — Occupational Outlook Handbook 2025",
                "ESCO v1.2|European Skills, Competences, Qualifications and Occupations — ESCO v1.2",
            })
    void takesAnyChipOffItsStatement(String label, String title) {
        var cited = new ChipText().read("signs the form for HIPAA and agency rules " + label + title + MARK + ".");
        assertThat(cited.text()).isEqualTo("signs the form for HIPAA and agency rules.");
        assertThat(cited.chips()).containsExactly(new Chip(label, title, null));
    }

    @Test
    void learnsChipsFromWhereTheyStandClean() {
        var chips = new ChipText();
        chips.learn("Sources:handbookThe Handbook of Trades" + MARK);
        var cited = chips.read("follows Part B handbookThe Handbook of Trades" + MARK);
        assertThat(cited.text()).isEqualTo("follows Part B");
        assertThat(cited.chips()).containsExactly(new Chip("handbook", "The Handbook of Trades", null));
    }
}
