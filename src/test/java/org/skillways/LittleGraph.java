package org.skillways;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.skillways.database.TestNeo4j;

/** A graph of two occupations with one of everything that the loaders write. */
public final class LittleGraph {

    private LittleGraph() {}

    /** Replaces whatever the test server holds. */
    public static void create() {
        TestNeo4j.applySchema();
        TestNeo4j.clear();
        TestNeo4j.driver().executableQuery(statement()).execute();
        TestNeo4j.driver()
                .executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }

    private static String statement() {
        try (var file = LittleGraph.class.getResourceAsStream("/little-graph.cypher")) {
            if (file == null) {
                throw new IllegalStateException("There is no little-graph.cypher");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
