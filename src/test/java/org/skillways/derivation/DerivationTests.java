package org.skillways.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.derivation.DerivationReport.Count;

class DerivationTests {

    private static final Driver DRIVER = TestNeo4j.driver();
    private final Derivation derivation = new Derivation(TestQueries.runner(), Optional.empty());

    @BeforeAll
    static void applySchema() {
        TestNeo4j.applySchema();
    }

    @BeforeEach
    void createThreeOccupations() {
        TestNeo4j.clear();
        run("""
                CREATE (:GraphVersion {key: 'graph', version: 1})
                CREATE (psychology:Element:Knowledge {id: '2.C.4.e', name: 'Psychology'})
                CREATE (mechanical:Element:Knowledge {id: '2.C.3.d', name: 'Mechanical'})
                CREATE (listening:Element:Skill {id: '2.A.1.b', name: 'Active Listening'})
                CREATE (mail:Technology {code: '43233501', name: 'Electronic mail software'})
                CREATE (a:Occupation {soc: '21-1014.00', title: 'Mental Health Counselors', jobZone: 5, release: '30.1'})
                CREATE (b:Occupation {soc: '21-1013.00', title: 'Family Therapists', jobZone: 5, release: '30.1'})
                CREATE (c:Occupation {soc: '51-4121.00', title: 'Welders', jobZone: 3, release: '30.1'})
                CREATE (a)-[:PERFORMS {release: '30.1'}]->(:Task {id: '1', text: 'Counsel clients and families.'})
                CREATE (b)-[:PERFORMS {release: '30.1'}]->(:Task {id: '2', text: 'Counsels families.'})
                CREATE (c)-[:PERFORMS {release: '30.1'}]->(:Task {id: '3', text: 'Weld components.'})
                CREATE (a)-[:REQUIRES {importance: 5, level: 6, release: '29.3'}]->(psychology)
                CREATE (b)-[:REQUIRES {importance: 5, level: 5, release: '29.3'}]->(psychology)
                CREATE (c)-[:REQUIRES {importance: 1, level: 1, release: '29.3'}]->(psychology)
                CREATE (c)-[:REQUIRES {importance: 4, level: 4, release: '29.3'}]->(mechanical)
                CREATE (a)-[:REQUIRES {importance: 1, level: 0, importanceSuppress: true, release: '29.3'}]->(mechanical)
                CREATE (:Statement {id: 's1', text: 'Shows active listening in groups.'})
                CREATE (:Statement {id: 's2', text: 'Answers by electronic mail software.'})
                CREATE (:Statement {id: 's3', text: 'Keeps records.'})
                """);
    }

