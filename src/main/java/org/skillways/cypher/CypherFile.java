package org.skillways.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of {@code cypher/}.
 *
 * @param name its path below {@code cypher/} without the ending, for instance {@code load/frameworks}
 * @param source the whole file, as an analyst pastes it into Neo4j Browser
 * @param text what the database runs: the file without Neo4j Browser's own command, every line where it was
 */
public record CypherFile(String name, String source, String text) {

    private static final Pattern COMMAND = Pattern.compile("(?ms)^:params\\b.*?;[ \\t]*$");

    private static final Map<String, CypherFile> READ = new ConcurrentHashMap<>();

    public CypherFile(String name, String source) {
        this(
                name,
                source,
                COMMAND.matcher(source)
                        .replaceAll(command ->
                                "\n".repeat((int) command.group().lines().count() - 1)));
    }

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

    /** The statements of a file that has several: each ends with a semicolon at the end of its line. */
    List<String> statements() {
        return Stream.of(text.split(";[ \\t]*(?:\\R|$)"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    /** The query that the file answers: its first line of those that the database runs. */
    public String summary() {
        return text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceFirst("^//\\s*", "");
    }

    /** The inside of the {@code :params} command with its braces, empty braces where the file has none. */
    String defaults() {
        var command = COMMAND.matcher(source);
        return command.find()
                ? command.group()
                        .strip()
                        .replaceFirst("^:params\\s*", "")
                        .replaceFirst(";$", "")
                        .strip()
                : "{}";
    }
}
