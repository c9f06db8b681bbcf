package org.skillways.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One file of {@code cypher/}.
 *
 * @param name its path below {@code cypher/} without the ending, for instance {@code load/frameworks}
 * @param text the whole file, comments included, which Neo4j runs as it is
 */
public record CypherFile(String name, String text) {

    private static final Map<String, CypherFile> READ = new ConcurrentHashMap<>();

    /** Reads a file from the class path; a missing one is a mistake in the program and stops the start. */
    public static CypherFile named(String name) {
        return READ.computeIfAbsent(name, CypherFile::read);
    }

    private static CypherFile read(String name) {
        try (var file = CypherFile.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no file cypher/" + name + ".cypher");
            }
            return new CypherFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The question that the file answers: its first line. */
    public String question() {
        return text.lines().findFirst().orElse("").replaceFirst("^//\\s*", "");
    }
}
