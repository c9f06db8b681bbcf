package org.skillways.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.LittleGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiTest
class PathwaysTests {

    private static final String WORKERS_TO_COUNSELORS = "/api/v1/routes?from=21-1021.00&to=21-1014.00";

    @Autowired
    private MockMvcTester api;

    @BeforeAll
    static void createGraph() {
        LittleGraph.createWithPathways();
    }

    private AbstractJsonContentAssert<?> json(String address) {
        return assertThat(api.get().uri(address)).hasStatusOk().bodyJson();
    }

    @Test
    void tellsTheStepsOfARoute() {
        json(WORKERS_TO_COUNSELORS + "&toLevel=Proficient&maxJobZoneSteps=1").isLenientlyEqualTo("""
                {"from": "21-1021.00", "to": "21-1014.00", "direct": {"months": 24.5, "level": "Developing"}, "routes": [{
                  "route": 1, "months": 36.5, "moves": 1, "qualifies": 1, "advances": 1, "level": "Proficient",
                  "occupations": ["21-1021.00", "21-1014.00"], "jobZones": [5, 5],
                  "weakestLink": {"from": "21-1021.00", "to": "21-1014.00", "relatedness": 0.8},
                  "steps": [
                    {"kind": "qualify", "months": 18.0, "shared": [], "missing": [], "statements": []},
                    {"kind": "move", "level": "Developing", "months": 6.5,
                     "move": {"months": 24.5, "educationMonths": 18.0, "credentialFirst": true, "coverage": 0.75, "kind": "advance",
                       "pay": "more", "level": "Developing", "limitedBy": "coverage", "release": "30.1"},
                     "missing": [
                       {"id": "2.C.4.e", "weight": 1.0, "shortfall": 0.5714, "needLevel": 6.0, "haveLevel": 2.0},
                       {"id": "2.A.1.b"}],
                     "statements": [{"id": "21-1014.00/MASTERY/Developing/00000003"}]},
                    {"kind": "advance", "level": "Proficient", "months": 12.0, "shared": [], "statements": []}]}]}""");
    }

    @Test
    void takesEveryStepUpWhereAsked() {
        json(WORKERS_TO_COUNSELORS + "&maxJobZoneSteps=2&k=3")
                .extractingPath("$.routes[*].months")
                .asArray()
                .containsExactly(24.5, 53.5);
    }

    @Test
    void citesTheSourcesOfWhatIsToBeMastered() {
        json(WORKERS_TO_COUNSELORS + "&fromLevel=Emerging")
                .extractingPath("$.routes[0].steps[1].statements[0].citations[*].id")
                .asArray()
                .containsExactly("wef-2025", "onet-v30-2");
    }

    @Test
    void listsStatementsInTheirOrder() {
        json("/api/v1/routes?from=21-1093.00&to=21-1014.00&maxJobZoneSteps=4")
                .extractingPath("$.routes[0].steps[0].statements[*].text")
                .asArray()
                .startsWith("Case records are kept complete.", "Treatment goals are set with the client.");
    }

    @Test
    void advancesWithinOneOccupation() {
        json("/api/v1/routes?from=21-1014.00&to=21-1014.00&fromLevel=Emerging&toLevel=Proficient")
                .isLenientlyEqualTo("""
                        {"routes": [{"moves": 0, "advances": 2, "months": 24.0,
                          "steps": [{"kind": "advance", "level": "Developing"}, {"kind": "advance", "level": "Proficient"}]}]}""");
    }

    @Test
    void saysWhichThresholdIsTooStrict() {
        json(WORKERS_TO_COUNSELORS + "&minRelatedness=0.9").isLenientlyEqualTo("""
                {"routes": [], "obstacles": {"reason": "thresholds", "minRelatedness": 0.8,
                  "transitionsFromOrigin": 2, "viableFromOrigin": 0}}""");
    }

