package org.skillways.cypher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.skillways.database.TestNeo4j;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import tools.jackson.databind.json.JsonMapper;

/** A runner on the test server, for tests without a Spring context. */
public final class TestQueries {

    private TestQueries() {}

    public static QueryRunner runner() {
        return runner(TestNeo4j.driver());
    }

    /** The rows that a query of the catalogue returns on the test server. */
    static List<Record> ask(String name, Map<String, ?> parameters) {
        var query = Query.named(name);
        try (var session = TestNeo4j.driver().session()) {
            return session.run(query.file().text(), query.bind(parameters)).list();
        }
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
