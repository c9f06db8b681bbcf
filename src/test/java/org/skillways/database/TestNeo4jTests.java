package org.skillways.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestNeo4jTests {

    @Test
    void answersAndForgets() {
        TestNeo4j.applySchema();
        TestNeo4j.clear();
        TestNeo4j.driver().executableQuery("CREATE (:Skill {id: 'test'})").execute();
        assertThat(counts()).containsExactly(1L);
        TestNeo4j.clear();
        assertThat(counts()).containsExactly(0L);
    }

    private static List<Long> counts() {
        return TestNeo4j.driver().executableQuery("MATCH (n) RETURN count(n) AS n").execute().records().stream()
                .map(row -> row.get("n").asLong())
                .toList();
    }
}
