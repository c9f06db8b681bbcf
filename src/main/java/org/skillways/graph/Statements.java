package org.skillways.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skillways.catalogue.CypherFile;

/** Runs files of {@code cypher/} by name inside one transaction. */
record Statements(TransactionContext tx) {

    void update(String name, Map<String, ?> parameters) {
        tx.run(CypherFile.named(name).text(), Map.copyOf(parameters)).consume();
    }

    /** Runs a statement that takes {@code $rows}, unless there are none. */
    void batch(String name, List<? extends Map<String, ?>> rows) {
        if (!rows.isEmpty()) {
            update(name, Map.of("rows", rows));
        }
    }

    List<Record> rows(String name, Map<String, ?> parameters) {
        return tx.run(CypherFile.named(name).text(), Map.copyOf(parameters)).list();
    }

    /** The rows as they arrive, for answers that are better not held twice. */
    Stream<Record> stream(String name, Map<String, ?> parameters) {
        return tx.run(CypherFile.named(name).text(), Map.copyOf(parameters)).stream();
    }
}
