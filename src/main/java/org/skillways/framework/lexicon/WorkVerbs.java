package org.skillways.framework.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The verbs of work: how many of O*NET's task statements, over all occupations, begin with each. */
final class WorkVerbs {

    private static final Map<String, Double> WEIGHTS = read();

    private WorkVerbs() {}

    /** Nothing for a verb that no task begins with, about five for the most frequent. */
    static double weight(String verb) {
        return WEIGHTS.getOrDefault(verb, 0.0);
    }

    private static Map<String, Double> read() {
        try (var file = WorkVerbs.class.getResourceAsStream("/onet/verbs.tsv")) {
            if (file == null) {
                throw new IllegalStateException("The class path lacks onet/verbs.tsv");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('\t')), WorkVerbs::weightOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double weightOf(String line) {
        return Math.log1p(Integer.parseInt(line.substring(line.indexOf('\t') + 1))) * 0.75;
    }
}
