package org.skillways.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skillways.cypher.QueryRunner;

/** Writes rows with a Cypher file that unwinds them, so many at a time. */
final class Batches {

    private static final int ROWS = 5_000;

    private Batches() {}

    static void write(QueryRunner queries, String file, List<Map<String, Object>> rows, Map<String, Object> more) {
        for (var from = 0; from < rows.size(); from += ROWS) {
            var parameters = new HashMap<>(more);
            parameters.put("rows", rows.subList(from, Math.min(from + ROWS, rows.size())));
            queries.writeOnly(run -> run.update(file, parameters));
        }
    }
}
