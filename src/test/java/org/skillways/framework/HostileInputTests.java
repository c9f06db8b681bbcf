package org.skillways.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading ends soon, with a document or with a finding that says why there is none. */
class HostileInputTests {

    private static final int PREFIXES = 80;
    private static final int MUTATIONS = 60;
    private static final long SEED = 20260515;

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @MethodSource("org.skillways.framework.DocumentReaderTests#documents")
    void survivesEveryTruncation(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var step = Math.max(1, bytes.length / PREFIXES);
        for (var length = 0; length < bytes.length; length += step) {
            answers(Arrays.copyOf(bytes, length), file + " cut at byte " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("org.skillways.framework.DocumentReaderTests#documents")
    void survivesMutations(Path file) throws IOException {
        var random = new Random(SEED);
        var bytes = Files.readAllBytes(file);
        for (var i = 0; i < MUTATIONS && bytes.length > 0; i++) {
            answers(mutated(bytes, random), file + ", seed " + SEED + ", mutation " + i);
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        var bytes = original.clone();
        for (var i = random.nextInt(12); i >= 0; i--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "\n<>{}—·. 1-&\"".charAt(random.nextInt(13));
                case 2 -> System.arraycopy(original, 0, bytes, at, Math.min(random.nextInt(200), bytes.length - at));
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(60)), (byte) ' ');
            }
        }
        return bytes;
    }

    private void answers(byte[] bytes, String what) {
        assertThat(reader.read("file", bytes, false))
                .as(what)
                .isNotEmpty()
                .allMatch(result ->
                        result.document().isPresent() || !result.findings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<li>", "<ol><li>", "<a title=x>", "<b>", "<table><tr><td>", "<h2>Emerging"})
    void survivesDeepNesting(String tag) {
        quickly("<html><h1>Bakers</h1>SOC 51-3011.00 Context covered" + tag.repeat(10_000) + "statements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"schemaVersion\":", "{\"a\":["})
    void survivesDeepJson(String open) {
        quickly(open.repeat(20_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  1. Dough temperaturesmeasure before each mix.\n",
                "  1. a — b Opens in new tab. Opens in new tab. X Y ZOpens in new tab.\n",
                "Emerging\n",
                "1Communication9 statements\n",
                "- Top skill: xScore: 9 / 100\n",
                "aB",
                "a a ",
                "A&",
                "Active ListeningSpeaking",
                "0293 · ",
                "19.0710",
                "9",
                "-",
                "(",
            })
    void readsOneThingThousandsOfTimes(String line) {
        for (var start : new String[] {
            "Emerging\n  1. ", "38 anchors\nO*NET skills\n", "38 anchors\nCIP codes\n", "Evidence pack\n", ""
        }) {
            quickly("Bakers\nSOC 51-3011.00Job Zone 2v.26.05\nContext covered\n" + start + line.repeat(3_000));
        }
    }

    @Test
    void readsAHundredThousandStatements() {
        var text = "Bakers\nSOC 51-3011.00Job Zone 2v.26.05\nEmerging\n" + "  1. Oven logs — keep.\n".repeat(100_000);
        var document = reader.read("many", text.getBytes(StandardCharsets.UTF_8), false)
                .get(0)
                .document();
        assertThat(document.orElseThrow().statementCount()).isEqualTo(100_000);
    }

    private void quickly(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> answers(text.getBytes(StandardCharsets.UTF_8), text.substring(0, 80)));
    }
}
