package org.skillways.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real documents and data that are not part of the project; tests that need them are skipped where they are absent. */
public final class SharedFolder {

    private SharedFolder() {}

    public static Path file(String name) {
        var file = find(name);
        Assumptions.assumeTrue(file.isPresent(), () -> "Skipped: there is no ../shared/" + name);
        return file.orElseThrow();
    }

    /** The files of a folder; none where the folder is absent. */
    static List<Path> files(String folder) throws IOException {
        var found = find(folder);
        if (found.isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(found.get())) {
            return files.sorted().toList();
        }
    }

    private static Optional<Path> find(String name) {
        return Stream.of(System.getProperty("skillways.shared"), "../shared", "../../shared")
                .filter(Objects::nonNull)
                .map(folder -> Path.of(folder, name))
                .filter(Files::exists)
                .findFirst();
    }
}
