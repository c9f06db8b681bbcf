package org.skillways.graph.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.skillways.cypher.TestQueries;
import org.skillways.database.EmbeddedNeo4j;
import org.skillways.database.ServerLibraries;
import org.skillways.database.ServerSettings;
import org.skillways.graph.Schema;

/**
 * How long 998 documents take to load, beside a bare driver that writes the same nodes and relationships, 5,000 rows in each
 * {@code UNWIND}, into a new server with the same constraints and indexes, and beside {@code neo4j-admin database import}, which needs a
 * database that nobody uses and makes no indexes.
 *
 * <p>Run with {@code mvn -Pbench test -Dtest=LoadBenchmark}.
 */
class LoadBenchmark {

    private static final int DOCUMENTS = 998;
    private static final int BATCH = 5_000;
    private static final int ROUNDS = 2;
    private static final Path TEMPLATE = Path.of("seeds/social-and-human-service-assistants.txt");

    /** The properties that constraints make keys; those of other labels are {@code id}. */
    private static final Map<String, String> KEYS = Map.of(
            "Occupation", "soc",
            "Document", "sha256",
            "DurableSkillDomain", "name",
            "JobTitle", "key",
            "GraphVersion", "key",
            "Technology", "code",
            "JobZone", "code",
            "SkillCluster", "code",
            "EducationProgram", "code",
            "Apprenticeship", "code");

    private record Node(String element, List<String> labels, Map<String, Object> properties) {

        String label() {
            return labels.contains("Element") ? "Element" : labels.get(0);
        }

        String keyName() {
            return KEYS.getOrDefault(label(), "id");
        }

        Object key() {
            return Objects.requireNonNull(properties.get(keyName()));
        }
    }

    private record Relationship(String type, Node from, Node to, Map<String, Object> properties) {

        /** The statement that writes relationships like this one. */
        String statement() {
            return "UNWIND $rows AS row MATCH (a:%s {%s: row.from}) MATCH (b:%s {%s: row.to}) CREATE (a)-[r:%s]->(b) SET r = row.properties"
                    .formatted(from.label(), from.keyName(), to.label(), to.keyName(), type);
        }

        Map<String, Object> row() {
            return Map.of("from", from.key(), "to", to.key(), "properties", properties);
        }
    }

    private record Graph(List<Node> nodes, List<Relationship> relationships) {}

    @TempDir
    private Path folder;

    private double admin;

    private record Times(double load, double read, double again, double bare) {}

    /** The application's classes are compiled while the first round loads, as in a command; the second finds them compiled. */
    @Test
    void timesALoad() throws Exception {
        var documents = generate();
        var rounds = new ArrayList<Times>();
        for (var round = 1; round <= ROUNDS; round++) {
            rounds.add(round(documents, round));
        }
        System.out.printf("peak of the heap %d MB%n", peakOfHeap() >> 20);
        System.out.printf("| %-32s |", "");
        rounds.forEach(round -> System.out.printf(" %8s | %8s |", "seconds", "ratio"));
        System.out.println();
        print("bare driver", rounds, Times::bare);
        print("load", rounds, Times::load);
        print("reading alone (--dry-run)", rounds, Times::read);
        print("load again, unchanged", rounds, Times::again);
        System.out.printf("neo4j-admin database import %.1f s%n", admin);
    }

    private Times round(Path documents, int round) throws IOException, InterruptedException {
        double load;
        double again;
        double read;
        Graph graph;
        try (var server = server("skillways-" + round);
                var driver = driver(server)) {
            var loader = new DocumentLoader(TestQueries.runner(driver));
            load = seconds(() -> loader.load(List.of(documents), DocumentLoader.Options.defaults(), (done, all) -> {}));
            read = seconds(() -> loader.load(
                    List.of(documents),
                    new DocumentLoader.Options(null, true, false, false, false),
                    (done, all) -> {}));
            again = seconds(
                    () -> loader.load(List.of(documents), DocumentLoader.Options.defaults(), (done, all) -> {}));
            graph = read(driver);
        }
        double bare;
        try (var server = server("bare-" + round);
                var driver = driver(server)) {
            bare = seconds(() -> write(driver, graph));
            Assertions.assertThat(read(driver).relationships()).hasSameSizeAs(graph.relationships());
        }
        if (round == ROUNDS) {
            System.out.printf(
                    "%d documents, %d nodes, %d relationships%n",
                    DOCUMENTS, graph.nodes().size(), graph.relationships().size());
            admin = importByAdmin(graph);
        }
        return new Times(load, read, again, bare);
    }

    private static void print(String what, List<Times> rounds, ToDoubleFunction<Times> seconds) {
        System.out.printf("| %-32s |", what);
        rounds.forEach(round -> System.out.printf(
                " %8.1f | %8.2f |", seconds.applyAsDouble(round), seconds.applyAsDouble(round) / round.bare()));
        System.out.println();
    }

