package org.skillways.database;

import java.util.Optional;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.skillways.cypher.QueryRunner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The database that this application uses, whichever server it is on. */
@Component
public final class Database {

    private final QueryRunner queries;
    private final Environment environment;
    private final Optional<EmbeddedNeo4j> embedded;

    Database(QueryRunner queries, Environment environment, ObjectProvider<EmbeddedNeo4j> embedded) {
        this.queries = queries;
        this.environment = environment;
        this.embedded = Optional.ofNullable(embedded.getIfAvailable());
    }

    /** Waits for the embedded server; another one has to answer at once. */
    public void awaitReady() {
        if (embedded.isPresent()) {
            embedded.get().awaitReady();
        } else {
            requireAnswer();
        }
    }

    private void requireAnswer() {
        try {
            queries.verifyConnectivity();
        } catch (AuthenticationException e) {
            throw StartFailure.refused(address());
        } catch (Neo4jException e) {
            throw StartFailure.unreachable(address(), String.valueOf(e.getMessage()));
        }
    }

    public Optional<EmbeddedNeo4j> embedded() {
        return embedded;
    }

    /** Where the server is, as drivers write it. */
    public String address() {
        return embedded.map(server -> server.uri().toString())
                .orElseGet(() -> environment.getProperty("spring.neo4j.uri", "bolt://localhost:7687"));
    }

    /** Version and edition as the server states them, for instance {@code 5.26.30 community}. */
    public String version() {
        return queries.server();
    }
}
