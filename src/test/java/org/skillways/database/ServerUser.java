package org.skillways.database;

import java.io.IOException;
import java.nio.file.Path;

/** A program that uses the server of a data folder until its input ends, for tests to run and to kill. */
final class ServerUser {

    private ServerUser() {}

    public static void main(String... args) throws IOException {
        try (var neo4j = EmbeddedNeo4j.start(ServerSettings.shortLived(Path.of(args[0])))) {
            neo4j.awaitReady();
            System.out.println("ready " + neo4j.pid());
            System.in.transferTo(System.out);
        }
    }

    /** Runs the program and returns when its server answers. */
    static Process run(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), ServerUser.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var line = process.inputReader().readLine();
        if (line == null || !line.startsWith("ready")) {
            throw new IllegalStateException("The other process did not get ready: " + line);
        }
        return process;
    }
}
