package org.skillways.graph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.finding.Finding;
import org.skillways.graph.GraphDump;
import org.skillways.graph.document.DocumentLoader.Options;
import org.skillways.graph.document.LoadReport.DocumentResult;
import org.skillways.graph.document.LoadReport.Outcome;

/** Taking a document back leaves the graph that loading the others leads to. */
class DocumentUnloaderTests {

    private static final Path SEEDS = Path.of("seeds");
    private static final String THERAPISTS = "marriage-and-family-therapists.txt";

    private final Driver driver = TestNeo4j.driver();
    private final DocumentLoader loading = new DocumentLoader(TestQueries.runner());
    private final DocumentUnloader unloading = new DocumentUnloader(TestQueries.runner());

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
    void takesBackADocumentByItsPathItsNameOrItsOccupation() throws IOException {
        var page = Files.copy(SEEDS.resolve(THERAPISTS), folder.resolve(THERAPISTS));
        var others =
                List.of(SEEDS.resolve("mental-health-counselors.html"), SEEDS.resolve("community-health-workers.html"));
        load(others);
        var graph = GraphDump.of(driver);

        for (var name : List.of(page.toString(), THERAPISTS, "21-1013.00", "21-1013")) {
            load(List.of(page));
            var report = unloading.unload(List.of(name), false);
            assertThat(report.documents())
                    .as(name)
                    .extracting(DocumentResult::outcome, DocumentResult::occupation)
                    .containsExactly(tuple(Outcome.REMOVED, "21-1013.00"));
            assertThat(GraphDump.of(driver)).as(name).isEqualTo(graph);
        }
    }

    @Test
    void saysWhatItWouldRemoveAndWhatItDoesNotKnow() {
        load(List.of(SEEDS.resolve(THERAPISTS)));
        var graph = GraphDump.of(driver);

        var report = unloading.unload(List.of(THERAPISTS, "nothing.txt"), true);

        assertThat(report.count(Outcome.REMOVED)).isEqualTo(1);
        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly("The graph has no document of this name.");
        assertThat(GraphDump.of(driver)).isEqualTo(graph);
    }

    @Test
    void letsTheNextBestDocumentCountWhenItIsLoadedAgain() throws IOException {
        var page = Files.readString(SEEDS.resolve(THERAPISTS));
        Files.writeString(folder.resolve("old.txt"), page.replace("v.26.05", "v.24.01"));
        load(List.of(folder));
        var graph = GraphDump.of(driver);
        Files.writeString(folder.resolve("new.txt"), page);
        load(List.of(folder));

        unloading.unload(List.of(folder.resolve("new.txt").toString()), false);
        Files.delete(folder.resolve("new.txt"));
        load(List.of(folder));

        assertThat(GraphDump.of(driver)).isEqualTo(graph);
    }

    @Test
    void prunesOnlyWhatWasLoadedFromTheFolder() throws IOException {
        load(List.of(SEEDS.resolve("mental-health-counselors.html")));
        var graph = GraphDump.of(driver);
        var page = Files.copy(SEEDS.resolve(THERAPISTS), folder.resolve(THERAPISTS));
        load(List.of(folder));
        Files.delete(page);

        var foretold = loading.load(List.of(folder), new Options(null, true, false, true, false), (done, total) -> {});
        var report = loading.load(List.of(folder), new Options(null, false, false, true, false), (done, total) -> {});

        assertThat(foretold.documents()).isEqualTo(report.documents());
        assertThat(report.documents())
                .extracting(DocumentResult::path, DocumentResult::outcome)
                .containsExactly(tuple(THERAPISTS, Outcome.REMOVED));
        assertThat(GraphDump.of(driver)).isEqualTo(graph);
    }

    private void load(List<Path> paths) {
        loading.load(paths, Options.defaults(), (done, total) -> {});
    }
}
