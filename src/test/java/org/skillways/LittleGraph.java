package org.skillways;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;

/** A graph of two occupations with one of everything that the loaders write. */
public final class LittleGraph {

    private LittleGraph() {}

    /** Replaces whatever the test server holds. */
    public static void create() {
        TestNeo4j.applySchema();
        TestNeo4j.clear();
        write("little-graph");
        deriveFigures();
        TestNeo4j.driver()
                .executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }

    /** The little graph, with two more occupations and everything that is derived. */
    public static void createWithPathways() {
        create();
        write("little-pathways");
        deriveFigures();
        TestNeo4j.driver()
                .executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }

    /** What the derivation writes on elements and requirements. */
    private static void deriveFigures() {
        TestQueries.runner().run("derive/kinds", Map.of());
        TestQueries.runner().run("derive/weights", Map.of());
    }

    private static void write(String name) {
        TestNeo4j.driver().executableQuery(statement("/" + name + ".cypher")).execute();
    }

    private static String statement(String path) {
        try (var file = LittleGraph.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
