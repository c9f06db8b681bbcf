package org.skillways.cypher;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Checks whether a server that is starting responds yet, before the application has a driver of its own. */
public final class ServerProbe implements AutoCloseable {

    private static final String FAILED_DATABASES =
            "SHOW DATABASES YIELD name, statusMessage WHERE statusMessage <> '' RETURN name";
    private static final Config WITHOUT_RETRIES = Config.builder()
            .withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS)
            .build();

    private final Driver driver;

    public ServerProbe(URI uri, AuthToken authentication) {
        this.driver = GraphDatabase.driver(uri, authentication, WITHOUT_RETRIES);
    }

    /** Whether the default database answers a query. */
    public boolean answers() {
        try {
            driver.executableQuery("RETURN 1").execute();
            return true;
        } catch (Neo4jException e) {
            return false;
        }
    }

    /** Whether the server runs and could not open a database; the reason is in its log. */
    public boolean hasFailedDatabase() {
        try {
            return !driver.executableQuery(FAILED_DATABASES)
                    .withConfig(QueryConfig.builder().withDatabase("system").build())
                    .execute()
                    .records()
                    .isEmpty();
        } catch (Neo4jException e) {
            return false;
        }
    }

    /** Does not wait until the connections are closed, for which the driver takes a part of a second. */
    @Override
    public void close() {
        driver.closeAsync();
    }
}
