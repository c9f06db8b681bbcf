package org.skillways.cypher;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.skillways.database.TestNeo4j;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import tools.jackson.databind.json.JsonMapper;

/** A runner on the test server, for tests without a Spring context. */
public final class TestQueries {

    private TestQueries() {}

    public static QueryRunner runner() {
        return runner(TestNeo4j.driver());
    }

    /** A runner on another server. */
    public static QueryRunner runner(Driver driver) {
        return new QueryRunner(
                driver,
                DatabaseSelectionProvider.getDefaultSelectionProvider(),
                new CatalogueProperties(null, Duration.ofSeconds(60), 100_000),
                JsonMapper.builder().build());
    }
}
