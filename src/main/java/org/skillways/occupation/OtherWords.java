package org.skillways.occupation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people say where titles use other words: everyday names, Spanish ones, short names of products, and what is no occupation. */
final class OtherWords {

    private static final Map<String, List<String>> MEANINGS = read("/search/other-words.tsv");
    private static final Map<String, List<String>> WORDS = read("/search/words.tsv");

    private OtherWords() {}

    /** Whether the list has it, if only to say that it is no occupation. */
    static boolean has(String said) {
        return MEANINGS.containsKey(said);
    }

    /** The words of titles for it, the likeliest first; none where it is no occupation or not in the list. */
    static List<String> of(String said) {
        return MEANINGS.getOrDefault(said, List.of());
    }

    /** A word or words written out; null where titles have them as they are. */
    static @Nullable String writtenOut(String words) {
        return WORDS.getOrDefault(words, List.of()).stream().findFirst().orElse(null);
    }

    static Map<String, List<String>> all() {
        return MEANINGS;
    }

    private static Map<String, List<String>> read(String resource) {
        try (var file = OtherWords.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The class path lacks " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(toUnmodifiableMap(
                            fields -> fields[0],
                            fields -> fields[1].isEmpty() ? List.of() : List.of(fields[1].split("\\|"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
