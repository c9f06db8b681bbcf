package org.skillways.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that mail programs, browsers, word processors and spreadsheets changed says what the page says. */
class VariantTests {

    private static final Path SEEDS = Path.of("seeds");

    private final DocumentReader reader = new DocumentReader();

    static Stream<Path> texts() throws IOException {
        var pages = new ArrayList<>(SharedFolder.files("seeds"));
        pages.removeIf(VariantTests::isJson);
        try (var own = Files.list(SEEDS)) {
            own.filter(file -> file.toString().endsWith(".txt")).forEach(pages::add);
        }
        return pages.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsATextHoweverItWasSent(Path page) throws IOException {
        var text = Files.readString(page);
        assertThat(different(bytes(text), TextVariants.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no marker",
                "bullet",
                "number and parenthesis",
                "en dashes",
                "chips in brackets",
                "chips of a new window",
                "levels in capitals",
                "non-breaking blanks",
                "curly quotation marks"
            })
    void readsATextThatWasChangedTwice(String first) throws IOException {
        var text = Files.readString(SEEDS.resolve("marriage-and-family-therapists.txt"));
        var once = new String(Objects.requireNonNull(TextVariants.of(text).get(first)), StandardCharsets.UTF_8);
        var twice = TextVariants.of(once);
        twice.keySet()
                .retainAll(Set.of(
                        "wrapped at 78",
                        "quoted and wrapped",
                        "quoted",
                        "printed",
                        "double-spaced",
                        "lines of Windows",
                        "quotes of a spreadsheet",
                        "empty cells of a spreadsheet",
                        "web page of paragraphs",
                        "as a mail"));
        assertThat(twice).hasSize(10);
        assertThat(different(bytes(text), twice)).isEmpty();
    }

    static Stream<Path> pages() throws IOException {
        try (var own = Files.list(SEEDS)) {
            return own.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsAPageHoweverItWasSaved(Path page) throws IOException {
        var html = Files.readString(page);
        assertThat(different(bytes(html), HtmlVariants.of(html))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTheVariantsOfTheSharedScript(Path page, @TempDir Path folder) throws Exception {
        var script = SharedFolder.file("cases/variants.py");
        assumeTrue(isThere("python3"), "Python is not installed");
        var made = new ProcessBuilder("python3", script.toString(), page.toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        var variants = new TreeMap<String, byte[]>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                variants.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        assertThat(variants).hasSizeGreaterThanOrEqualTo(29);
        assertThat(different(Files.readAllBytes(page), variants)).isEmpty();
    }

    /** The names of the variants that say something else than the page, or are rejected, with the reason. */
    private List<String> different(byte[] page, Map<String, byte[]> variants) {
        var expected =
                Saying.of(reader.read("page", page, false).get(0).document().orElseThrow());
        var different = new ArrayList<String>();
        variants.forEach((name, variant) -> {
            var results = reader.read(name, variant, false);
            var actual = results.get(0).document().map(Saying::of).orElse(List.of());
            if (results.size() != 1 || !actual.equals(expected)) {
                var line =
                        actual.stream().filter(one -> !expected.contains(one)).findFirst();
                different.add("%s: %s %s"
                        .formatted(name, line.orElse("nothing"), results.get(0).findings()));
            }
        });
        return different;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isJson(Path file) {
        try {
            return Files.readString(file).startsWith("{");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
