package org.skillways.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Value;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SchemaTests {

    @BeforeEach
    void emptyGraph() {
        TestNeo4j.clear();
    }

    @AfterEach
    void leaveAnEmptyGraphWithItsSchema() {
        TestNeo4j.applySchema();
    }

    @Test
    void recordsEveryVersionOnce() {
        apply();
        var applied =
                strings("MATCH (v:SchemaVersion) RETURN v.name + ' ' + toString(v.appliedAt) AS value ORDER BY value");
        apply();

        assertThat(strings("MATCH (v:SchemaVersion) RETURN v.name AS value ORDER BY v.version"))
                .startsWith("keys", "lookups-and-searches", "document-sources")
                .hasSize(SchemaVersion.all().size());
        assertThat(strings(
                        "MATCH (v:SchemaVersion) RETURN v.name + ' ' + toString(v.appliedAt) AS value ORDER BY value"))
                .isEqualTo(applied);
    }

    @Test
    void numbersTheVersionsWithoutGaps() {
        var versions = SchemaVersion.all();

        for (int i = 0; i < versions.size(); i++) {
            assertThat(versions.get(i).number()).isEqualTo(i + 1);
        }
        assertThat(versions.get(0).names()).hasSizeGreaterThan(30);
    }

    @Test
    void refusesAGraphOfALaterVersion() {
        apply();
        run("CREATE (:SchemaVersion {version: 99, name: 'later', checksum: ''})");

        assertRefused("made by a later version of Skillways", "has version 99 of the schema");
    }

    @Test
    void saysThatAFileWasChangedSinceItWasApplied(CapturedOutput output) {
        apply();
        run("MATCH (v:SchemaVersion {version: 2}) SET v.checksum = 'another'");

        apply();

        assertThat(output)
                .contains("The file cypher/schema/V002__lookups-and-searches.cypher is not the one that was applied");
    }

    @Test
    void refusesADatabaseWhoseNodesHaveItsLabels() {
        run("UNWIND ['a', 'b'] AS id CREATE (:Task {id: id}) CREATE (:Movie {id: id})");

        assertRefused("nodes that Skillways did not make", "(2 Task)", "--spring.data.neo4j.database");
        assertThat(strings("MATCH (v:SchemaVersion) RETURN v.name AS value")).isEmpty();
    }

    @Test
    void sharesADatabaseWithNodesOfOtherLabels() {
        run("CREATE (:Movie {title: 'A film'})");

        apply();

        assertThat(strings("MATCH (m:Movie) RETURN m.title AS value")).containsExactly("A film");
    }

    @Test
    void refusesADatabaseWithAnIndexOfTheSameName() {
        apply();
        TestNeo4j.clear();
        run("DROP INDEX task_text");
        run("CREATE INDEX task_text FOR (m:Movie) ON (m.title)");
        try {
            assertRefused("an index that Skillways did not make", "(task_text on Movie title)");
        } finally {
            run("DROP INDEX task_text");
        }
    }

    @Test
    void refusesADatabaseWithAnotherIndexOnTheSameProperty() {
        apply();
        TestNeo4j.clear();
        run("DROP CONSTRAINT task_key");
        run("CREATE INDEX their_tasks FOR (t:Task) ON (t.id)");
        try {
            assertRefused("an index that Skillways did not make", "(their_tasks on Task id)");
        } finally {
            run("DROP INDEX their_tasks");
        }
    }

    private static void assertRefused(String... parts) {
        assertThatExceptionOfType(UnusableGraph.class)
                .isThrownBy(SchemaTests::apply)
                .satisfies(refused -> assertThat(refused.getMessage()).contains(parts));
    }

    private static void apply() {
        Schema.apply(TestQueries.runner());
    }

    private static void run(String cypher) {
        TestNeo4j.driver().executableQuery(cypher).execute();
    }

    private static List<String> strings(String cypher) {
        return TestNeo4j.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("value"))
                .map(Value::asString)
                .toList();
    }
}
