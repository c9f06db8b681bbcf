package org.skillways.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

/** The server as a process, with real ones throughout. */
class EmbeddedNeo4jTests {

    private static final Duration SECONDS = Duration.ofSeconds(15);

    @TempDir
    private Path data;

    /** One story, because every start of a server takes seconds. */
    @Test
    void livesAsLongAsItsUsersAndKeepsWhatTheyWrote() throws Exception {
        var starter = ServerUser.run(data);
        var joined = start();
        assertThat(joined.startedHere()).isFalse();
        assertThat(joined.firstStart()).isFalse();
        assertThat(isAlive(joined)).isTrue();
        keepsThePasswordToItsOwner(joined);
        listensOnTheLoopbackOnly(joined.uri());
        servesTheBrowser(joined.browser());
        tellsTheBrowserWhereToConnect(joined);
        write(joined);

        starter.destroyForcibly().waitFor();
        Thread.sleep(2000);
        assertThat(isAlive(joined)).as("alive for the process that joined").isTrue();
        assertThat(count(joined)).isEqualTo(1);

        var last = ServerUser.run(data);
        joined.close();
        assertThat(isAlive(joined)).as("alive for the last process").isTrue();
        last.destroyForcibly().waitFor();
        await().atMost(SECONDS).until(() -> !isAlive(joined));

        keepsItsDataAndStopsAtOnce();
        refusesAnotherVersionsDatabase();
    }

    private void keepsItsDataAndStopsAtOnce() {
        var again = start();
        try (again) {
            assertThat(again.startedHere()).isTrue();
            assertThat(again.firstStart()).isFalse();
            again.awaitReady();
            assertThat(count(again)).isEqualTo(1);
        }
        assertThat(isAlive(again)).isFalse();
    }

    /** The first byte of a transaction log is the version of its format, and 99 is none that this server knows. */
    private void refusesAnotherVersionsDatabase() throws IOException {
        var log = data.resolve("neo4j/data/transactions/neo4j/neostore.transaction.db.0");
        var bytes = Files.readAllBytes(log);
        bytes[0] = 99;
        Files.write(log, bytes);
        try (var neo4j = start()) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(neo4j::awaitReady)
                    .withMessageContaining("was written by another version of Neo4j");
        }
    }

    private EmbeddedNeo4j start() {
        return EmbeddedNeo4j.start(settings(0));
    }

    private ServerSettings settings(int boltPort) {
        return settings(ServerLibraries.find(), boltPort, "400m");
    }

    private ServerSettings settings(Path libraries, int boltPort, String heap) {
        return new ServerSettings(data, libraries, boltPort, 0, heap, "64m", List.of("-XX:TieredStopAtLevel=1"));
    }

    private static boolean isAlive(EmbeddedNeo4j neo4j) {
        return ProcessHandle.of(neo4j.pid()).filter(ProcessHandle::isAlive).isPresent();
    }

    private static void keepsThePasswordToItsOwner(EmbeddedNeo4j neo4j) throws IOException {
        assertThat(neo4j.password()).hasSizeGreaterThan(20);
        assumeThat(neo4j.passwordFile().getFileSystem().supportedFileAttributeViews())
                .contains("posix");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(neo4j.passwordFile())))
                .isEqualTo("rw-------");
    }

    private static void listensOnTheLoopbackOnly(URI uri) throws IOException {
        assertThat(connects(InetAddress.getLoopbackAddress(), uri.getPort())).isTrue();
        for (var address : otherAddresses()) {
            assertThat(connects(address, uri.getPort())).as("%s", address).isFalse();
        }
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static boolean connects(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void servesTheBrowser(URI browser) {
        var request = HttpRequest.newBuilder(browser.resolve("/browser/")).build();
        await().atMost(SECONDS)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(answer(request)).contains("<html"));
    }

    private static void tellsTheBrowserWhereToConnect(EmbeddedNeo4j neo4j) throws Exception {
        var request = HttpRequest.newBuilder(neo4j.browser())
                .header("Accept", "application/json")
                .build();
        assertThat(answer(request))
                .contains(
                        "\"bolt_direct\":\"" + neo4j.uri() + "\"",
                        "\"bolt_routing\":\"neo4j://localhost:" + neo4j.uri().getPort() + "\"");
    }

    private static String answer(HttpRequest request) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static void write(EmbeddedNeo4j neo4j) {
        run(neo4j, "CREATE (:Skill {id: 'kept'})");
    }

    private static long count(EmbeddedNeo4j neo4j) {
        return run(neo4j, "MATCH (s:Skill {id: 'kept'}) RETURN count(s)");
    }

    private static long run(EmbeddedNeo4j neo4j, String query) {
        try (var driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication())) {
            var rows = driver.executableQuery(query).execute().records();
            return rows.isEmpty() ? 0 : rows.get(0).get(0).asLong();
        }
    }

    @Test
    void namesTheTakenPort() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> EmbeddedNeo4j.start(settings(port)))
                    .withMessageStartingWith("Port " + port + ", on which Neo4j offers Bolt, is already taken")
                    .withMessageContaining("--skillways.neo4j.bolt-port=");
        }
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws IOException {
        data = Files.writeString(data.resolve("file"), "not a folder").resolve("data");
        refuses(settings(0), "The data folder " + data + " cannot be written");
    }

    @Test
    void namesTheFolderWithoutLibraries() {
        refuses(settings(data.resolve("lib"), 0, "400m"), "Neo4j's libraries are not in ");
    }

    @Test
    void refusesMoreMemoryThanTheMachineHas() {
        var settings = settings(ServerLibraries.find(), 0, "9000g");
        refuses(settings, "Too little memory for Neo4j, which is set to 9000g of heap");
    }

    @Test
    void saysThatTheMemoryWasTooLittle() {
        var settings = settings(ServerLibraries.find(), 0, "16m");
        try (var neo4j = EmbeddedNeo4j.start(settings)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(neo4j::awaitReady)
                    .withMessageStartingWith("Too little memory for Neo4j, which is set to 16m of heap");
        }
    }

    @Test
    void refusesTheFolderOfANewerServer() throws IOException {
        Files.createDirectories(data.resolve("neo4j"));
        Files.writeString(data.resolve("neo4j/version"), "5.99.0\n");
        refuses(settings(0), "The database in " + data + " was written by Neo4j 5.99.0, which Neo4j 5.");
    }

    @Test
    void refusesADatabaseWhosePasswordIsGone() throws IOException {
        Files.createDirectories(data.resolve("neo4j/data/databases"));
        refuses(settings(0), "The database has a password and its file " + data.resolve("neo4j-password"));
    }

    private static void refuses(ServerSettings settings, String message) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> EmbeddedNeo4j.start(settings))
                .withMessageStartingWith(message)
                .satisfies(problem -> assertThat(problem.getMessage()).doesNotContain("\n"));
    }

    @Test
    void doesNotTakeALaterProcessForTheServer() throws IOException {
        var self = ProcessHandle.current();
        var state = data.resolve("state");
        new ServerState(self.pid(), GuardedServer.startMillis(self), 1, 2, "5.26.0").write(state);
        assertThat(ServerState.read(state))
                .hasValueSatisfying(written -> assertThat(written.isLive()).isTrue());
        new ServerState(self.pid(), GuardedServer.startMillis(self) - 3_600_000, 1, 2, "5.26.0").write(state);
        assertThat(ServerState.read(state))
                .hasValueSatisfying(written -> assertThat(written.isLive()).isFalse());
        Files.write(state, "nonsense".getBytes(StandardCharsets.UTF_8));
        assertThat(ServerState.read(state)).isEmpty();
    }
}
