package org.skillways.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** The running server of a data folder, as it is written down there for every process that wants to use it. */
record ServerState(long pid, long startMillis, int boltPort, int httpPort, String version) {

    static Optional<ServerState> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(new ServerState(
                    Long.parseLong(properties.getProperty("pid")),
                    Long.parseLong(properties.getProperty("startMillis")),
                    Integer.parseInt(properties.getProperty("boltPort")),
                    Integer.parseInt(properties.getProperty("httpPort")),
                    properties.getProperty("version", "")));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        var text = """
                pid=%d
                startMillis=%d
                boltPort=%d
                httpPort=%d
                version=%s
                """.formatted(pid, startMillis, boltPort, httpPort, version);
        var draft = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    boolean isLive() {
        return GuardedServer.isLive(pid, startMillis);
    }
}
