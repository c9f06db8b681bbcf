package org.skillways.graph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.graph.GraphDump;
import org.skillways.graph.document.DocumentLoader.Options;

/** The same files give the same graph, whatever was loaded, edited, renamed and deleted before. */
class HistoryTests {

    private static final int STEPS = 6;
    private static final List<String> FILES = List.of("a.txt", "b.txt", "c.txt", "d.txt");

    private static final List<String> PAGES = List.of(
            page("Bakers", "51-3011.00", "v.26.05", 3, "Dough", "Active ListeningSpeaking"),
            page("Bakers", "51-3011.00", "v.24.01", 5, "Flour", "Active ListeningSpeakingWritingMonitoring"),
            page("Bakers", "51-3011.00", "v.26.05", 3, "Ovens", ""),
            page("Bakers", "51-3011.00", "v.26.05", 2, "Yeast", "SpeakingWriting"),
            page("Bakers", "", "", 2, "Bread", "Monitoring"),
            page("Welders", "51-4121.00", "v.26.05", 3, "Seams", "Monitoring"));

    private final Driver driver = TestNeo4j.driver();
    private final DocumentLoader loading = new DocumentLoader(TestQueries.runner());

    @TempDir
    private Path folder;

    @BeforeAll
    static void applySchema() {
        TestNeo4j.applySchema();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void givesTheSameGraphWhateverTheHistory(long seed) throws IOException {
        TestNeo4j.clear();
        var random = new Random(seed);
        var history = new ArrayList<String>();
        for (var step = 0; step < STEPS; step++) {
            history.add(change(random));
            load();
        }
        var graph = GraphDump.of(driver);
        TestNeo4j.clear();
        load();

        assertThat(graph).as(String.join(", ", history)).isEqualTo(GraphDump.of(driver));
    }

    /** Writes a page over a file or into a new one, gives a file a name that is free, or deletes it. */
    private String change(Random random) throws IOException {
        var file = folder.resolve(FILES.get(random.nextInt(FILES.size())));
        var other = folder.resolve(FILES.get(random.nextInt(FILES.size())));
        if (random.nextInt(3) == 0 && Files.exists(file) && !Files.exists(other)) {
            Files.move(file, other);
            return file.getFileName() + " becomes " + other.getFileName();
        }
        if (random.nextInt(4) == 0 && Files.deleteIfExists(file)) {
            return file.getFileName() + " is gone";
        }
        var page = random.nextInt(PAGES.size());
        Files.writeString(file, PAGES.get(page));
        return "page " + page + " in " + file.getFileName();
    }

    private void load() {
        var report = loading.load(List.of(folder), new Options(null, false, true, true, false), (done, total) -> {});
        assertThat(report.rejectedAny()).as(report.findings().toString()).isFalse();
    }

    private static String page(String title, String code, String version, int statements, String topic, String skills) {
        var badges = code.isEmpty() ? "" : "SOC " + code + "Job Zone 2" + version + "\n\n";
        return title + "\n\n" + badges + "Context covered" + topic + " in shops of every size, alone or in a team.\n\n"
                + "Emerging\nEntry / Apprentice\n" + items(topic, statements)
                + "Developing\nMid-level / Established\n" + items(topic + " plans", statements)
                + (skills.isEmpty() ? "" : "Show O*NET source anchors9 anchors\nO*NET skills\n" + skills + "\n");
    }

    private static String items(String topic, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "  " + i + ". " + topic + " record " + i + " — keep without gaps and hand over.\n")
                .collect(Collectors.joining());
    }
}
