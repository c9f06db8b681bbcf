package org.skillways.graph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.finding.Finding;
import org.skillways.finding.Severity;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelName;
import org.skillways.graph.GraphDump;
import org.skillways.graph.document.DocumentLoader.Options;
import org.skillways.graph.document.LoadReport.DocumentResult;
import org.skillways.graph.document.LoadReport.LevelCount;
import org.skillways.graph.document.LoadReport.Outcome;
import org.skillways.occupation.SocCode;

class DocumentLoaderTests {

    private static final Path SEEDS = Path.of("seeds");
    private static final int SEED_DOCUMENTS = 8;

    private final Driver driver = TestNeo4j.driver();
    private final DocumentLoader loading = new DocumentLoader(TestQueries.runner());

    @TempDir
    private Path folder;

    @BeforeAll
    static void applySchema() {
        TestNeo4j.applySchema();
    }

    @BeforeEach
    void emptyGraph() {
        TestNeo4j.clear();
    }

    @Test
    void loadsTheSeedsTwiceWithoutChange() {
        var first = load(SEEDS);
        var graph = GraphDump.of(driver);
        var second = load(SEEDS);

        assertThat(first.count(Outcome.LOADED)).isEqualTo(SEED_DOCUMENTS);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(SEED_DOCUMENTS);
        assertThat(second.changedGraph()).isFalse();
        assertThat(GraphDump.of(driver)).isEqualTo(graph);
    }

    @Test
    void givesTheSameGraphInEveryOrder() throws IOException {
        load(SEEDS);
        var graph = GraphDump.of(driver);
        emptyGraph();

        var backwards = new ArrayList<>(DocumentFiles.below(List.of(SEEDS)).sources());
        Collections.reverse(backwards);
        backwards.forEach(source -> load(source.file()));

        assertThat(GraphDump.of(driver)).isEqualTo(graph);
    }

    @Test
    void joinsTheReaderViewToTheOccupationThatTheExportNames() {
        load(SEEDS);

        assertThat(strings("MATCH (u:Uncoded) RETURN u.soc AS value")).isEmpty();
        assertThat(strings(
                        "MATCH (d:Document)-[:DESCRIBES]->(:Occupation {soc: '21-1093.00'}) RETURN d.format AS value"))
                .containsExactlyInAnyOrder("JSON", "PAGE_TEXT", "READER_TEXT");
    }

