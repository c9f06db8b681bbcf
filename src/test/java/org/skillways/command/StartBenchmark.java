package org.skillways.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the distribution takes to start: its server to the first answer of the API, and its commands from cold and beside a running
 * server; each with Java's archives of classes and, for the ratio, without. The very first start has no archives; it is timed with the
 * bundled graph and without.
 *
 * <p>Run with {@code mvn package -DskipTests}, then {@code mvn -Pbench test -Dtest=StartBenchmark}.
 */
class StartBenchmark {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    private Path home = Path.of("");
    private Path data = Path.of("");
    private int port;
    private boolean withArchives;

    @Test
    void timesStarts() throws Exception {
        home = unpack();
        port = freePort();
        try (var seeds = Files.list(home.resolve("seeds"))) {
            var page = seeds.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            System.out.printf("%n| %-44s | %8s | %8s | %8s |%n", "start", "with s", "without", "ratio");
            var first = median(() -> first());
            var named = median(() -> first("--skillways.seeds=" + home.resolve("seeds")));
            print("server, the very first (bundled graph)", first, named);
            withArchives = true;
            server(this::awaitArchives);
            compare("server, a later one", () -> server(() -> {}));
            compare("status, from cold", () -> command("status"));
            server(() -> {
                compare("status, beside a running server", () -> command("status"));
                compare("load of one page, unchanged", () -> command("load", page.toString()));
                compare("load of one page, changed", () -> command("load", changed(page)));
                compare("load of one page, --dry-run", () -> command("load", page.toString(), "--dry-run"));
            });
        }
    }

    private void compare(String what, Timed work) throws Exception {
        withArchives = true;
        var with = median(work);
        withArchives = false;
        var without = median(work);
        print(what, with, without);
        withArchives = true;
    }

    private static void print(String what, double with, double without) {
        System.out.printf("| %-44s | %8.1f | %8.1f | %8.2f |%n", what, with, without, with / without);
    }

    /** The first start in a new data folder; with named seeds it has to load them. */
    private double first(String... settings) throws Exception {
        data = Files.createTempDirectory(folder, "data");
        return server(() -> {}, settings);
    }

    private static double median(Timed work) throws Exception {
        var seconds = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            seconds.add(work.seconds());
        }
        return seconds.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    /** The same page with another statement, so that it has to be written. */
    private String changed(Path page) throws IOException {
        var copy = folder.resolve("changed.html");
        Files.writeString(
                copy, Files.readString(page).replaceFirst("(?<=[a-z] )the ", "the " + System.nanoTime() + " "));
        return copy.toString();
    }

    private double command(String... words) throws Exception {
        var start = System.nanoTime();
        var process = start(words);
        Assertions.assertThat(process.waitFor()).isZero();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The seconds to the first answer; then does something, and stops the server. */
    private double server(Work meanwhile, String... settings) throws Exception {
        var start = System.nanoTime();
        var process = start(Stream.concat(Stream.of("serve", "--server.port=" + port), Arrays.stream(settings))
                .toArray(String[]::new));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/occupations"))
                .build();
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> HttpClient.newHttpClient()
                                .send(request, BodyHandlers.ofString())
                                .statusCode()
                        == 200);
        var seconds = (System.nanoTime() - start) / 1e9;
        meanwhile.run();
        process.destroy();
        process.waitFor();
        return seconds;
    }

    private void awaitArchives() {
        Awaitility.await().atMost(LONGEST).until(() -> {
            try (var files = Files.walk(home.resolve("cache"))) {
                return files.filter(file -> file.toString().endsWith(".jsa")).count() == 2;
            }
        });
    }

    private Process start(String... words) throws IOException {
        var command = Stream.concat(
                        Stream.of(home.resolve("bin/skillways").toString()),
                        Stream.concat(
                                Stream.of(words),
                                Stream.of(
                                        "--skillways.data=" + data,
                                        "--skillways.neo4j.bolt-port=0",
                                        "--skillways.neo4j.http-port=0")))
                .toList();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile());
        if (!withArchives) {
            process.environment().put("SKILLWAYS_CACHE", "/dev/null/none");
        }
        return process.start();
    }

    private Path unpack() throws IOException, InterruptedException {
        try (var built = Files.list(Path.of("target"))) {
            var distribution = built.filter(
                            file -> file.getFileName().toString().matches("skillways-.*\\.tar\\.gz"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("First build the distribution: mvn package -DskipTests"));
            var target = Files.createDirectory(folder.resolve("skillways"));
            var tar = List.of("tar", "xzf", distribution.toString(), "--strip-components=1", "-C", target.toString());
            Assertions.assertThat(new ProcessBuilder(tar).inheritIO().start().waitFor())
                    .isZero();
            return target;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private interface Timed {
        double seconds() throws Exception;
    }

    private interface Work {
        void run() throws Exception;
    }
}
