package org.skillways.graph;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/**
 * Makes what documents list by name the nodes that O*NET knows it by. It may run after any load and any import: where
 * nothing is left to join it writes nothing, so that the graph is the same whichever came first.
 */
final class OnetJoining {

    private final Driver driver;

    OnetJoining(Driver driver) {
        this.driver = driver;
    }

    /** Joins everything that can be joined and says how many list entries that were. */
    long join() {
        try (var session = driver.session()) {
            return session.executeWrite(OnetJoining::join);
        }
    }

    private static long join(TransactionContext tx) {
        var run = new Statements(tx);
        var joined = count(run, "elements") + count(run, "technologies") + count(run, "tasks");
        if (joined > 0) {
            run.update("load/onet-drop-unlisted", Map.of());
        }
        return joined;
    }

    private static long count(Statements run, String what) {
        return run.rows("load/onet-join-" + what, Map.of()).get(0).get("joined").asLong();
    }
}
