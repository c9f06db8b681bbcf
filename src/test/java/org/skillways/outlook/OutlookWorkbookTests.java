package org.skillways.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillways.finding.Finding;

class OutlookWorkbookTests {

    private static final List<String> HEADER = OutlookFiles.HEADER;

    @TempDir
    private Path folder;

    @Test
    void readsRowsByTheHeadersOfTheColumns() throws IOException {
        var outlook = OutlookWorkbook.read(workbook(
                HEADER,
                row(
                        "  Counselors",
                        "21-1018",
                        "Line item",
                        10.5,
                        12,
                        1.5,
                        14.3,
                        1.1,
                        59000,
                        "Master's degree",
                        "None",
                        "—"),
                row("Surgeons", "29-1249", "Line item", 3, 3, 0, 0, 0.1, ">=$239,200", "—", "None", "None"),
                row("Counselors and others", "21-1000", "Summary", 20, 24, 4, 20, 2, "—", "—", "—", "—"),
                row("Total, all occupations", "00-0000", "Summary", 99, 99, 0, 0, 9, 1, "—", "—", "—"),
                row("Footnotes:")));

        assertThat(outlook.period()).isEqualTo("2030-2040");
        assertThat(outlook.wageYear()).isEqualTo(2030);
        assertThat(outlook.rows())
                .containsExactly(
                        new OutlookRow(
                                "21-1018",
                                "Counselors",
                                false,
                                10.5,
                                12.0,
                                14.3,
                                1.1,
                                59_000.0,
                                false,
                                "Master's degree",
                                "None",
                                null),
                        new OutlookRow(
                                "29-1249",
                                "Surgeons",
                                false,
                                3.0,
                                3.0,
                                0.0,
                                0.1,
                                239_200.0,
                                true,
                                null,
                                "None",
                                "None"),
                        new OutlookRow(
                                "21-1000",
                                "Counselors and others",
                                true,
                                20.0,
                                24.0,
                                20.0,
                                2.0,
                                null,
                                false,
                                null,
                                null,
                                null));
    }

    @Test
    void skipsARowWithABadNumberAndNamesIt() throws IOException {
        var outlook = OutlookWorkbook.read(workbook(
                HEADER,
                row("Counselors", "21-1018", "Line item", "many", 12, 1.5, 14.3, 1.1, 59000, "—", "—", "—"),
                row("Surgeons", "29-1249", "Line item", 3, 3, 0, 0, 0.1, 1, "—", "—", "—")));

        assertThat(outlook.rows()).hasSize(1);
        assertThat(outlook.findings()).extracting(Finding::place).containsExactly("sheet Table 1.2, row 3");
    }

    @Test
    void refusesWhatIsNoOutlook() throws IOException {
        var text = Files.writeString(folder.resolve("notes.xlsx"), "no workbook");
        var without = workbook(HEADER.subList(0, 8), row("Counselors", "21-1018"));

        assertThatThrownBy(() -> OutlookWorkbook.read(text))
                .isInstanceOf(NotAnOutlook.class)
                .hasMessageContaining("XLSX");
        assertThatThrownBy(() -> OutlookWorkbook.read(without))
                .isInstanceOf(NotAnOutlook.class)
                .hasMessageContaining("Median annual wage");
    }

    @Test
    void readsTheRealWorkbook() {
        var workbook = Stream.of(System.getProperty("skillways.shared", "../shared"), "../../shared")
                .map(path -> Path.of(path, "data", "bls", "occupation.xlsx"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(workbook.isPresent(), "Skipped: there is no data/bls/occupation.xlsx in ../shared");

        var outlook = OutlookWorkbook.read(workbook.orElseThrow());

        assertThat(outlook.period()).isEqualTo("2024-2034");
        assertThat(outlook.findings()).isEmpty();
        assertThat(outlook.lineItems()).hasSize(832);
        assertThat(outlook.lineItems().get("21-1018"))
                .extracting(OutlookRow::medianWage, OutlookRow::education)
                .containsExactly(59_190.0, "Master's degree");
        assertThat(outlook.rows().stream().filter(OutlookRow::medianWageAtLeast))
                .hasSize(19);
    }

    private Path workbook(List<String> header, List<?>... rows) throws IOException {
        return OutlookFiles.workbook(folder, header, rows);
    }

    private static List<?> row(Object... values) {
        return Arrays.asList(values);
    }
}