    @Test
    void saysHowManyMonthsARouteNeeds() {
        json(WORKERS_TO_COUNSELORS + "&maxMonths=20").isLenientlyEqualTo("""
                {"routes": [], "obstacles": {"reason": "thresholds", "maxMonths": 24.5}}""");
    }

    @Test
    void measuresTheDirectMoveOfOccupationsThatAreNotRelated() {
        json("/api/v1/routes?from=21-1014.00&to=21-1021.00").isLenientlyEqualTo("""
                {"direct": {"basis": "ratings", "coverage": 1.0, "credentialFirst": false, "level": "Proficient"}, "routes": []}""");
    }

    @Test
    void keepsToTheKindsAndMonthsOfMovesThatOneWants() {
        json("/api/v1/occupations/21-1021.00/destinations?maxJobZonesDown=4&kinds=near")
                .extractingPath("$.items[*].soc")
                .asArray()
                .containsExactly("21-1093.00");
        json("/api/v1/occupations/21-1021.00/destinations?maxMonths=1").isLenientlyEqualTo("""
                {"items": [], "reason": {"code": "thresholds"}}""");
        json("/api/v1/occupations/21-1021.00/destinations?minWage=900000").isLenientlyEqualTo("""
                {"items": [], "reason": {"code": "thresholds"}}""");
        json("/api/v1/occupations/21-1099.00/destinations").isLenientlyEqualTo("""
                {"items": [], "reason": {"code": "residual"}}""");
    }

    @Test
    void saysThatAnOccupationIsIsolated() {
        json("/api/v1/routes?from=21-1099.00&to=21-1014.00")
                .extractingPath("$.obstacles.reason")
                .isEqualTo("isolated-origin");
        json("/api/v1/routes?from=21-1014.00&to=21-1021.00")
                .extractingPath("$.obstacles.reason")
                .isEqualTo("isolated-origin");
        json("/api/v1/routes?from=21-1021.00&to=21-1099.00")
                .extractingPath("$.obstacles.reason")
                .isEqualTo("isolated-destination");
    }

    @Test
    void takesTitlesForCodes() {
        json("/api/v1/routes?from=Child, Family, and School Social Workers&to=mental health counselors")
                .extractingPath("$.routes[0].occupations")
                .asArray()
                .containsExactly("21-1021.00", "21-1014.00");
        json("/api/v1/routes?from=21-1021&to=Addiction Counselor")
                .extractingPath("$.to")
                .isEqualTo("21-1099.00");
    }

    @ParameterizedTest
    @CsvSource({"mental health counselor,21-1014.00", "Addiction Counselors,21-1099.00"})
    void takesASingularForAPlural(String name, String soc) {
        json("/api/v1/routes?from=21-1021.00&to=" + name).extractingPath("$.to").isEqualTo(soc);
    }

    @Test
    void avoidsAndPassesOccupationsByTheirTitles() {
        var roundabout = WORKERS_TO_COUNSELORS + "&maxJobZoneSteps=2&k=3";
        json(roundabout + "&avoid=Social and Human Service Assistants")
                .extractingPath("$.routes[*].moves")
                .asArray()
                .containsExactly(1);
        json(roundabout + "&through=social and human service assistant")
                .extractingPath("$.routes[*].moves")
                .asArray()
                .containsExactly(2);
    }

    @Test
    void saysThatTheDestinationItselfIsToBeAvoided() {
        json(WORKERS_TO_COUNSELORS + "&avoid=21-1014.00").isLenientlyEqualTo("""
                {"routes": [], "obstacles": {"reason": "thresholds", "withoutAvoiding": true}}""");
    }

