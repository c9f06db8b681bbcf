package org.skillways.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillways.finding.Finding;

class OnetReleaseTests {

    private static final String OCCUPATIONS = """
            O*NET-SOC Code\tTitle\tDescription
            21-1014.00\tMental Health Counselors\tInvented.
            21-1093.00\tSocial and Human Service Assistants\tInvented.
            """;

    @TempDir
    private Path folder;

    private Path release = Path.of("db_29_3_text");

    @BeforeEach
    void createFolder() throws IOException {
        release = Files.createDirectory(folder.resolve("db_29_3_text"));
        write("Occupation Data.txt", OCCUPATIONS);
    }

    @Test
    void takesTheNumberFromTheReadMeFirst() throws IOException {
        write("Read Me.txt", "O*NET 30.1 Database\nDecember 2025 Release\n");

        assertThat(OnetRelease.open(release, ReleaseNumber.parse("25.0").orElseThrow())
                        .number())
                .hasToString("30.1");
    }

    @Test
    void takesTheNumberFromTheNameOfTheFolder() {
        assertThat(OnetRelease.open(release, null).number()).hasToString("29.3");
    }

    @Test
    void asksForTheNumberThatNobodySays() throws IOException {
        var nameless = Files.move(release, folder.resolve("onet"));

        assertThatThrownBy(() -> OnetRelease.open(nameless, null))
                .isInstanceOf(NotOnet.class)
                .hasMessageContaining("--release");
        assertThat(OnetRelease.open(nameless, new ReleaseNumber(27, 0)).number())
                .hasToString("27.0");
    }

    @Test
    void refusesWhatIsNotARelease() throws IOException {
        var text = Files.writeString(folder.resolve("db_30_1.zip"), "no archive");
        var empty = Files.createDirectory(folder.resolve("db_30_1_text"));

        assertThatThrownBy(() -> OnetRelease.open(text, null))
                .isInstanceOf(NotOnet.class)
                .hasMessageContaining("ZIP");
        assertThatThrownBy(() -> OnetRelease.open(empty, null))
                .isInstanceOf(NotOnet.class)
                .hasMessageContaining("Occupation Data.txt");
        assertThatThrownBy(() -> OnetRelease.open(folder.resolve("absent"), null))
                .isInstanceOf(NotOnet.class);
    }

    @Test
    void findsFilesWhateverTheirCaseBlanksAndDepth() throws IOException {
        var archive = folder.resolve("db_29_3_text.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("a/b/db_29_3_text/occupation_data.TXT"));
            zip.write(OCCUPATIONS.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(archive).facts()).containsKey(FactKind.OCCUPATION);
    }

    @Test
    void findsColumnsByTheirNames() throws IOException {
        write("Job Zones.txt", "domain source\tJOB ZONE\to*net-soc code\nAnalyst\t4\t21-1014.00\n");

        assertThat(read(release).facts().get(FactKind.OCCUPATION_ZONE))
                .isEqualTo(Map.of(List.of("21-1014.00"), Map.of("jobZone", 4L)));
    }

    @Test
    void stampsTheJobZonesWithTheirScheme() throws IOException {
        write("Job Zone Reference.txt", "Job Zone\tName\n2\tJob Zone 1-2\n3\tJob Zone Three\n");
        write("Job Zones.txt", "O*NET-SOC Code\tJob Zone\n21-1014.00\t2\n");

        assertThat(read(release).facts().get(FactKind.OCCUPATION_ZONE))
                .isEqualTo(Map.of(List.of("21-1014.00"), Map.of("jobZone", 2L, "jobZoneScheme", 4L)));
    }

    @Test
    void readsFilesThatASpreadsheetSaved() throws IOException {
        var text = "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\r\n"
                + "21-1014.00\t\"Counselor, \"\"Q\"\"\"\tn/a\t\"08,10\"\r\n21-1014.00\tAide – Café\tn/a\t08\r\n";
        Files.write(release.resolve("Alternate Titles.txt"), text.getBytes(Charset.forName("windows-1252")));

        assertThat(read(release).facts().get(FactKind.JOB_TITLE))
                .containsEntry(List.of("counselor, \"q\""), Map.of("name", "Counselor, \"Q\""))
                .containsEntry(List.of("aide – café"), Map.of("name", "Aide – Café"));
    }

    @Test
    void readsOtherSeparatorsAndByteOrderMarks() throws IOException {
        write("Job Zones.csv", "\uFEFFO*NET-SOC Code,Job Zone\n\"21-1014.00\",4\n");
        Files.write(
                release.resolve("Sample of Reported Titles.txt"),
                "\uFEFFO*NET-SOC Code;Reported Job Title\n21-1014.00;Counselor\n".getBytes(StandardCharsets.UTF_16LE));

        var facts = read(release).facts();
        assertThat(facts.get(FactKind.OCCUPATION_ZONE)).containsOnlyKeys(List.of("21-1014.00"));
        assertThat(facts.get(FactKind.REPORTED_TITLE)).containsOnlyKeys(List.of("21-1014.00", "counselor"));
    }

    @Test
    void readsAnArchiveInsideAnArchive() throws IOException {
        var outer = folder.resolve("download.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(outer))) {
            zip.putNextEntry(new ZipEntry("__MACOSX/._db_29_3_text.zip"));
            zip.write(1);
            zip.putNextEntry(new ZipEntry("db_29_3_text.zip"));
            var inner = new ZipOutputStream(zip);
            inner.putNextEntry(new ZipEntry("db_29_3_text/Occupation Data.txt"));
            inner.write(OCCUPATIONS.getBytes(StandardCharsets.UTF_8));
            inner.putNextEntry(new ZipEntry("__MACOSX/db_29_3_text/._Occupation Data.txt"));
            inner.write(1);
            inner.finish();
        }

        assertThat(read(outer).facts()).containsKey(FactKind.OCCUPATION);
    }

    @Test
    void refusesSeveralReleasesAndTheExcelFormByName() throws IOException {
        var second = Files.createDirectory(folder.resolve("db_30_1_text"));
        Files.writeString(second.resolve("Occupation Data.txt"), OCCUPATIONS);
        var excel = Files.createDirectory(folder.resolve("excel"));
        Files.writeString(excel.resolve("Skills.xlsx"), "");

        assertThatThrownBy(() -> OnetRelease.open(folder, null))
                .isInstanceOf(NotOnet.class)
                .hasMessageContaining("several releases")
                .hasMessageContaining("db_29_3_text");
        assertThatThrownBy(() -> OnetRelease.open(excel, null))
                .isInstanceOf(NotOnet.class)
                .hasMessageContaining("Excel form");
    }

    @Test
    void knowsProductsByTheirShortNames() {
        assertThat(Technologies.shortNames("Microsoft Excel")).containsExactly("Excel");
        assertThat(Technologies.shortNames("Epic Systems")).containsExactly("Epic");
        assertThat(Technologies.shortNames("Amazon Web Services AWS software"))
                .containsExactly("AWS", "Amazon Web Services");
        assertThat(Technologies.shortNames("Python")).isEmpty();
    }

    @Test
    void skipsBadRowsWithTheirLine() throws IOException {
        write(
                "Job Zones.txt",
                "O*NET-SOC Code\tJob Zone\n21-1014.00\tfour\n21-1014.00\n99-9999.00\t4\nx\t4\n21-1093.00\t9\n\n21-1093.00\t4\n");

        var read = read(release);

        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("bad-row"))
                .extracting(Finding::place)
                .containsExactly("line 2", "line 3", "line 4", "line 5", "line 6");
        assertThat(read.account("Job Zones.txt")).isEqualTo(new FileAccount("Job Zones.txt", 6, 1, 0, Map.of(), 5));
    }

