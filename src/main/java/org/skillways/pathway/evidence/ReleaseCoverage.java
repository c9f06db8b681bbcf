package org.skillways.pathway.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An O*NET release in the graph, and what rests on it.
 *
 * @param release its number, {@code 30.1}
 * @param importedAt when it was imported last
 * @param occupations how many occupations have their title and description from it; this and the next three are absent before the
 *     first derivation
 * @param tasks how many tasks have their text from it
 * @param ratings how many ratings of an occupation on an element are from it
 * @param titles how many titles of occupations are from it
 * @param leftOut what it left out, because the imported folder did not have it, in words
 */
public record ReleaseCoverage(
        String release,
        @Nullable String importedAt,
        @Nullable Long occupations,
        @Nullable Long tasks,
        @Nullable Long ratings,
        @Nullable Long titles,
        List<String> leftOut) {

    public ReleaseCoverage {
        leftOut = List.copyOf(leftOut);
    }
}
