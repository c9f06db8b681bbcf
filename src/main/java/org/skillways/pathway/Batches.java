package org.skillways.pathway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;
import org.skillways.catalogue.CypherFile;

/** Writes rows with a Cypher file that unwinds them, so many at a time. */
final class Batches {

    private static final int ROWS = 5_000;

    private Batches() {}

    static void write(Session session, String file, List<Map<String, Object>> rows, Map<String, Object> more) {
        var cypher = CypherFile.named(file).text();
        for (var from = 0; from < rows.size(); from += ROWS) {
            var parameters = new HashMap<>(more);
            parameters.put("rows", rows.subList(from, Math.min(from + ROWS, rows.size())));
            session.executeWriteWithoutResult(tx -> tx.run(cypher, parameters).consume());
        }
    }
}