    @Test
    void derivesSimilaritiesTransitionsAndMentions() {
        var report = derivation.run();

        assertThat(report.similarities()).isEqualTo(new Count(6, 0));
        assertThat(report.transitions()).isEqualTo(new Count(4, 0));
        assertThat(report.mentions()).isEqualTo(new Count(2, 0));
        assertThat(rows("""
                MATCH (:Occupation {soc: '21-1014.00'})-[r:SIMILAR_TO {rank: 1}]->(b)
                RETURN b.soc AS soc, r.release AS release, r.activities AS activities, r.knowledge > 0.5 AS knowing"""))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("soc", "21-1013.00")
                        .containsEntry("release", "29.3, 30.1")
                        .containsEntry("activities", null)
                        .containsEntry("knowing", true));
        assertThat(rows("""
                MATCH (:Occupation {soc: '21-1013.00'})-[r:TRANSITION]->(:Occupation {soc: '21-1014.00'})
                RETURN r.coverage AS coverage, r.educationMonths AS education, r.jobZoneStep AS step, r.kind AS kind, r.pay AS pay,
                  r.landingRank AS landing, r.basis AS basis, r.credentialFirst AS first, r.preparationInferred AS inferred"""))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("coverage", 0.5)
                        .containsEntry("education", 12.0)
                        .containsEntry("step", 0L)
                        .containsEntry("pay", "unknown")
                        .containsEntry("landing", 1L)
                        .containsEntry("basis", "ratings")
                        .containsEntry("first", false)
                        .containsEntry("inferred", true));
        assertThat(rows("MATCH (s)-[:MENTIONS]->(x) RETURN s.id AS id, x.name AS name ORDER BY id"))
                .containsExactly(
                        Map.of("id", "s1", "name", "Active Listening"),
                        Map.of("id", "s2", "name", "Electronic mail software"));
    }

    @Test
    void doesNothingWhereNothingChanged() {
        derivation.run();

        assertThat(derivation.run().unchanged()).isTrue();
    }

    @Test
    void writesNothingWhereTheSameFollowsFromAChangedGraph() {
        derivation.run();
        var before = everythingDerived();
        change("MATCH (o:Occupation {soc: '51-4121.00'}) SET o.sector = 'Manufacturing'");

        var report = derivation.run();

        assertThat(report.unchanged()).isFalse();
        assertThat(report.wroteNothing()).isTrue();
        assertThat(report.statementsRead()).isZero();
        assertThat(everythingDerived()).isEqualTo(before);
    }

    @Test
    void doesNotLookAtRelatedOccupationsOfOnet() {
        derivation.run();
        change("""
                MATCH (a:Occupation {soc: '21-1014.00'}), (c:Occupation {soc: '51-4121.00'})
                CREATE (a)-[:RELATED_TO {tier: 'Primary-Short', index: 1, release: '30.1'}]->(c)""");

        assertThat(derivation.run().wroteNothing()).isTrue();
    }

    @Test
    void bringsWhatIsStoredToWhatFollows() {
        derivation.run();
        var before = everythingDerived();
        change("""
                MATCH (:Occupation {soc: '21-1014.00'})-[r:SIMILAR_TO]->()
                SET r.score = 0
                WITH count(*) AS done
                MATCH (a:Occupation {soc: '51-4121.00'})-[t:TRANSITION]->()
                DELETE t
                WITH DISTINCT a
                CREATE (a)-[:TRANSITION {relatedness: 1}]->(a)""");

        derivation.run();

        assertThat(everythingDerived()).isEqualTo(before);
    }

    @Test
    void readsOnlyNewStatementsUnlessTheNamesChanged() {
        derivation.run();
        change("CREATE (:Statement {id: 's4', text: 'Teaches active listening.'})");
        assertThat(derivation.run().statementsRead()).isEqualTo(1);

        change("MATCH (e:Element {id: '2.A.1.b'}) SET e.name = 'Keeping Records'");
        var report = derivation.run();

        assertThat(report.statementsRead()).isEqualTo(4);
        assertThat(report.mentions()).isEqualTo(new Count(1, 2));
    }

    @Test
    void movesTheVersionOfTheGraphOnlyWhenSomethingWasWritten() {
        derivation.run();
        assertThat(version()).isEqualTo(2);

        change("MATCH (o:Occupation {soc: '51-4121.00'}) SET o.sector = 'Manufacturing'");
        derivation.run();

        assertThat(version()).isEqualTo(3);
    }

    @Test
    void derivesNothingFromAnEmptyGraph() {
        TestNeo4j.clear();

        assertThat(derivation.run().wroteNothing()).isTrue();
    }

    private static long version() {
        return (long) rows("MATCH (v:GraphVersion) RETURN v.version AS version")
                .get(0)
                .getOrDefault("version", -1L);
    }

    private static void change(String cypher) {
        run(cypher);
        run("MATCH (v:GraphVersion) SET v.version = v.version + 1");
    }

    private static List<Map<String, Object>> everythingDerived() {
        return rows("""
                MATCH (a)-[r:SIMILAR_TO|TRANSITION|MENTIONS]->(b)
                RETURN coalesce(a.soc, a.id) AS from, type(r) AS type, coalesce(b.soc, b.id, b.code) AS to,
                  properties(r) AS properties
                ORDER BY from, type, to""");
    }

    private static void run(String cypher) {
        try (var session = DRIVER.session()) {
            session.run(cypher).consume();
        }
    }

    private static List<Map<String, Object>> rows(String cypher) {
        try (var session = DRIVER.session()) {
            return session.run(cypher).list(Record::asMap);
        }
    }
}