    @Test
    void tellsTheCandidatesOfAnAmbiguousTitle() {
        assertThat(api.get().uri("/api/v1/routes?from=social&to=21-1014.00"))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.candidates[*].soc")
                .asArray()
                .containsExactlyInAnyOrder("21-1021.00", "21-1093.00", "21-1099.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/routes?from=99-9999.00&to=21-1014.00",
                "/api/v1/routes?from=21-1014.00&to=no such thing",
                "/api/v1/routes?from=21-1021.00&to=21-1014.00&avoid=no such thing",
                "/api/v1/routes?from=21-1021.00&to=21-1014.00&through=99-9999.00",
                "/api/v1/gaps?from=99-9999.00&to=21-1014.00",
                "/api/v1/occupations/99-9999.00/destinations",
                "/api/v1/occupations/99-9999.00/origins",
                "/api/v1/occupations/99-9999.00/what-if",
                "/api/v1/occupations/99-9999.00/distinctive",
                "/api/v1/neighbourhood?occupations=21-1014.00,99-9999.00",
                "/api/v1/neighbourhood?occupations=21-1014.00,99-9999.00&by=skills",
                "/api/v1/occupations/99-9999.00/neighbourhood",
                "/api/v1/comparison?occupations=21-1014.00,99-9999.00",
                "/api/v1/evidence/statements/99-9999.00/MASTERY/x",
                "/api/v1/sources/none/statements"
            })
    void knowsWhatIsNotThere(String address) {
        assertThat(api.get().uri(address))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/routes?to=21-1014.00|from",
                "/api/v1/routes?from=21-1021.00&to=21-1014.00&maxMoves=9|maxMoves",
                "/api/v1/routes?from=21-1021.00&to=21-1014.00&colour=red|colour",
                "/api/v1/routes?from=21-1021.00&to=21-1014.00&k=2&limit=2|limit",
                "/api/v1/routes?from= &to=21-1014.00|from",
                "/api/v1/occupations/21-1014.00/neighbourhood?colour=red|colour",
                "/api/v1/occupations/21-1021.00/what-if?elements=2.A.1.b|elements",
                "/api/v1/evidence/relationships?occupation=21-1014.00|other",
                "/api/v1/exposure?limit=5|limit",
                "/api/v1/coverage?size=500|size",
                "/api/v1/coverage/kinds?colour=red|colour",
                "/api/v1/neighbourhood|occupations",
                "/api/v1/occupations/21-1014.00/neighbourhood?by=luck|by",
                "/api/v1/comparison?occupations=21-1014.00|occupations"
            })
    void namesTheParameterThatIsWrong(String address, String parameter) {
        assertThat(api.get().uri(address))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.parameter")
                .isEqualTo(parameter);
    }

    @Test
    void tellsWhereOneCanGoAndOverWhichBridge() {
        json("/api/v1/occupations/21-1021.00/destinations?maxJobZoneSteps=2&maxJobZonesDown=2")
                .isLenientlyEqualTo("""
                {"items": [{"soc": "21-1014.00", "months": 24.5, "moves": 1, "kind": "advance", "credentialFirst": true, "bridges": [],
                   "direct": {"pay": "more"}},
                  {"soc": "21-1093.00", "months": 1.5, "kind": "near"}]}""");
        json("/api/v1/occupations/21-1021.00/destinations?maxJobZoneSteps=2&maxJobZonesDown=1")
                .extractingPath("$.items[*].soc")
                .asArray()
                .containsExactly("21-1014.00");
        json("/api/v1/occupations/21-1014.00/origins?maxJobZoneSteps=1")
                .extractingPath("$.items[*].soc")
                .asArray()
                .containsExactly("21-1021.00");
    }

    @Test
    void drawsANeighbourhood() {
        json("/api/v1/occupations/21-1014.00/neighbourhood").isLenientlyEqualTo("""
                {"by": "relatedness", "neighbours": [{"soc": "21-1021.00", "strength": 0.8}, {"soc": "21-1093.00"}],
                 "links": [{"from": "21-1014.00", "to": "21-1021.00", "score": 0.8}, {"to": "21-1093.00"}],
                 "shared": [{"id": "2.A.1.b", "distinctiveness": 1.2}, {"id": "2.C.4.e", "distinctiveness": 0.2}]}""");
        json("/api/v1/occupations/21-1014.00/neighbourhood?by=skills&limit=1")
                .extractingPath("$.neighbours[0].soc")
                .isEqualTo("21-1021.00");
    }

    @Test
    void namesWhatSetsAnOccupationApart() {
        json("/api/v1/occupations/21-1014.00/distinctive").isLenientlyEqualTo("""
                {"items": [{"position": 1, "id": "2.C.4.e", "apartFrom": ["21-1021.00"], "inseparable": []},
                 {"position": 2, "id": "2.A.1.b", "apartFrom": ["21-1093.00"]}]}""");
    }

    @Test
    void comparesInTheWordsOfTheAnchors() {
        json("/api/v1/comparison?occupations=21-1014.00,21-1021.00&kinds=Skill&kinds=Knowledge")
                .isLenientlyEqualTo("""
                [{"id": "2.C.4.e", "difference": 0.5},
                 {"id": "2.A.1.b", "difference": 0.03,
                  "occupations": [{"soc": "21-1014.00", "level": 4.62, "anchorBelow": "Answer inquiries"}, {"level": 4.0}]}]""");
    }

    @Test
    void leavesOutWhatIsSuppressedUnlessAsked() {
        json("/api/v1/gaps?from=21-1021.00&to=21-1099.00&kinds=Skill").isLenientlyEqualTo("""
                {"items": [], "reason": {"code": "nothing-missing"}}""");
        json("/api/v1/gaps?from=21-1021.00&to=21-1099.00&kinds=Skill&includeSuppressed=true&onlyMissing=false")
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly("2.A.1.b");
    }

    @Test
    void takesASuppressedRatingForUnknown() {
        var gap = json("/api/v1/gaps?from=21-1099.00&to=21-1014.00&kinds=Skill");
        gap.extractingPath("$.items[*].id").asArray().containsExactly("2.A.1.b");
        gap.doesNotHavePath("$.items[0].shortfall");
        json("/api/v1/comparison?occupations=21-1014.00,21-1099.00&kinds=Skill").doesNotHavePath("$[0].difference");
    }

    /** The origin has a work style of O*NET 29, the destination one of 30. */
    @Test
    void keepsTheWorkStylesOfTwoContentModelsApart() {
        var gap = json("/api/v1/gaps?from=21-1021.00&to=21-1014.00&kinds=WorkStyle");
        gap.extractingPath("$.items[*].id").asArray().containsExactly("1.D.2.c");
        gap.extractingPath("$.items[0].weight").isEqualTo(0.9333);
        gap.doesNotHavePath("$.items[0].shortfall");
        json("/api/v1/comparison?occupations=21-1014.00,21-1021.00&kinds=WorkStyle")
                .doesNotHavePath("$[0].difference")
                .doesNotHavePath("$[1].difference");
    }

    @Test
    void matchesAPersonsOwnList() {
        assertThat(api.post()
                        .uri("/api/v1/gaps")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"have": ["active listening", "Microsoft Word", "2.C.4.e", "juggling"], "to": "21-1014.00"}"""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"to": "21-1014.00", "unmatched": ["juggling"],
                         "matched": [{"term": "2.C.4.e", "by": "id"}, {"term": "Microsoft Word", "by": "product"}, {"term": "active listening", "by": "name"}],
                         "preparation": {}, "items": [{"shortfall": 1.0, "named": false}, {"named": false}, {"named": false},
                           {"shortfall": 0.0, "named": true}, {"shortfall": 0.0, "named": true}, {"shortfall": 0.0, "named": true}]}""");
    }

    /** What a sentence can be about is offered, and nothing of it counts; a long one is no error. */
    @Test
    void takesASentenceForWhatItCanBeAbout() {
        var sentence = "I agree with clients on a plan" + " and write it down for them".repeat(10);
        var matched = assertThat(api.post()
                        .uri("/api/v1/gaps")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"have\": [\"%s\"], \"to\": \"21-1014.00\"}".formatted(sentence)))
                .hasStatusOk()
                .bodyJson();
        matched.extractingPath("$.unmatched").asArray().isEmpty();
        matched.extractingPath("$.matched[?(@.kind == 'DetailedWorkActivity')].name")
                .asArray()
                .contains("Plan care with clients.");
        matched.extractingPath("$.matched[?(@.kind == 'Occupation')].id")
                .asArray()
                .contains("21-1014.00");
        matched.extractingPath("$.matched[*].certainty").asArray().containsOnly("possible");
        matched.extractingPath("$.items[*].named").asArray().containsOnly(false);
    }

    @Test
    void matchesAProductByItsShortName() {
        assertThat(api.post()
                        .uri("/api/v1/gaps")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"have": ["Excel"], "to": "21-1014.00"}"""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"unmatched": [], "matched": [{"term": "Excel", "id": "43232110", "by": "product"}]}""");
    }

    @Test
    void pagesCoverage() {
        json("/api/v1/coverage?group=21&page=1&size=1").isLenientlyEqualTo("""
                {"items": [{"soc": "21-1021.00", "title": "Child, Family, and School Social Workers"}], "total": 4,
                 "_links": {"prev": {"href": "/api/v1/coverage?group=21&page=0&size=1"},
                   "next": {"href": "/api/v1/coverage?group=21&page=2&size=1"}}}""");
    }

    @Test
    void takesTheOptionsOfAPersonsGap() {
        assertThat(api.post()
                        .uri("/api/v1/gaps")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                        {"have": ["active listening"], "to": "21-1014.00", "kinds": ["Skill", "Knowledge"], "onlyMissing": true}"""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly("2.C.4.e");
        assertThat(api.post()
                        .uri("/api/v1/gaps")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                        {"have": ["psychology"], "to": "21-1099.00", "kinds": ["Skill"], "includeSuppressed": true, "limit": 1}"""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly("2.A.1.b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'have': ['x']}|to",
                "{'to': ' ', 'have': ['x']}|to",
                "{'to': 21, 'have': ['x']}|to",
                "{'to': '21-1014.00'}|have",
                "{'to': '21-1014.00', 'have': []}|have",
                "{'to': '21-1014.00', 'have': [' ']}|have",
                "{'to': '21-1014.00', 'have': 'x'}|have",
                "{'to': '21-1014.00', 'have': ['x', 5]}|have",
                "{'to': '21-1014.00', 'have': ['x'], 'kinds': 'Skill'}|kinds",
                "{'to': '21-1014.00', 'have': ['x'], 'kinds': ['Luck']}|kinds",
                "{'to': '21-1014.00', 'have': ['x'], 'limit': '5'}|limit",
                "{'to': '21-1014.00', 'have': ['x'], 'limit': 5.5}|limit",
                "{'to': '21-1014.00', 'have': ['x'], 'limit': 0}|limit",
                "{'to': '21-1014.00', 'have': ['x'], 'includeSuppressed': 'yes'}|includeSuppressed",
                "{'to': '21-1014.00', 'have': ['x'], 'elements': ['2.A.1.b']}|elements"
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        assertThat(api.post()
                        .uri("/api/v1/gaps")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.replace('\'', '"')))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.parameter")
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "5"})
    void refusesABodyThatIsNoObject(String body) {
        ProblemsTests.assertProblem(
                assertThat(api.post()
                        .uri("/api/v1/gaps")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)),
                400,
                "bad-request");
    }

    @Test
    void findsTheSkillThatOpensAMove() {
        json("/api/v1/occupations/21-1021.00/what-if?skills=2&level=Proficient").isLenientlyEqualTo("""
                {"items": [{"skills": [{"id": "2.C.4.e"}], "opens": [{"soc": "21-1014.00", "pay": "more", "before": 0.75}],
                  "count": 1, "alreadyOpen": 0}]}""");
        json("/api/v1/occupations/21-1021.00/what-if?level=Advanced").isLenientlyEqualTo("""
                {"items": [], "reason": {"code": "nothing-opens"}}""");
    }

    @Test
    void takesWhatIsUnknownOfAnOccupationForNeitherHadNorMissing() {
        json("/api/v1/gaps?from=21-1021.00&to=21-1014.00").isLenientlyEqualTo("""
                {"from": "21-1021.00", "to": "21-1014.00", "preparation": {}, "move": {"months": 24.5},
                 "items": [{"id": "2.C.4.e", "shortfall": 0.5714}, {"id": "2.A.1.b"},
                 {"kind": "WorkActivity"}, {"kind": "Ability"}, {"kind": "WorkStyle"}, {"kind": "Technology"}]}""");
        json("/api/v1/gaps?from=21-1021.00&to=21-1014.00&kinds=Ability&kinds=Technology")
                .doesNotHavePath("$.items[0].shortfall");
        json("/api/v1/comparison?occupations=21-1014.00,21-1021.00&kinds=Ability")
                .doesNotHavePath("$[0].difference");
    }

    @Test
    void tellsWhatAStatementRestsOn() {
        json("/api/v1/evidence/statements/21-1014.00/MASTERY/Emerging/00000001").isLenientlyEqualTo("""
                {"soc": "21-1014.00", "level": "Emerging", "levelInferred": true,
                 "sources": [{"id": "wef-2025"}, {"id": "onet-v30-2", "version": "30.2"}],
                 "documents": [{"sha256": "aa11"}], "mentions": [{"id": "2.A.1.b"}]}""");
        json("/api/v1/sources/onet-v30-2/statements?size=2").isLenientlyEqualTo("""
                {"total": 3, "items": [{"soc": "21-1014.00"}, {}]}""");
    }

    @Test
    void tellsWhereARelationshipEnds() {
        json("/api/v1/evidence/relationships?occupation=21-1014.00&other=mental health counselors")
                .isLenientlyEqualTo("[]");
        json("/api/v1/evidence/relationships?occupation=21-1099.00&other=Addiction Counselor")
                .isLenientlyEqualTo("""
                        [{"type": "RELATED_TITLE_OF", "to": "21-1099.00",
                          "toName": "Community and Social Service Specialists, All Other"}]""");
    }

    @Test
    void refusesToCountOnWhatMeansNothing() {
        ProblemsTests.assertProblem(
                assertThat(api.get().uri("/api/v1/occupations/21-1021.00/what-if?have=juggling")),
                400,
                "bad-parameter");
    }

    @Test
    void tellsWhatARelationshipRestsOn() {
        json("/api/v1/evidence/relationships?occupation=21-1014.00&other=2.A.1.b")
                .isLenientlyEqualTo("""
                [{"type": "REQUIRES", "derived": false, "release": "30.1", "document": {"sha256": "aa11"}}]""");
        json("/api/v1/evidence/relationships?occupation=21-1021.00&other=21-1014.00")
                .extractingPath("$[?(@.type == 'TRANSITION')].derived")
                .asArray()
                .containsExactly(true);
    }

    @Test
    void tellsExposureAndCoverage() {
        json("/api/v1/exposure").isLenientlyEqualTo("""
                {"items": [{"soc": "21-1014.00", "safiScore": 61.0, "safiPrecision": "exact", "aeiTaskObservations": 5}],
                 "total": 1, "_links": {"self": {"href": "/api/v1/exposure?page=0&size=20"}}}""");
        json("/api/v1/coverage?lacking=mastery")
                .extractingPath("$.items[*].soc")
                .asArray()
                .doesNotContain("21-1014.00")
                .contains("21-1021.00");
        json("/api/v1/coverage/kinds")
                .extractingPath("$[?(@.kind == 'mastery')].occupations")
                .asArray()
                .containsExactly(1);
    }
}
