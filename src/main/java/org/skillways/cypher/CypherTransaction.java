package org.skillways.cypher;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** Runs files of {@code cypher/} by name inside one transaction of {@link QueryRunner}. */
public final class CypherTransaction {

    private static final String KEEPING_ITS_PLAN = "CYPHER replan=skip ";

    private final SimpleQueryRunner transaction;

    CypherTransaction(SimpleQueryRunner transaction) {
        this.transaction = transaction;
    }

    /** Runs a statement whose rows nobody needs. */
    public void update(String file, Map<String, ? extends @Nullable Object> parameters) {
        transaction
                .run(CypherFile.named(file).text(), Collections.unmodifiableMap(parameters))
                .consume();
    }

    /**
     * Runs a statement that takes {@code $rows}, unless there are none. It finds all it needs by keys, so the plan that it has stays the best
     * however the graph grows; to plan it anew every ten seconds took a sixth of a long load.
     */
    public void batch(String file, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            transaction
                    .run(KEEPING_ITS_PLAN + CypherFile.named(file).text(), Map.of("rows", rows))
                    .consume();
        }
    }

    /** All rows, in the order of the statement. */
    public List<Record> rows(String file, Map<String, ? extends @Nullable Object> parameters) {
        return transaction
                .run(CypherFile.named(file).text(), Collections.unmodifiableMap(parameters))
                .list();
    }

    /** The rows as they arrive, for results that are better not held twice; to be read inside the transaction. */
    public Stream<Record> stream(String file, Map<String, ? extends @Nullable Object> parameters) {
        return transaction.run(CypherFile.named(file).text(), Collections.unmodifiableMap(parameters)).stream();
    }
}
