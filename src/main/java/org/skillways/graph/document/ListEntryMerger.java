package org.skillways.graph.document;

import java.util.Map;
import org.skillways.cypher.CypherTransaction;
import org.skillways.cypher.QueryRunner;

/**
 * Makes what documents list by name the nodes that O*NET knows it by. It may run after any load and any import: where
 * nothing is left to join it writes nothing, so that the graph is the same whichever came first.
 */
public final class ListEntryMerger {

    private final QueryRunner queries;

    public ListEntryMerger(QueryRunner queries) {
        this.queries = queries;
    }

    /** Joins everything that can be joined and says how many list entries that were. */
    public long join() {
        return queries.write(ListEntryMerger::join);
    }

    private static long join(CypherTransaction run) {
        var joined = count(run, "elements") + count(run, "technologies") + count(run, "tasks");
        if (joined > 0) {
            run.update("load/onet/drop-unlisted", Map.of());
        }
        return joined;
    }

    private static long count(CypherTransaction run, String what) {
        return run.rows("load/onet/join-" + what, Map.of()).get(0).get("joined").asLong();
    }
}