    private static double seconds(Supplier<?> work) {
        var start = System.nanoTime();
        Assertions.assertThat(work.get()).isNotNull();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The sentences of a bundled document, for occupations that do not exist. */
    private Path generate() throws IOException {
        var template = Files.readString(TEMPLATE);
        var documents = Files.createDirectory(folder.resolve("documents"));
        for (var i = 0; i < DOCUMENTS; i++) {
            var code = "%02d-%04d.00".formatted(11 + i % 40, 1000 + i);
            Files.writeString(
                    documents.resolve("document-%04d.txt".formatted(i)),
                    template.replace("Social and Human Service Assistants", "Assistants of Kind %d".formatted(i))
                            .replace("21-1093.00", code)
                            .replace(" the ", " the %d ".formatted(i)));
        }
        return documents;
    }

    private EmbeddedNeo4j server(String name) {
        var server = EmbeddedNeo4j.start(
                new ServerSettings(folder.resolve(name), ServerLibraries.find(), 0, 0, "1g", "256m", List.of()));
        server.awaitReady();
        try (var driver = driver(server)) {
            Schema.apply(TestQueries.runner(driver));
        }
        return server;
    }

    private static Driver driver(EmbeddedNeo4j server) {
        return GraphDatabase.driver(server.uri(), server.authentication());
    }

    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static Graph read(Driver driver) {
        var nodes = new LinkedHashMap<String, Node>();
        driver.executableQuery("""
                        MATCH (n) WHERE NOT n:SchemaVersion
                        RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
                        """)
                .execute()
                .records()
                .forEach(row -> nodes.put(
                        row.get("element").asString(),
                        new Node(
                                row.get("element").asString(),
                                row.get("labels").asList(Value::asString),
                                row.get("properties").asMap())));
        var relationships = driver.executableQuery("""
                        MATCH (a)-[r]->(b)
                        RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties
                        """).execute().records().stream()
                .map(row -> new Relationship(
                        row.get("type").asString(),
                        Objects.requireNonNull(nodes.get(row.get("from").asString())),
                        Objects.requireNonNull(nodes.get(row.get("to").asString())),
                        row.get("properties").asMap()))
                .toList();
        return new Graph(List.copyOf(nodes.values()), relationships);
    }

    /** Writes nodes first, then relationships between nodes that are found by their keys. */
    private static Graph write(Driver driver, Graph graph) {
        var rows = new LinkedHashMap<String, List<Map<String, Object>>>();
        graph.nodes()
                .forEach(node -> rows.computeIfAbsent(
                                "UNWIND $rows AS row CREATE (n:%s) SET n = row"
                                        .formatted(String.join(":", node.labels())),
                                statement -> new ArrayList<>())
                        .add(node.properties()));
        graph.relationships()
                .forEach(each -> rows.computeIfAbsent(each.statement(), statement -> new ArrayList<>())
                        .add(each.row()));
        try (var session = driver.session(SessionConfig.defaultConfig())) {
            rows.forEach((statement, all) -> batches(all)
                    .forEach(batch -> session.executeWriteWithoutResult(transaction ->
                            transaction.run(statement, Map.of("rows", batch)).consume())));
        }
        return graph;
    }

    private static <T> List<List<T>> batches(List<T> all) {
        var batches = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return batches;
    }

    private double importByAdmin(Graph graph) throws IOException, InterruptedException {
        var home = Files.createDirectories(folder.resolve("admin"));
        Files.createDirectories(home.resolve("conf"));
        var nodes = new ArrayList<>(List.of(":ID,:LABEL,text,id,name"));
        graph.nodes()
                .forEach(node -> nodes.add("%s,%s,%s,%s,%s"
                        .formatted(
                                quoted(node.element()),
                                quoted(String.join(";", node.labels())),
                                quoted(node.properties().get("text")),
                                quoted(node.properties().get("id")),
                                quoted(node.properties().get("name")))));
        var relationships = new ArrayList<>(List.of(":START_ID,:END_ID,:TYPE,position:int"));
        graph.relationships()
                .forEach(each -> relationships.add("%s,%s,%s,%s"
                        .formatted(
                                quoted(each.from().element()),
                                quoted(each.to().element()),
                                quoted(each.type()),
                                each.properties().getOrDefault("position", ""))));
        Files.write(home.resolve("nodes.csv"), nodes);
        Files.write(home.resolve("relationships.csv"), relationships);
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Dneo4j.home=" + home,
                "-cp",
                ServerLibraries.find().toAbsolutePath().resolve("*").toString(),
                "org.neo4j.cli.AdminTool",
                "database",
                "import",
                "full",
                "neo4j",
                "--nodes=" + home.resolve("nodes.csv"),
                "--relationships=" + home.resolve("relationships.csv"),
                "--overwrite-destination=true");
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "NEO4J_HOME",
                        home.toString(),
                        "NEO4J_CONF",
                        home.resolve("conf").toString()));
        builder.redirectOutput(home.resolve("output.log").toFile());
        var start = System.nanoTime();
        var code = builder.start().waitFor();
        var seconds = (System.nanoTime() - start) / 1e9;
        Assertions.assertThat(code)
                .as(Files.readString(home.resolve("output.log")))
                .isZero();
        return seconds;
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"';
    }
}
