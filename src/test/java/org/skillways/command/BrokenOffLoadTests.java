package org.skillways.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillways.Skillways;
import org.skillways.database.TestNeo4j;

/** A load whose process is killed in the middle leaves whole documents, and the next load completes it. */
class BrokenOffLoadTests {

    private static final int DOCUMENTS = 60;
    private static final int STATEMENTS = 137;

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        TestNeo4j.applySchema();
    }

    @Test
    void leavesWholeDocumentsOnly() throws Exception {
        writeDocuments();
        var process = load();
        awaitDocuments(5);
        process.destroyForcibly().waitFor();

        assertThat(count("MATCH (d:Document) RETURN count(d) AS n")).isBetween(5L, DOCUMENTS - 1L);
        assertThat(incompleteDocuments()).isZero();

        assertThat(load().waitFor()).isZero();
        assertThat(count("MATCH (d:Document) RETURN count(d) AS n")).isEqualTo(DOCUMENTS);
        assertThat(incompleteDocuments()).isZero();
    }

    /** The same page for many occupations, each with a code of its own. */
    private void writeDocuments() throws IOException {
        var page = Files.readString(Path.of("seeds/marriage-and-family-therapists.txt"));
        for (int i = 0; i < DOCUMENTS; i++) {
            var own = page.replace("21-1013.00", "21-%04d.00".formatted(2000 + i))
                    .replace("Marriage and Family Therapists", "Therapists of Kind " + i);
            Files.writeString(folder.resolve("page-" + i + ".txt"), own);
        }
    }

    private Process load() throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Skillways.class.getName(),
                        "load",
                        folder.toString(),
                        "--spring.neo4j.uri=" + TestNeo4j.uri(),
                        "--spring.neo4j.authentication.username=" + TestNeo4j.user(),
                        "--spring.neo4j.authentication.password=" + TestNeo4j.password()))
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), ".log"))
                .start();
    }

    private static void awaitDocuments(int least) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofMinutes(3));
        while (count("MATCH (d:Document) RETURN count(d) AS n") < least) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(20);
        }
    }

    private static long incompleteDocuments() {
        return count("""
                MATCH (d:Document)
                WHERE COUNT { (d)<-[:LOADED_FROM]-(:Framework)-[:HAS_LEVEL]->()-[:HAS_STATEMENT]->(:Statement) } <> %d
                RETURN count(d) AS n""".formatted(STATEMENTS));
    }

    private static long count(String cypher) {
        return TestNeo4j.driver()
                .executableQuery(cypher)
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
