package org.skillways.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.database.TestNeo4j;

/** While a derivation writes, a transition that is begun and not complete is no transition. */
class BegunTransitionsTests {

    private static final String FROM = "31-1131.00";
    private static final String TO = "29-1141.00";

    @BeforeAll
    static void beginTransition() {
        TestNeo4j.clear();
        TestNeo4j.applySchema();
        try (var session = TestNeo4j.driver().session()) {
            session.run("""
                            CREATE (a:Occupation {soc: $from, title: 'Nursing Assistants', hasRatings: true}),
                              (b:Occupation {soc: $to, title: 'Registered Nurses', hasRatings: true}),
                              (a)-[:SIMILAR_TO {score: 0.8, rank: 1}]->(b)
                            """, Map.of("from", FROM, "to", TO)).consume();
            var properties = Map.of(
                    "kind",
                    "advance",
                    "pay",
                    "more",
                    "fit",
                    0.5,
                    "coverage",
                    0.7,
                    "credentialFirst",
                    true,
                    "months",
                    36.5,
                    "relatedness",
                    0.8,
                    "landingRank",
                    2,
                    "jobZoneStep",
                    1);
            session.run(
                            CypherFile.named("derive/begin-transitions").text(),
                            Map.of("rows", List.of(Map.of("from", FROM, "to", TO, "properties", properties))))
                    .consume();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"routes/move", "routes/routes"})
    void areNoMoves(String name) {
        assertThat(TestQueries.ask(name, Map.of("from", FROM, "to", TO))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"routes/reachable", "gaps/what-if"})
    void leadNowhere(String name) {
        assertThat(TestQueries.ask(name, Map.of("occupation", FROM))).isEmpty();
    }

    @Test
    void areNoBridges() {
        assertThat(TestQueries.ask("onet/bridges", Map.of("from", "31", "to", "29")))
                .isEmpty();
    }

    @Test
    void areNoLinks() {
        assertThat(TestQueries.ask("neighbourhoods/links", Map.of("occupations", List.of(FROM, TO))))
                .singleElement()
                .satisfies(row -> assertThat(row.get("transitions").asList()).isEmpty());
    }
}
