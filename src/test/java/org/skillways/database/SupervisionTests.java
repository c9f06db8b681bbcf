package org.skillways.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillways.Skillways;

/** A real application whose real server is killed. */
class SupervisionTests {

    private static final Pattern ADDRESS = Pattern.compile("Skillways serves (http://localhost:\\d+)/");
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private Process application;
    private URI address;

    @AfterEach
    void endTheApplication() {
        application.destroyForcibly();
    }

    @Test
    void startsAKilledServerAgainAndSaysMeanwhileWhenToRetry() throws Exception {
        var occupations = await().atMost(START)
                .ignoreExceptions()
                .until(() -> get("/api/v1/occupations"), response -> response.statusCode() == 200);
        var first = server();

        for (int kill = 0; kill < 2; kill++) {
            killServer();
            var unavailable = get("/api/v1/occupations");
            assertThat(unavailable.statusCode()).isEqualTo(503);
            assertThat(unavailable.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(unavailable.body()).contains("urn:skillways:problem:database-unavailable");
            assertThat(get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            await().atMost(START)
                    .ignoreExceptions()
                    .until(() -> get("/api/v1/occupations").body().equals(occupations.body()));
            await().atMost(START)
                    .ignoreExceptions()
                    .until(() -> get("/actuator/health").statusCode() == 200);
        }

        var last = server();
        assertThat(last.pid()).isNotEqualTo(first.pid());
        assertThat(last.boltPort()).isEqualTo(first.boltPort());
        assertThat(last.httpPort()).isEqualTo(first.httpPort());
        assertThat(Files.readString(console()))
                .contains("Neo4j (process " + first.pid() + ") ended; starting it again.")
                .doesNotContain("\tat ");

        application.destroy();
        application.waitFor();
        await().atMost(Duration.ofSeconds(30)).until(() -> !server().isLive());
    }

    @BeforeEach
    void startTheApplication() throws IOException {
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Skillways.class.getName(),
                        "--server.port=0",
                        "--skillways.data=" + folder.resolve("data"),
                        "--skillways.neo4j.bolt-port=0",
                        "--skillways.neo4j.http-port=0",
                        "--skillways.neo4j.heap=512m",
                        "--skillways.neo4j.page-cache=64m")
                .redirectErrorStream(true)
                .redirectOutput(console().toFile())
                .start();
        address = await().atMost(START)
                .until(this::findAddress, Optional::isPresent)
                .orElseThrow();
    }

    private Optional<URI> findAddress() throws IOException {
        var found = ADDRESS.matcher(Files.readString(console()));
        return found.find() ? Optional.of(URI.create(found.group(1))) : Optional.empty();
    }

    private Path console() {
        return folder.resolve("console.log");
    }

    private void killServer() throws Exception {
        var process = ProcessHandle.of(server().pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
    }

    private ServerState server() throws IOException {
        return ServerState.read(new ServerFolder(folder.resolve("data")).state())
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(AT_ONCE).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
