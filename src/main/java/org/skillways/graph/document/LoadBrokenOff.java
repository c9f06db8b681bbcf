package org.skillways.graph.document;

import org.neo4j.driver.exceptions.Neo4jException;

/** The database went away during a load. What was loaded before is whole, and the next load completes it. */
public final class LoadBrokenOff extends RuntimeException {

    LoadBrokenOff(int missing, int total, Neo4jException cause) {
        super(
                "Neo4j does not answer any more (" + cause.getMessage() + "), and " + missing + " of " + total
                        + " documents were not loaded: load them again.",
                cause);
    }
}
