package org.skillways.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.skillways.database.TestNeo4j;

class SchemaTests {

    /** Again and again, since statements about one label are in each other's way only now and then. */
    @RepeatedTest(4)
    void createsEverythingThatIsMissing() {
        TestNeo4j.applySchema();
        var whole = names();
        drop();
        assertThat(names()).hasSizeLessThan(whole.size());
        TestNeo4j.applySchema();
        assertThat(names()).isEqualTo(whole);
    }

    private static void drop() {
        rows("SHOW CONSTRAINTS YIELD name RETURN name")
                .forEach(name -> TestNeo4j.driver()
                        .executableQuery("DROP CONSTRAINT `%s`".formatted(name))
                        .execute());
        rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                .forEach(name -> TestNeo4j.driver()
                        .executableQuery("DROP INDEX `%s`".formatted(name))
                        .execute());
    }

    private static List<String> names() {
        return rows("SHOW INDEXES YIELD name RETURN name ORDER BY name");
    }

    private static List<String> rows(String statement) {
        return TestNeo4j.driver().executableQuery(statement).execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }
}