    @Test
    void replacesOnlyWhatAChangedDocumentSays() throws IOException {
        var copy = copySeeds();
        load(copy);
        var before = strings("MATCH (s:Statement) RETURN s.id AS value");
        var page = copy.resolve("marriage-and-family-therapists.txt");
        var text = Files.readString(page);
        var changed = text.replaceFirst("(?m)^  1\\. .*$", "  1. Sample session logs — keep under supervision.");
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(page, changed);

        var report = load(copy);

        assertThat(report.count(Outcome.REPLACED)).isEqualTo(1);
        assertThat(report.count(Outcome.UNCHANGED)).isEqualTo(SEED_DOCUMENTS - 1L);
        var after = strings("MATCH (s:Statement) RETURN s.id AS value");
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(id -> !before.contains(id))).hasSize(1);
        assertThat(strings("MATCH (s:Statement) WHERE s.topic = 'Sample session logs' RETURN s.behavior AS value"))
                .containsExactly("keep under supervision.");
    }

    @Test
    void keepsThePathsOfThisMachineToItself() throws IOException {
        Files.createDirectories(folder.resolve("below"));
        Files.copy(SEEDS.resolve("mental-health-counselors.html"), folder.resolve("below/page.html"));
        load(folder);
        load(Files.copy(SEEDS.resolve("community-health-workers.html"), folder.resolve("single.html")));

        assertThat(strings("MATCH (d:Document) RETURN d.path AS value ORDER BY value"))
                .containsExactly("below/page.html", "single.html");
        assertThat(strings("MATCH (d:Document) RETURN d.source AS value"))
                .allMatch(source -> source.matches("\\p{XDigit}{64}"));
    }

    @Test
    void keepsFilesOfTheSameNameInTwoFoldersApart() throws IOException {
        for (var seed : List.of("mental-health-counselors.html", "community-health-workers.html")) {
            var other = Files.createDirectories(folder.resolve(seed + ".folder"));
            Files.copy(SEEDS.resolve(seed), other.resolve("page.html"));
            load(other);
        }

        assertThat(strings("MATCH (d:Document) RETURN d.path AS value")).containsExactly("page.html", "page.html");
        assertThat(strings("MATCH (f:Framework {kind: 'MASTERY'}) RETURN f.id AS value"))
                .hasSize(2);
    }

    /** Where an earlier version of Skillways loaded a file, its source is the path itself. */
    @Test
    void replacesWhatAnEarlierVersionOfSkillwaysLoadedFromTheSameFile() throws IOException {
        var page = Files.copy(SEEDS.resolve("mental-health-counselors.html"), folder.resolve("page.html"));
        load(page);
        driver.executableQuery("MATCH (d:Document) SET d.source = $path")
                .withParameters(Map.of("path", page.toString()))
                .execute();
        Files.writeString(page, Files.readString(page) + "<!-- saved again -->");

        assertThat(load(page).count(Outcome.REPLACED)).isEqualTo(1);
        assertThat(strings("MATCH (d:Document) RETURN d.path AS value")).containsExactly("page.html");
    }

    @Test
    void reportsADocumentThatTheDatabaseRefusesAndLoadsTheOthers() throws IOException {
        var size = Files.size(SEEDS.resolve("marriage-and-family-therapists.txt"));
        driver.executableQuery("CREATE CONSTRAINT one_size FOR (d:Document) REQUIRE d.bytes IS UNIQUE")
                .execute();
        try {
            driver.executableQuery("CREATE (:Document {sha256: 'another', bytes: $size})")
                    .withParameters(Map.of("size", size))
                    .execute();

            var report = load(SEEDS);

            assertThat(report.count(Outcome.LOADED)).isEqualTo(SEED_DOCUMENTS - 1L);
            assertThat(report.rejectedAny()).isTrue();
            assertThat(report.findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("database-refused");
                        assertThat(finding.file()).endsWith("marriage-and-family-therapists.txt");
                        assertThat(finding.message())
                                .contains("The database refused the document", "`bytes` = " + size);
                    });
            assertThat(strings("MATCH (o:Occupation {soc: '21-1013.00'}) RETURN o.soc AS value"))
                    .isEmpty();
        } finally {
            driver.executableQuery("DROP CONSTRAINT one_size").execute();
        }
    }

    @Test
    void restoresTheGraphWhenAChangeIsTakenBack() throws IOException {
        var copy = copySeeds();
        load(copy);
        var graph = GraphDump.of(driver);
        var page = copy.resolve("marriage-and-family-therapists.txt");
        var text = Files.readString(page);
        Files.writeString(page, text.substring(0, text.length() / 2));
        assertThat(load(copy).findings()).extracting(Finding::code).contains("incomplete");
        assertThat(GraphDump.of(driver)).isEqualTo(graph);
        loading.load(List.of(copy), new Options(null, false, true, false, false), (done, total) -> {});
        assertThat(GraphDump.of(driver)).isNotEqualTo(graph);

        Files.writeString(page, text);
        load(copy);

        assertThat(GraphDump.of(driver)).isEqualTo(graph);
    }

    @Test
    void rejectsWhatIsNoDocumentAndLoadsTheOthers() throws IOException {
        var copy = copySeeds();
        Files.writeString(copy.resolve("recipe.html"), "<html><h1>Onion soup</h1><p>Chop the onions.</p></html>");
        Files.write(copy.resolve("binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xff});

        var report = load(copy);

        assertThat(report.count(Outcome.LOADED)).isEqualTo(SEED_DOCUMENTS);
        assertThat(report.count(Outcome.REJECTED)).isEqualTo(2);
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::file)
                .containsExactly(
                        copy.resolve("binary.txt").toString(),
                        copy.resolve("recipe.html").toString());
    }

    @Test
    void refusesHugeFilesUnread() throws IOException {
        var huge = folder.resolve("huge.txt");
        try (var file = FileChannel.open(huge, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {'x'}), 200L << 20);
        }

        assertThat(load(huge).findings()).extracting(Finding::code).containsExactly("too-large");
    }

    @Test
    void loadsEveryDocumentOfAFileAndKnowsThemAgain() throws IOException {
        var both = folder.resolve("both.txt");
        Files.writeString(
                both,
                Files.readString(SEEDS.resolve("marriage-and-family-therapists.txt")) + "\n"
                        + Files.readString(SEEDS.resolve("child-family-and-school-social-workers.txt")));

        assertThat(load(both).documents())
                .extracting(DocumentResult::occupation, DocumentResult::outcome)
                .containsExactly(tuple("21-1013.00", Outcome.LOADED), tuple("21-1021.00", Outcome.LOADED));
        assertThat(strings("MATCH (d:Document) RETURN d.path AS value ORDER BY value"))
                .containsExactly("both.txt", "both.txt#2");
        var graph = GraphDump.of(driver);
        assertThat(load(both).documents()).extracting(DocumentResult::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(GraphDump.of(driver)).isEqualTo(graph);
    }

    @Test
    void passesOverWhatLiesBesideDocuments() throws IOException {
        var copy = copySeeds();
        Files.createDirectories(copy.resolve("page_files"));
        for (var name :
                List.of("page_files/text.html", "Thumbs.db", "~$page.html", "style.css", ".DS_Store", "a.txt.lock")) {
            Files.writeString(copy.resolve(name), "nothing to read");
        }
        Files.writeString(copy.resolve("README.md"), "These documents cite O*NET; each has statements.");
        assertThat(load(copy).rejectedAny()).isFalse();
    }

    @Test
    void readsADocumentInMarkdown() throws IOException {
        Files.writeString(folder.resolve("README.md"), "These documents cite O*NET; each has statements.");
        Files.copy(SEEDS.resolve("marriage-and-family-therapists.txt"), folder.resolve("therapists.md"));

        assertThat(load(folder).documents())
                .extracting(DocumentResult::path, DocumentResult::outcome)
                .containsExactly(tuple(folder.resolve("therapists.md").toString(), Outcome.LOADED));
    }

    @Test
    void refusesADevice() {
        assertThat(load(Path.of("/dev/null")).findings())
                .extracting(Finding::message)
                .containsExactly("This is a device or a pipe, not a file.");
    }

    @Test
    void reportsMissingFiles() {
        var report = load(folder.resolve("nothing.txt"));

        assertThat(report.rejectedAny()).isTrue();
        assertThat(report.findings()).extracting(Finding::code).containsExactly("missing-file");
    }

    @Test
    void writesNothingInADryRun() {
        var report = loading.load(List.of(SEEDS), new Options(null, true, false, false, false), (done, total) -> {});

        assertThat(report.count(Outcome.READ)).isEqualTo(SEED_DOCUMENTS);
        assertThat(report.statements()).isPositive();
        assertThat(GraphDump.of(driver)).isEmpty();
    }

    @Test
    void foretellsInADryRunWhatWillCount() {
        var foretold =
                kept(loading.load(List.of(SEEDS), new Options(null, true, false, false, false), (done, total) -> {}));

        assertThat(foretold).isNotEmpty();
        load(SEEDS);
        assertThat(foretold)
                .allSatisfy(part -> assertThat(strings(
                                "MATCH (d:Document) UNWIND d.outranked AS part RETURN d.path + ' ' + part AS value"))
                        .contains(part));
        assertThat(strings("MATCH (d:Document) UNWIND d.outranked AS part RETURN d.path + ' ' + part AS value"))
                .hasSameSizeAs(foretold);
    }

    /** The documents and parts that are kept from another one. */
    private static List<String> kept(LoadReport report) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals("part-kept"))
                .map(finding -> SEEDS.relativize(Path.of(finding.file())) + " " + finding.place())
                .toList();
    }

    @Test
    void givesADocumentWithoutACodeTheCodeThatItIsLoadedWith() {
        var reader = SEEDS.resolve("social-and-human-service-assistants-reader.txt");
        load(reader);
        assertThat(strings("MATCH (u:Uncoded) RETURN u.soc AS value"))
                .containsExactly("uncoded/social-and-human-service-assistants");

        var report = loading.load(
                List.of(reader),
                new Options(new SocCode("21-1093.00"), false, false, false, false),
                (done, total) -> {});

        assertThat(report.joined()).hasSize(1);
        assertThat(strings("MATCH (o:Occupation) RETURN o.soc AS value")).containsExactly("21-1093.00");
    }

    @Test
    void correctsACodeThatWasGivenByHand() {
        var reader = SEEDS.resolve("social-and-human-service-assistants-reader.txt");
        loading.load(
                List.of(reader),
                new Options(new SocCode("21-1093.00"), false, false, false, false),
                (done, total) -> {});
        var graph = GraphDump.of(driver);
        TestNeo4j.clear();

        loading.load(
                List.of(reader),
                new Options(new SocCode("11-1011.00"), false, false, false, false),
                (done, total) -> {});
        loading.load(
                List.of(reader),
                new Options(new SocCode("21-1093.00"), false, false, false, false),
                (done, total) -> {});

        assertThat(GraphDump.of(driver)).isEqualTo(graph);
    }

    @Test
    void saysWhyAnotherDocumentCounts() throws IOException {
        var page = Files.readString(SEEDS.resolve("marriage-and-family-therapists.txt"));
        Files.writeString(folder.resolve("new.txt"), page);
        Files.writeString(folder.resolve("old.txt"), page.replace("v.26.05", "v.24.01"));

        assertThat(load(folder).findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("is of a newer version (v.26.05, not v.24.01)"));
        assertThat(strings("MATCH (f:Framework) RETURN DISTINCT f.version AS value"))
                .containsExactly("v.26.05");
    }

    @Test
    void letsADocumentCountByHandWhateverTheOrder() throws IOException {
        var page = Files.readString(SEEDS.resolve("marriage-and-family-therapists.txt"));
        var newer = Files.writeString(folder.resolve("new.txt"), page);
        var older = Files.writeString(folder.resolve("old.txt"), page.replace("v.26.05", "v.24.01"));
        load(folder);

        assertThat(prefer(older).findings())
                .extracting(Finding::message)
                .anyMatch(message ->
                        message.contains("replaces") && message.endsWith("because it is preferred by hand."));
        assertThat(versions()).containsExactly("v.24.01");
        assertThat(prefer(older).documents())
                .extracting(DocumentResult::outcome)
                .containsExactly(Outcome.UNCHANGED);

        load(folder);
        assertThat(versions()).containsExactly("v.24.01");
        var graph = GraphDump.of(driver);
        TestNeo4j.clear();
        prefer(older);
        load(newer);
        assertThat(GraphDump.of(driver)).isEqualTo(graph);
    }

    @Test
    void keepsAPreferenceUntilTheDocumentIsTakenBack() throws IOException {
        var page = Files.readString(SEEDS.resolve("marriage-and-family-therapists.txt"));
        Files.writeString(folder.resolve("new.txt"), page);
        var older = Files.writeString(folder.resolve("old.txt"), page.replace("v.26.05", "v.24.01"));
        load(folder);
        prefer(older);

        Files.writeString(older, page.replace("v.26.05", "v.23.01"));
        load(folder);
        assertThat(versions()).containsExactly("v.23.01");

        new DocumentUnloader(TestQueries.runner()).unload(List.of("old.txt"), false);
        load(folder);
        assertThat(versions()).containsExactly("v.26.05");
    }

    private LoadReport prefer(Path file) {
        return loading.load(List.of(file), new Options(null, false, false, false, true), (done, total) -> {});
    }

    private List<String> versions() {
        return strings("MATCH (f:Framework) RETURN DISTINCT f.version AS value");
    }

    @Test
    void countsStatementsByLevelInADryRunToo() {
        var report = loading.load(
                List.of(SEEDS.resolve("mental-health-counselors.html")),
                new Options(null, true, false, false, false),
                (done, total) -> {});

        var document = report.documents().get(0);
        assertThat(document.occupation()).isEqualTo("21-1014.00");
        assertThat(document.levels())
                .contains(new LevelCount(FrameworkKind.MASTERY, null, LevelName.EMERGING, 10))
                .anyMatch(level -> "Communication".equals(level.domain()));
        assertThat(document.levels().stream().mapToLong(LevelCount::statements).sum())
                .isEqualTo(document.statements());
    }

    @Test
    void refusesACodeThatTheDocumentContradicts() {
        var report = loading.load(
                List.of(SEEDS.resolve("mental-health-counselors.html")),
                new Options(new SocCode("11-1011.00"), false, false, false, false),
                (done, total) -> {});

        assertThat(report.findings()).extracting(Finding::code).contains("soc-contradicts");
        assertThat(strings("MATCH (o:Occupation) RETURN o.soc AS value")).isEmpty();
    }

    @Test
    void refusesOneCodeForManyDocuments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loading.load(
                        List.of(SEEDS),
                        new Options(new SocCode("21-1093.00"), false, false, false, false),
                        (done, total) -> {}));
    }

    private LoadReport load(Path path) {
        return loading.load(List.of(path), Options.defaults(), (done, total) -> {});
    }

    private Path copySeeds() throws IOException {
        for (var source : DocumentFiles.below(List.of(SEEDS)).sources()) {
            Files.copy(source.file(), folder.resolve(source.name()));
        }
        return folder;
    }

    private List<String> strings(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("value").asString())
                .toList();
    }
}
