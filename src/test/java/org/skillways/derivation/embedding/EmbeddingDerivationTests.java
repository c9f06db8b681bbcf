package org.skillways.derivation.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.derivation.Derivation;
import org.skillways.embedding.TestEmbedder;

class EmbeddingDerivationTests {

    private final Derivation derivation = new Derivation(TestQueries.runner(), Optional.of(TestEmbedder.model()));

    @BeforeAll
    static void applySchema() {
        TestNeo4j.applySchema();
    }

    @AfterAll
    static void emptyGraph() {
        TestNeo4j.clear();
    }

    @BeforeEach
    void createThreeOccupations() {
        TestNeo4j.clear();
        run("""
                CREATE (:GraphVersion {key: 'graph', version: 1})
                CREATE (a:Occupation {soc: '21-1014.00', title: 'Mental Health Counselors', release: '30.1'})
                CREATE (b:Occupation {soc: '21-1013.00', title: 'Family Therapists', release: '30.1'})
                CREATE (c:Occupation {soc: '51-4121.00', title: 'Welders', release: '30.1'})
                CREATE (a)-[:PERFORMS {release: '30.1'}]->(:Task {id: '1', text: 'Counsel clients about their worries.'})
                CREATE (b)-[:PERFORMS {release: '30.1'}]->(:Task {id: '2', text: 'Talk with families about distress.'})
                CREATE (c)-[:PERFORMS {release: '30.1'}]->(:Task {id: '3', text: 'Join metal parts by heat.'})
                CREATE (:DetailedWorkActivity {id: '4.A.1', title: 'Advise clients on personal problems.'})
                CREATE (:DetailedWorkActivity {id: '4.A.2', title: 'Operate welding equipment.'})
                CREATE (:Element:Skill {id: '2.A.1.b', name: 'Active Listening', description: 'Hearing out what others say.'})
                CREATE (a)-[:HAS_FRAMEWORK]->(f:Framework {id: 'f', kind: 'MASTERY'})-[:HAS_LEVEL]->(l:Level {id: 'l'})
                CREATE (l)-[:HAS_STATEMENT]->(:Statement {id: 's1', text: 'Counsels clients about what troubles them.'})
                CREATE (l)-[:HAS_STATEMENT]->(:Statement {id: 's2', text: 'Counts coins.'})
                """);
    }

    @Test
    void relatesByMeaningWhereWordsDiffer() {
        var report = derivation.run();

        assertThat(report.textsEmbedded()).isEqualTo(8);
        assertThat(rows("""
                MATCH (:Occupation {soc: '21-1014.00'})-[r:SIMILAR_TO]->(b)
                RETURN b.soc AS soc, r.tasksByMeaning AS tasks ORDER BY r.rank""")).extracting(row -> row.get("soc").asString()).containsExactly("21-1013.00", "51-4121.00");
        assertThat(rows("MATCH (e:OccupationEmbedding) RETURN size(e.tasks) AS size, size(e.titles) AS titles"))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.get("size").asInt()).isEqualTo(384);
                    assertThat(row.get("titles").asInt()).isEqualTo(384);
                });
    }

    @Test
    void alignsAStatementToWhatMeansNearlyTheSame() {
        derivation.run();

        assertThat(rows("""
                MATCH (s:Statement)-[r:ALIGNED_TO]->(n)
                RETURN s.id AS statement, n.id AS id, r.rank AS rank, r.score AS score ORDER BY id"""))
                .extracting(row ->
                        row.get("statement").asString() + " " + row.get("id").asString())
                .contains("s1 1", "s1 4.A.1")
                .allSatisfy(pair -> assertThat(pair).startsWith("s1").doesNotContain("4.A.2"));
    }

    @Test
    void readsATextOnceAndDropsWhatIsGone() {
        derivation.run();
        run("MATCH (s:Statement {id: 's2'}) SET s.text = 'Counsel clients about their worries.'");
        run("MATCH (o:Occupation {soc: '51-4121.00'}) DETACH DELETE o");
        run("MATCH (v:GraphVersion) SET v.version = v.version + 1");

        var second = derivation.run();

        assertThat(second.textsEmbedded()).isZero();
        assertThat(rows("MATCH (:Statement {id: 's2'})-[:HAS_EMBEDDING]->(e) RETURN e.text AS text"))
                .extracting(row -> row.get("text").asString())
                .containsExactly("Counsel clients about their worries.");
        assertThat(rows("MATCH (e:OccupationEmbedding) RETURN e.soc AS soc")).hasSize(2);
        assertThat(rows("MATCH (s:Statement {id: 's2'})-[r:ALIGNED_TO]->(:Task) RETURN r.score AS score"))
                .hasSize(1);
    }

    @Test
    void doesNothingWhenNothingChangedAndEverythingAnewWithoutTheModel() {
        derivation.run();

        assertThat(derivation.run().unchanged()).isTrue();

        var without = new Derivation(TestQueries.runner(), Optional.empty()).run();
        assertThat(without.unchanged()).isFalse();
        assertThat(rows("MATCH ()-[r:SIMILAR_TO]->() WHERE r.tasksByMeaning IS NOT NULL RETURN r"))
                .isEmpty();
    }

    private static void run(String cypher) {
        TestNeo4j.driver().executableQuery(cypher).execute();
    }

    private static List<Record> rows(String cypher) {
        return TestNeo4j.driver()
                .executableQuery(cypher)
                .withParameters(Map.of())
                .execute()
                .records();
    }
}
