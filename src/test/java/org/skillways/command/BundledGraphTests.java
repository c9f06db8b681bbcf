package org.skillways.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.skillways.Skillways;
import org.skillways.database.EmbeddedNeo4j;
import org.skillways.database.ServerLibraries;
import org.skillways.database.ServerSettings;

/** A distribution whose new data folders begin with a graph: a folder of Neo4j's jars with the archive of a graph beside it. */
class BundledGraphTests {

    private static final String DOCUMENTS =
            "MATCH (d:Document) RETURN d.path + ' ' + d.sha256 + ' ' + d.loadedAt AS value ORDER BY value";

    @TempDir
    private Path folder;

    private Path libraries = Path.of("");

    @BeforeEach
    void linksTheJars() throws IOException {
        Files.createDirectories(folder.resolve("neo4j"));
        libraries = Files.createSymbolicLink(
                folder.resolve("neo4j/lib"), ServerLibraries.find().toAbsolutePath());
    }

    @Test
    void beginsWithTheBundledGraphAndLoadsNothing() throws Exception {
        var bundled = bundle(Path.of("seeds"));
        assertThat(bundled).hasSize(8);

        assertThat(documentsOfANewServer()).isEqualTo(bundled);
    }

    @Test
    void replacesDocumentsThatWereChangedBeforeTheFirstStart() throws Exception {
        var changed = copyOfSeeds();
        Files.delete(changed.resolve("community-health-workers.html"));
        var page = changed.resolve("marriage-and-family-therapists.txt");
        Files.writeString(page, Files.readString(page).replaceFirst("(?<=[a-z] )the ", "each "));
        var bundled = withoutTime(bundle(changed));
        assertThat(bundled).hasSize(7);

        var documents = withoutTime(documentsOfANewServer());

        assertThat(documents).hasSize(8).doesNotHaveDuplicates();
        assertThat(documents.stream().filter(document -> !bundled.contains(document)))
                .hasSize(2)
                .anyMatch(document -> document.startsWith("community-health-workers.html "))
                .anyMatch(document -> document.startsWith("marriage-and-family-therapists.txt "));
    }

    @Test
    void leavesItOutWhereOtherSeedsAreNamed() throws Exception {
        bundle(Path.of("seeds"));
        var seeds = Files.createDirectory(folder.resolve("other"));
        Files.copy(Path.of("seeds/mental-health-counselors.html"), seeds.resolve("counselors.html"));

        assertThat(documentsOfANewServer("--skillways.seeds=" + seeds))
                .singleElement()
                .asString()
                .startsWith("counselors.html ");
    }

    /** The documents that a server has which begins with a new data folder; the last of its start steps is done. */
    private List<String> documentsOfANewServer(String... settings) {
        var own = Stream.of(
                "--server.port=0",
                "--skillways.data=" + folder.resolve("data"),
                "--skillways.neo4j.lib=" + libraries,
                "--skillways.neo4j.heap=400m",
                "--skillways.neo4j.bolt-port=0",
                "--skillways.neo4j.http-port=0");
        var context = new Application(
                        Skillways.class,
                        Stream.concat(own, Arrays.stream(settings)).toList())
                .serve();
        try (var neo4j = context.getBean(EmbeddedNeo4j.class);
                var driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication())) {
            assertThat(neo4j.firstStart()).isTrue();
            return strings(driver, DOCUMENTS);
        } finally {
            context.close();
        }
    }

    /** Makes the archive as the build does, and returns the documents in it. */
    private List<String> bundle(Path documents) throws IOException {
        var data = folder.resolve("bundle");
        List<String> loaded;
        try (var neo4j = EmbeddedNeo4j.start(new ServerSettings(data, libraries, 0, 0, "400m", "64m", List.of()))) {
            neo4j.awaitReady();
            assertThat(load(documents, neo4j.uri(), neo4j.user(), neo4j.password()))
                    .isZero();
            try (var driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication())) {
                loaded = strings(driver, DOCUMENTS);
            }
        }
        var source = data.resolve("neo4j/data");
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("neo4j/graph.zip")))) {
            for (var part : List.of("databases/neo4j", "transactions/neo4j")) {
                try (var files = Files.walk(source.resolve(part))) {
                    files.filter(Files::isRegularFile).forEach(file -> add(zip, source, file));
                }
            }
        }
        return loaded;
    }

    private static void add(ZipOutputStream zip, Path source, Path file) {
        try {
            zip.putNextEntry(new ZipEntry(source.relativize(file).toString()));
            Files.copy(file, zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int load(Path documents, URI server, String user, String password) {
        return CommandLineStart.execute(
                Skillways.class,
                "load",
                documents.toString(),
                "--spring.neo4j.uri=" + server,
                "--spring.neo4j.authentication.username=" + user,
                "--spring.neo4j.authentication.password=" + password);
    }

    private Path copyOfSeeds() throws IOException {
        var copy = Files.createDirectory(folder.resolve("changed"));
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static List<String> withoutTime(List<String> documents) {
        return documents.stream()
                .map(document -> document.substring(0, document.lastIndexOf(' ')))
                .toList();
    }

    private static List<String> strings(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("value").asString())
                .toList();
    }
}
