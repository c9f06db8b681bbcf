package org.skillways.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillways.database.TestNeo4j;

/** Questions about O*NET on a graph so small that the answers can be computed by hand. */
class OnetQuestionsTests {

    /**
     * Four rated occupations: the nurse needs all three elements, the doctor medicine and empathy, the teacher and the tutor mathematics
     * and empathy. A fifth is not rated.
     */
    private static final String GRAPH = """
            CREATE
              (medicine:Element:Knowledge {id: '2.C.5.a', name: 'Medicine', kind: 'Knowledge'}),
              (mathematics:Element:Skill {id: '2.A.1.e', name: 'Mathematics', kind: 'Skill'}),
              (empathy:Element:Skill {id: '2.B.1.a', name: 'Empathy', kind: 'Skill'}),
              (nurse:Occupation {soc: '29-1141.00', title: 'Nurse', hasRatings: true}),
              (doctor:Occupation {soc: '29-1215.00', title: 'Doctor', hasRatings: true}),
              (teacher:Occupation {soc: '25-2031.00', title: 'Teacher', hasRatings: true}),
              (tutor:Occupation {soc: '25-3041.00', title: 'Tutor', hasRatings: true}),
              (:Occupation {soc: '99-9999.00', title: 'Other', hasRatings: false}),
              (nurse)-[:REQUIRES {importance: 4.0, weight: 0.75}]->(medicine),
              (nurse)-[:REQUIRES {importance: 3.5, weight: 0.625}]->(mathematics),
              (nurse)-[:REQUIRES {importance: 4.5, weight: 0.875}]->(empathy),
              (doctor)-[:REQUIRES {importance: 5.0, weight: 1.0}]->(medicine),
              (doctor)-[:REQUIRES {importance: 3.0, weight: 0.5}]->(mathematics),
              (doctor)-[:REQUIRES {importance: 4.0, weight: 0.75}]->(empathy),
              (teacher)-[:REQUIRES {importance: 1.0, weight: 0.0}]->(medicine),
              (teacher)-[:REQUIRES {importance: 4.5, weight: 0.875}]->(mathematics),
              (teacher)-[:REQUIRES {importance: 4.0, weight: 0.75}]->(empathy),
              (tutor)-[:REQUIRES {importance: 4.5, weight: 0.875}]->(mathematics),
              (tutor)-[:REQUIRES {importance: 5.0, weight: 1.0, importanceSuppress: true}]->(empathy)
            """;

    @BeforeAll
    static void createGraph() {
        TestNeo4j.clear();
        TestNeo4j.applySchema();
        try (var session = TestNeo4j.driver().session()) {
            session.run(GRAPH).consume();
            session.run(CypherFile.named("derive/distinctiveness").text()).consume();
        }
    }

    /** Medicine and mathematics matter together in 1 of 4 occupations, and by chance would in 2 · 3 / 4. */
    @Test
    void rarePairsAreOrderedByWhatChanceWouldGive() {
        assertThat(TestQueries.ask("onet/rare-pairs", Map.of("occupation", "29-1141.00", "minImportance", 3.5)))
                .extracting(row -> "%s, %s: %s of %s %s"
                        .formatted(
                                row.get("first").asString(),
                                row.get("second").asString(),
                                row.get("occupations").asInt(),
                                row.get("expected").asDouble(),
                                row.get("titles").asList()))
                .containsExactly(
                        "Mathematics, Medicine: 1 of 1.5 [Nurse]",
                        "Empathy, Mathematics: 3 of 3.0 [Nurse, Teacher, Tutor]",
                        "Empathy, Medicine: 2 of 2.0 [Doctor, Nurse]");
    }

    @Test
    void skillsOfAFamilyAreComparedWithAllOccupations() {
        assertThat(TestQueries.ask("onet/skills-by-family", Map.of("family", "25", "kind", "Skill")))
                .extracting(row -> "%s: %s less %s is %s, in %s"
                        .formatted(
                                row.get("name").asString(),
                                row.get("importance").asDouble(),
                                row.get("overall").asDouble(),
                                row.get("difference").asDouble(),
                                row.get("occupations").asInt()))
                .as("The tutor's empathy is suppressed")
                .containsExactly("Mathematics: 4.5 less 3.88 is 0.63, in 2", "Empathy: 4.0 less 4.17 is -0.17, in 1");
    }
}
