package org.skillways.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Value;
import org.skillways.Skillways;
import org.skillways.database.EmbeddedNeo4j;
import org.skillways.database.ServerLibraries;
import org.skillways.database.ServerSettings;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The data folder that Skillways 0.1 made of the bundled documents, from a folder {@code /srv/frameworks}. */
@ExtendWith(OutputCaptureExtension.class)
class EarlierVersionTests {

    private static final int DOCUMENTS = 8;

    @TempDir
    private Path data;

    @Test
    void opensAGraphOfVersion01(CapturedOutput output) throws IOException {
        unpack("/graphs/graph-0.1.zip");
        var settings = new ServerSettings(data, ServerLibraries.find(), 0, 0, "512m", "64m", List.of());
        try (var neo4j = EmbeddedNeo4j.start(settings)) {
            neo4j.awaitReady();
            try (var driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication())) {
                var statements = strings(driver, "MATCH (s:Statement) RETURN s.id AS value ORDER BY value");
                var paths = strings(driver, "MATCH (d:Document) RETURN d.path AS value");
                assertThat(statements).hasSize(828);
                assertThat(paths).hasSize(DOCUMENTS).allMatch(path -> path.startsWith("/srv/frameworks/"));

                assertThat(load(neo4j)).isZero();

                assertThat(output).contains(DOCUMENTS + " documents: " + DOCUMENTS + " unchanged");
                assertThat(strings(driver, "MATCH (s:Statement) RETURN s.id AS value ORDER BY value"))
                        .isEqualTo(statements);
                assertThat(strings(driver, "MATCH (d:Document) RETURN d.path AS value"))
                        .hasSize(DOCUMENTS)
                        .noneMatch(path -> path.contains("/"));
                assertThat(strings(driver, "MATCH (v:SchemaVersion) RETURN v.name AS value ORDER BY v.version"))
                        .startsWith("keys", "lookups-and-searches", "document-sources");
                assertThat(strings(
                                driver,
                                "SHOW INDEXES YIELD name WHERE name STARTS WITH 'document' RETURN name AS value"))
                        .containsExactlyInAnyOrder("document_key", "document_source");
                assertThat(
                                strings(
                                        driver,
                                        "MATCH (o:Occupation)-[r:REQUIRES|USES]->() WHERE r.weight IS NULL RETURN o.soc AS value"))
                        .isEmpty();
                assertThat(
                                strings(
                                        driver,
                                        "MATCH (o:Occupation)-[t:TRANSITION]->() WHERE t.landingRank IS NULL RETURN o.soc AS value"))
                        .isEmpty();
            }
        }
    }

    private static int load(EmbeddedNeo4j neo4j) {
        return CommandLineStart.execute(
                Skillways.class,
                "load",
                "seeds",
                "--spring.neo4j.uri=" + neo4j.uri(),
                "--spring.neo4j.authentication.username=" + neo4j.user(),
                "--spring.neo4j.authentication.password=" + neo4j.password());
    }

    private void unpack(String archive) throws IOException {
        try (var zip =
                new ZipInputStream(Objects.requireNonNull(EarlierVersionTests.class.getResourceAsStream(archive)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var target = data.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static List<String> strings(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("value"))
                .map(Value::asString)
                .toList();
    }
}
