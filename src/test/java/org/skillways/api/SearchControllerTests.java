package org.skillways.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.LittleGraph;
import org.skillways.database.TestNeo4j;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiTest
class SearchControllerTests {

    @Autowired
    private MockMvcTester api;

    @BeforeAll
    static void createGraph() {
        LittleGraph.create();
    }

    @ParameterizedTest
    @CsvSource({
        "counselors,occupation,21-1014.00", "cuonselors,occupation,21-1014.00", "ment hea,occupation,21-1014.00",
        "addict,title,addiction counselor", "actve lisening,element,2.A.1.b", "microsft,technology,43232100",
        "guide clients,task,2640", "treatment goals,statement,21-1014.00/MASTERY/Emerging/00000002"
    })
    void finds(String words, String kind, String id) {
        var found = assertThat(api.get().uri("/api/v1/search?query={words}", words))
                .hasStatusOk()
                .bodyJson();
        found.extractingPath("$.items[0].kind").isEqualTo(kind);
        found.extractingPath("$.items[0].id").isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "ment,occupation,21-1014.00,likely",
        "mental health couns,occupation,21-1014.00,likely",
        "counselors' ,occupation,21-1014.00,likely",
        "mental health counselor,occupation,21-1014.00,sure",
        "addiction c,title,addiction counselor,likely",
        "active l,element,2.A.1.b,likely",
        "exce,product,microsoft excel,likely",
        "microsoft o,technology,43232100,likely",
        "cuonselors,occupation,21-1014.00,likely"
    })
    void suggestsWhileOneTypes(String typed, String kind, String id, String certainty) {
        var suggested = assertThat(api.get().uri("/api/v1/suggestions?query={typed}", typed))
                .hasStatusOk()
                .bodyJson();
        suggested.extractingPath("$.items[0].kind").isEqualTo(kind);
        suggested.extractingPath("$.items[0].id").isEqualTo(id);
        suggested.extractingPath("$.items[0].certainty").isEqualTo(certainty);
    }

    @Test
    void suggestsAnOccupationOnce() {
        assertThat(api.get().uri("/api/v1/suggestions?query=couns"))
                .bodyJson()
                .extractingPath("$.items[*].soc")
                .asArray()
                .doesNotHaveDuplicates();
    }

    @Test
    void suggestsWhatTheGraphHoldsNow() {
        var uri = "/api/v1/suggestions?query=lamplighter";
        assertThat(api.get().uri(uri))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        TestNeo4j.driver().executableQuery("""
                        MATCH (version:GraphVersion) SET version.version = version.version + 1, version.changedAt = datetime()
                        CREATE (:Occupation {soc: '49-9099.00', title: 'Lamplighters', titleKey: 'lamplighters'})""").execute();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(api.get().uri(uri))
                        .bodyJson()
                        .extractingPath("$.items[0].soc")
                        .isEqualTo("49-9099.00"));
    }

    @Test
    void suggestsNothingForASentence() {
        assertThat(api.get().uri("/api/v1/suggestions?query=I listen to clients and write it down"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void marksWhatMatches() {
        assertThat(api.get().uri("/api/v1/search?query={words}", "R&D helpr"))
                .bodyJson()
                .extractingPath("$.items[0].highlighted")
                .isEqualTo("<mark>R</mark>&amp;<mark>D</mark> C++ <mark>Helper</mark>");
    }

    @Test
    void namesTheOccupationOfAStatement() {
        assertThat(api.get().uri("/api/v1/search?query=listens&kind=statement"))
                .bodyJson()
                .extractingPath("$.items[0].occupation")
                .isEqualTo("Mental Health Counselors");
    }

    @Test
    void looksOnlyWhereAsked() {
        assertThat(api.get().uri("/api/v1/search?query=counselor&kind=title&kind=task&limit=1"))
                .bodyJson()
                .extractingPath("$.items[*].kind")
                .asArray()
                .containsExactly("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c++ AND (",
                "\"unclosed",
                "title:counselor",
                "*",
                "a~0.5^3",
                "[a TO b]",
                "\\",
                "\\\\",
                "NOT peer",
                "/.*/",
                "{!}",
                "&& ||",
                " ",
                "名前",
                "OR",
                "a\\",
                "<script>alert(1)</script>",
                "~~~~",
                "aaaaaaaaaaaaaaaaaaaaaaaaa~"
            })
    void neverTakesWordsForSyntax(String words) {
        assertThat(api.get().uri("/api/v1/search?query={words}", words)).hasStatusOk();
    }
}
