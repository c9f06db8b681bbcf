package org.skillways.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.system.ApplicationHome;

/** Finds Neo4j's own jars: beside the application's jar in a distribution, in {@code target} of a built tree. */
public final class ServerLibraries {

    private static final Path BESIDE = Path.of("neo4j", "lib");

    private ServerLibraries() {}

    /** The first folder that is there; if none is, the one where they are expected. */
    public static Path find() {
        var home = new ApplicationHome(ServerLibraries.class).getDir().toPath().toAbsolutePath();
        var expected = home.resolve(BESIDE);
        return List.of(expected, home.resolveSibling(BESIDE), Path.of("target").resolve(BESIDE)).stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(expected);
    }
}