    @Test
    void readsQuotationMarksAsTheyAre() throws IOException {
        write("Alternate Titles.txt", """
                O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)
                21-1014.00\t"Q" Counselor\tn/a\t08
                21-1014.00\t"Open\tn/a\t09,10
                """);

        assertThat(read(release).facts().get(FactKind.JOB_TITLE))
                .containsEntry(List.of("\"q\" counselor"), Map.of("name", "\"Q\" Counselor"))
                .containsEntry(List.of("\"open"), Map.of("name", "\"Open"));
    }

    @Test
    void readsAnElementWithoutItsContentModel() throws IOException {
        write("Skills.txt", """
                O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value
                21-1014.00\t2.A.1.b\tActive Listening\tIM\t4.5
                21-1014.00\t2.C.1.a\tAdministration\tIM\t4.5
                """);

        var read = read(release);

        assertThat(read.facts().get(FactKind.LISTED_ELEMENT)).containsOnlyKeys(List.of("2.A.1.b", "Skill"));
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("bad-row"))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("2.C.1.a is a Knowledge, not a Skill");
    }

    @Test
    void reportsWhatIsMissingAndWhatIsUnknown() throws IOException {
        write("Job Zones.txt", "O*NET-SOC Code\tZone\n21-1014.00\t4\n");
        write("Task Statements.txt", "O*NET-SOC Code\tTask ID\tTask\tMood\n21-1014.00\t1\tInvented.\tgood\n");
        write("Dreams.txt", "A\tB\n");
        write("Work Context.txt", "A\tB\n1\t2\n");

        var read = read(release);

        assertThat(read.findings())
                .extracting(Finding::code)
                .contains("missing-file", "missing-column", "unknown-column", "unknown-file");
        assertThat(read.account("Job Zones.txt").leftOut()).containsEntry("the file lacks columns", 1L);
        assertThat(read.account("Work Context.txt").leftOut()).containsValue(1L);
    }

    @Test
    void rejectsARowThatContradictsAnother() throws IOException {
        write("Job Zones.txt", "O*NET-SOC Code\tJob Zone\n21-1014.00\t4\n21-1014.00\t4\n21-1014.00\t5\n");

        assertThat(read(release).account("Job Zones.txt"))
                .isEqualTo(new FileAccount("Job Zones.txt", 3, 1, 1, Map.of(), 1));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(release.resolve(name), text);
    }

    private record Read(
            Map<FactKind, Map<List<String>, Map<String, Object>>> facts,
            List<Finding> findings,
            List<FileAccount> accounts) {

        FileAccount account(String file) {
            return accounts.stream()
                    .filter(account -> account.file().equals(file))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Read read(Path path) {
        Map<FactKind, Map<List<String>, Map<String, Object>>> facts = new EnumMap<>(FactKind.class);
        try (var opened = OnetRelease.open(path, null)) {
            opened.read(some -> facts.put(some.kind(), some.all()));
            return new Read(facts, opened.findings(), opened.accounts());
        }
    }
}
