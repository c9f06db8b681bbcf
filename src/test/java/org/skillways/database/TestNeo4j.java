package org.skillways.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.skillways.cypher.TestQueries;
import org.skillways.graph.Schema;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one real Neo4j of a test run: the server at {@code NEO4J_URI} when that is set, a container with
 * {@code -Dneo4j=container} or where Docker answers, and otherwise the embedded server on a folder of its own.
 */
public final class TestNeo4j {

    private static final String IMAGE = "neo4j:5.26-community";

    private record Server(
            String kind, String uri, Optional<String> browser, String user, String password, Driver driver) {

        Server(String kind, String uri, Optional<String> browser, String user, String password) {
            this(kind, uri, browser, user, password, GraphDatabase.driver(uri, AuthTokens.basic(user, password)));
        }
    }

    /** Started with the first question, and kept to the end of the JVM. */
    private static final class Lazy {
        private static final Server SERVER = start();
    }

    private TestNeo4j() {}

    public static Driver driver() {
        return Lazy.SERVER.driver();
    }

    public static String uri() {
        return Lazy.SERVER.uri();
    }

    /** The address of Neo4j Browser, where that is known. */
    public static Optional<String> browser() {
        return Lazy.SERVER.browser();
    }

    public static String user() {
        return Lazy.SERVER.user();
    }

    public static String password() {
        return Lazy.SERVER.password();
    }

    /** Deletes all nodes and relationships; constraints and indexes stay. */
    public static void clear() {
        try (var session = driver().session()) {
            session.run("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
            session.run("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
    }

    /** Empties the graph and applies {@code cypher/schema}, which may be done any number of times. */
    public static void applySchema() {
        clear();
        Schema.apply(TestQueries.runner());
    }

    private static Server start() {
        var uri = Optional.ofNullable(System.getenv("NEO4J_URI"));
        var server = uri.map(TestNeo4j::other).orElseGet(() -> wantsContainer() ? container() : embedded());
        System.out.println("Tests run against " + server.kind() + " at " + server.uri());
        return server;
    }

    private static boolean wantsContainer() {
        var wish = System.getProperty("neo4j", "");
        return wish.equals("container") || (!wish.equals("embedded") && dockerAnswers());
    }

    private static boolean dockerAnswers() {
        var mayAnswer = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return mayAnswer && DockerClientFactory.instance().isDockerAvailable();
    }

    private static Server other(String uri) {
        var environment = System.getenv();
        return new Server(
                "the server of NEO4J_URI",
                uri,
                Optional.empty(),
                environment.getOrDefault("NEO4J_USERNAME", "neo4j"),
                environment.getOrDefault("NEO4J_PASSWORD", "neo4j"));
    }

    /** Ended by Testcontainers' own watcher, with the JVM. */
    @SuppressWarnings("resource")
    private static Server container() {
        var container = new Neo4jContainer(DockerImageName.parse(IMAGE)).withRandomPassword();
        container.start();
        return new Server(
                "a container of " + IMAGE,
                container.getBoltUrl(),
                Optional.of(container.getHttpUrl()),
                "neo4j",
                container.getAdminPassword());
    }

    private static Server embedded() {
        var folder = temporaryFolder();
        var neo4j = EmbeddedNeo4j.start(ServerSettings.shortLived(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(neo4j, folder), "test-neo4j-stop"));
        neo4j.awaitReady();
        return new Server(
                "an embedded server",
                neo4j.uri().toString(),
                Optional.of(neo4j.browser().toString()),
                neo4j.user(),
                neo4j.password());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("skillways-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(EmbeddedNeo4j neo4j, Path folder) {
        try (neo4j) {
            neo4j.uri();
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Points a test's Spring context at this server. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var server = Lazy.SERVER;
            Map<String, Object> properties = Map.of(
                    "spring.neo4j.uri", server.uri(),
                    "spring.neo4j.authentication.username", server.user(),
                    "spring.neo4j.authentication.password", server.password());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-neo4j", properties));
        }
    }
}
