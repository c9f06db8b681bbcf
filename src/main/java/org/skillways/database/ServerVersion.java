package org.skillways.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The version of a Neo4j server, and which databases it can open. */
record ServerVersion(int major, int minor, int patch) {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)");
    private static final Pattern KERNEL = Pattern.compile("neo4j-kernel-(\\d+\\.\\d+\\.\\d+)\\.jar");

    static ServerVersion parse(String text) {
        var parts = VERSION.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a version of Neo4j: '" + text + "'");
        }
        return new ServerVersion(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    static ServerVersion ofLibraries(Path libraries) throws IOException {
        if (!Files.isDirectory(libraries)) {
            throw StartFailure.librariesMissing(libraries);
        }
        try (var jars = Files.list(libraries)) {
            return jars.map(jar -> KERNEL.matcher(jar.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> parse(name.group(1)))
                    .findFirst()
                    .orElseThrow(() -> StartFailure.librariesMissing(libraries));
        }
    }

    /** A server opens what the same major version wrote, up to its own minor version. */
    boolean canOpen(ServerVersion writer) {
        return writer.major == major && writer.minor <= minor;
    }

    void requireCanOpen(ServerFolder folder) throws IOException {
        if (Files.exists(folder.version())) {
            var writer = parse(Files.readString(folder.version()));
            if (!canOpen(writer)) {
                throw StartFailure.otherVersion(folder.data(), "Neo4j " + writer, toString());
            }
        }
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
