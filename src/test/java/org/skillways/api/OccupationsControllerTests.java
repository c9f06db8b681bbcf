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
class OccupationsControllerTests {

    @Autowired
    private MockMvcTester api;

    @BeforeAll
    static void createGraph() {
        LittleGraph.create();
    }

    @Test
    void listsAllOccupationsByTitle() {
        assertThat(api.get().uri("/api/v1/occupations"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items": [
                          {"soc": "21-1099.00", "title": "Community and Social Service Specialists, All Other", "jobZone": 4},
                          {"soc": "21-1014.00", "title": "Mental Health Counselors", "jobZone": 5},
                          {"soc": "uncoded/peer-workers", "title": "Peer Workers"}],
                         "total": 3}""");
    }

    @Test
    void leavesOutWhatIsUnknown() {
        assertThat(api.get().uri("/api/v1/occupations?query=peer"))
                .bodyJson()
                .doesNotHavePath("$.items[0].jobZone")
                .doesNotHavePath("$.items[0].matchedTitle");
    }

    @Test
    void findsTheWholeTitleFirstAndTitlesWithTheWords() {
        var found = assertThat(api.get().uri("/api/v1/occupations?query=counselor"))
                .hasStatusOk()
                .bodyJson();
        found.extractingPath("$.items[*].soc").asArray().containsExactlyInAnyOrder("21-1014.00", "21-1099.00");
        found.extractingPath("$.items[?(@.soc == '21-1099.00')].matchedTitle")
                .asArray()
                .containsExactly("Addiction Counselor");
        found.extractingPath("$.total").isEqualTo(2);
        var whole = assertThat(api.get().uri("/api/v1/occupations?query=mental health counselor"))
                .bodyJson();
        whole.extractingPath("$.items[0].soc").isEqualTo("21-1014.00");
        whole.extractingPath("$.items[0].by").isEqualTo("title");
        whole.extractingPath("$.items[0].certainty").isEqualTo("sure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jobZone=4|21-1099.00",
                "group=counselors, social workers and others|21-1014.00",
                "query=ment heal|21-1014.00"
            })
    void filters(String query, String soc) {
        assertThat(api.get().uri("/api/v1/occupations?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].soc")
                .asArray()
                .containsExactly(soc);
    }

    @ParameterizedTest
    @CsvSource({
        "mental heelth counsler,21-1014.00,spelling,likely",
        "mentel health counselors,21-1014.00,spelling,likely",
        "excel,21-1099.00,product,sure"
    })
    void saysWhatWasMeant(String query, String soc, String by, String certainty) {
        var first = assertThat(api.get().uri("/api/v1/occupations?query={query}", query))
                .bodyJson();
        first.extractingPath("$.items[0].soc").isEqualTo(soc);
        first.extractingPath("$.items[0].by").isEqualTo(by);
        first.extractingPath("$.items[0].certainty").isEqualTo(certainty);
    }

    /** A product that fewer occupations use than titles have its name. */
    @Test
    void putsTitlesBeforeAProductWithAnEverydayName() {
        TestNeo4j.driver().executableQuery("""
                        MATCH (version:GraphVersion) SET version.version = version.version + 1, version.changedAt = datetime()
                        WITH version MATCH (specialists:Occupation {soc: '21-1099.00'})
                        CREATE (specialists)-[:USES_PRODUCT]->(:Product {key: 'counselors', name: 'Counselors software', shortNames: ['Counselors']}),
                          (specialists)<-[:RELATED_TITLE_OF]-(:JobTitle {key: 'counselors helper', name: 'Counselors Helper'})""").execute();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(api.get().uri("/api/v1/occupations?query=counselors"))
                        .bodyJson()
                        .extractingPath("$.items[0].by")
                        .isEqualTo("words"));
        LittleGraph.create();
    }

    @Test
    void filtersByMajorGroup() {
        assertThat(api.get().uri("/api/v1/occupations?group=21"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R&D C++",
                "c++ AND (",
                "\"unclosed",
                "title:counselor",
                "*",
                "a~0.5^3",
                "[a TO b]",
                "\\",
                "NOT peer",
                "/.*/",
                "{!}",
                "x'; MATCH (n) DETACH DELETE n",
                "&& ||",
                "   ",
                "名前",
                "OR"
            })
    void neverTakesWordsForSyntax(String words) {
        assertThat(api.get().uri("/api/v1/occupations?query={words}", words)).hasStatusOk();
    }

    @Test
    void findsTitlesWithSpecialCharacters() {
        assertThat(api.get().uri("/api/v1/occupations?query={words}", "R&D C++"))
                .bodyJson()
                .extractingPath("$.items[0].matchedTitle")
                .isEqualTo("R&D C++ Helper");
    }

    @Test
    void linksPages() {
        var page = assertThat(api.get().uri("/api/v1/occupations?group=21&page=1&size=1"))
                .hasStatusOk()
                .bodyJson();
        page.extractingPath("$.items").asArray().hasSize(1);
        page.extractingPath("$._links.prev.href").isEqualTo("/api/v1/occupations?group=21&page=0&size=1");
        page.extractingPath("$._links.last.href").isEqualTo("/api/v1/occupations?group=21&page=1&size=1");
        page.doesNotHavePath("$._links.next");
    }

    @Test
    void countsAlsoBehindTheLastPage() {
        var page = assertThat(api.get().uri("/api/v1/occupations?page=9")).bodyJson();
        page.extractingPath("$.total").isEqualTo(3);
        page.extractingPath("$.items").asArray().isEmpty();
        page.extractingPath("$._links.prev.href").isEqualTo("/api/v1/occupations?page=0&size=20");
    }

    @Test
    void tellsEverythingWithWhereItComesFrom() {
        assertThat(api.get().uri("/api/v1/occupations/21-1014.00"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"soc": "21-1014.00", "title": "Mental Health Counselors", "jobZone": 5, "release": "30.1",
                         "documents": [{"sha256": "aa11", "path": "seeds/specialists.txt", "loadedAt": "2026-01-02T03:04:05Z"}],
                         "frameworks": [
                           {"kind": "AI_AT_WORK", "aeiAugmentShare": 85.4, "safiPrecision": "exact", "statements": 0},
                           {"kind": "DURABLE_SKILLS", "statements": 1},
                           {"kind": "MASTERY", "statements": 3, "documents": ["aa11"]}],
                         "elements": [
                           {"kind": "Ability", "id": "1.A.1.a.1"},
                           {"kind": "Skill", "id": "2.A.1.b", "importance": 4.12, "level": 4.62, "release": "30.1",
                            "document": "aa11", "listedRank": 1},
                           {"kind": "WorkActivity", "id": "4.A.4.a.5"},
                           {"kind": "WorkStyle", "id": "1.D.2.c"}],
                         "technologies": [{"code": "43232100", "hot": true, "inDemand": true, "document": "aa11"}],
                         "tasks": [{"id": "2640", "truncated": true, "type": "Core"}, {"id": "2641"}],
                         "relatedTitles": [{"name": "R&D C++ Helper", "release": "30.1"}],
                         "programs": [{"code": "51.1508", "document": "aa11"}],
                         "apprenticeships": [{"code": "0569"}],
                         "clusters": [{"code": "W1"}],
                         "relatedOccupations": [{"soc": "21-1099.00", "tier": "Primary-Short", "index": 1}]}""");
    }

    @Test
    void leavesOutSuppressedRatings() {
        assertThat(api.get().uri("/api/v1/occupations/21-1099"))
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("$.elements[0].importance");
    }

    @Test
    void climbsTheLadder() {
        var ladder = assertThat(api.get().uri("/api/v1/occupations/21-1014.00/ladder"))
                .hasStatusOk()
                .bodyJson();
        ladder.extractingPath("$.frameworks[*].kind")
                .asArray()
                .containsExactly("MASTERY", "AI_AT_WORK", "DURABLE_SKILLS");
        ladder.isLenientlyEqualTo("""
                {"soc": "21-1014.00", "title": "Mental Health Counselors", "frameworks": [
                  {"kind": "MASTERY", "version": "v.26.05", "documents": ["aa11"], "levels": [
                    {"name": "Emerging", "rank": 1, "inferred": true, "statements": [
                      {"text": "Case records are kept complete.", "topic": "Case records", "citations": [
                        {"id": "wef-2025"}, {"id": "onet-v30-2", "label": "O*NET v30.2"}]},
                      {"text": "Treatment goals are set with the client."}]},
                    {"name": "Developing", "rank": 2, "inferred": false, "statements": [{}]}]},
                  {"kind": "AI_AT_WORK", "levels": [], "unlevelled": []},
                  {"kind": "DURABLE_SKILLS", "unlevelled": [{"domain": "Communication", "citations": [{"id": "onet-v30-2"}]}]}]}""");
    }

    @Test
    void climbsOneFrameworkOnly() {
        assertThat(api.get().uri("/api/v1/occupations/21-1014.00/ladder?kind=MASTERY"))
                .bodyJson()
                .extractingPath("$.frameworks[*].kind")
                .asArray()
                .containsExactly("MASTERY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/occupations/uncoded/peer-workers", "/api/v1/occupations/uncoded/peer-workers/ladder"})
    void knowsOccupationsWithoutCode(String address) {
        assertThat(api.get().uri(address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Peer Workers");
    }

    @Test
    void listsSourcesByTheirStatements() {
        assertThat(api.get().uri("/api/v1/sources")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"items": [
                          {"id": "onet-v30-2", "statements": 3, "occupations": 1, "licence": "CC BY 4.0"},
                          {"id": "wef-2025", "statements": 1, "occupations": 1}], "total": 2}""");
    }

    @Test
    void showsOneSource() {
        assertThat(api.get().uri("/api/v1/sources/onet-v30-2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("O*NET 30.2 Database");
    }
}
