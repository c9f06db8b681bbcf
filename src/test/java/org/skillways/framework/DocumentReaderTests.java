package org.skillways.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillways.finding.Finding;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every document of the folder is read as the JSON beside it says; {@code -Dskillways.golden=write} writes that anew. */
class DocumentReaderTests {

    private static final Path FOLDER = Path.of("src/test/resources/documents");
    private static final String EXPECTED = ".expected";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DocumentReader reader = new DocumentReader();

    static Stream<Path> documents() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsWhatIsWrittenBesideTheDocument(Path file) throws IOException {
        var name = file.getFileName().toString();
        var actual = JSON.writeValueAsString(only(name, Files.readAllBytes(file)));
        var golden = FOLDER.resolve(name + EXPECTED);
        if ("write".equals(System.getProperty("skillways.golden"))) {
            Files.writeString(golden, actual + "\n");
        }
        assertThat(JSON.readTree(actual)).isEqualTo(JSON.readTree(Files.readString(golden)));
    }

    @Test
    void givesTheSameStatementsForTheSamePageInAnotherEncoding() throws IOException {
        assertThat(statements("electricians-utf16.txt"))
                .isEqualTo(statements("electricians-latin.txt"))
                .isEqualTo(statements("electricians-page.txt"));
    }

    @Test
    void refusesFilesAboveTheLimit() {
        var result = only("huge.txt", new byte[DocumentReader.MAX_BYTES + 1]);
        assertThat(result.document()).isEmpty();
        assertThat(result.findings()).extracting(Finding::code).containsExactly("too-large");
    }

    @Test
    void readsTheSameStatementInEveryForm() {
        var glued = first(page("  1. Weld beadsgrind flush before paint."));
        var dashed = first(page("  1. Weld beads — grind flush before paint."));
        var html = first("<html><h1>Welders</h1><p>SOC 51-4121.00</p><h2>Emerging</h2>"
                + "<ol><li><b>Weld beads</b> grind flush before paint.</li></ol><p>Context covered</p></html>");
        assertThat(glued).isEqualTo(dashed).isEqualTo(html);
        assertThat(glued.text()).isEqualTo("Weld beads — grind flush before paint.");
    }

    private static String page(String statement) {
        return "Welders\n\nSOC 51-4121.00Job Zone 2v.26.05\n\nEmerging\nEntry / Apprentice\n" + statement + "\n";
    }

    private Statement first(String text) {
        var document = only("a", text.getBytes(StandardCharsets.UTF_8)).document();
        return document.orElseThrow()
                .frameworks()
                .get(0)
                .levels()
                .get(0)
                .statements()
                .get(0);
    }

    private DocumentReader.Result only(String name, byte[] bytes) {
        var results = reader.read(name, bytes, true);
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private List<Framework> statements(String name) throws IOException {
        var bytes = Files.readAllBytes(FOLDER.resolve(name));
        return only(name, bytes).document().orElseThrow().frameworks();
    }
}
