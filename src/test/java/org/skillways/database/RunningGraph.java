package org.skillways.database;

import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The graph that a benchmark reads: that of {@code NEO4J_URI}, {@code NEO4J_USERNAME} and {@code NEO4J_PASSWORD}, of this machine by default. */
public final class RunningGraph {

    private static final Map<String, String> ENVIRONMENT = System.getenv();

    private RunningGraph() {}

    public static Driver driver() {
        return GraphDatabase.driver(
                ENVIRONMENT.getOrDefault("NEO4J_URI", "bolt://localhost:7687"),
                AuthTokens.basic(
                        ENVIRONMENT.getOrDefault("NEO4J_USERNAME", "neo4j"),
                        ENVIRONMENT.getOrDefault("NEO4J_PASSWORD", "")));
    }
}
