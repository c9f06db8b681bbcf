package org.skillways.framework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real documents and data that are not part of the project; tests that need them are skipped where they are absent. */
public final class SharedFolder {

    private SharedFolder() {}

    public static Path file(String name) {
        var folders = Stream.of(System.getProperty("skillways.shared"), "../shared", "../../shared");
        var file = folders.filter(Objects::nonNull)
                .map(folder -> Path.of(folder, name))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(file.isPresent(), () -> "Skipped: there is no ../shared/" + name);
        return file.orElseThrow();
    }
}
