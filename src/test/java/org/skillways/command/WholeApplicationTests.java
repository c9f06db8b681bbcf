package org.skillways.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.api.DescribedOperation;
import tools.jackson.databind.JsonNode;

/** What every Skillways answers over HTTP, whatever was loaded besides the bundled seeds. */
abstract class WholeApplicationTests {

    private static final String API = "/api/v1";
    private static final String WORKERS = "21-1021.00";
    private static final String COUNSELORS = "21-1014.00";
    private static final String ASSISTANTS = "21-1093.00";

    abstract RunningApplication application();

    final JsonNode get(String path, String... parameters) throws Exception {
        return application().get(API + path, parameters);
    }

    static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(field).asString())
                .toList();
    }

    @Test
    void findsOccupationsByTheirTitles() throws Exception {
        assertThat(texts(get("/occupations", "query", "counselor").get("items"), "soc"))
                .contains(COUNSELORS);
    }

    @Test
    void knowsEveryBundledOccupation() throws Exception {
        for (var soc : List.of("21-1013.00", COUNSELORS, WORKERS, ASSISTANTS, "21-1094.00", "21-1099.00")) {
            assertThat(get("/occupations/" + soc).get("frameworks")).as(soc).isNotEmpty();
        }
    }

    @Test
    void climbsALadderLevelByLevelWithCitations() throws Exception {
        var ladder = get("/occupations/" + COUNSELORS + "/ladder");

        assertThat(ladder.findValuesAsString("kind")).contains("MASTERY", "AI_AT_WORK", "DURABLE_SKILLS");
        assertThat(ladder.toString()).containsSubsequence("Emerging", "Developing", "Proficient", "Advanced");
        assertThat(ladder.findValues("citations")).isNotEmpty();
    }

    @Test
    void tellsARouteStepByStepWithWhatIsToBeMasteredAndItsCitations() throws Exception {
        var answer = get(
                "/routes",
                "from",
                WORKERS,
                "fromLevel",
                "Developing",
                "to",
                "Mental Health Counselors",
                "toLevel",
                "Advanced");

        assertThat(answer.get("to").asString()).isEqualTo(COUNSELORS);
        var months = answer.get("routes").findValues("months").stream()
                .map(JsonNode::asDouble)
                .toList();
        assertThat(months).isNotEmpty();
        for (var route : answer.get("routes")) {
            assertThat(route.get("occupations").get(0).asString()).isEqualTo(WORKERS);
            assertThat(route.get("level").asString()).isEqualTo("Advanced");
            assertThat(route.get("weakestLink").get("relatedness").asDouble()).isBetween(0.0, 1.0);
            assertThat(route.get("steps"))
                    .hasSize(route.get("moves").asInt()
                            + route.get("qualifies").asInt()
                            + route.get("advances").asInt());
            var last = route.get("steps").get(route.get("steps").size() - 1);
            assertThat(last.get("to").get("soc").asString()).isEqualTo(COUNSELORS);
            assertThat(last.get("statements"))
                    .isNotEmpty()
                    .allSatisfy(statement ->
                            assertThat(statement.get("level").asString()).isEqualTo("Advanced"));
            assertThat(last.get("statements").findValues("citations"))
                    .anySatisfy(citations -> assertThat(citations).isNotEmpty());
        }
        var first = answer.get("routes")
                .get(0)
                .get("steps")
                .valueStream()
                .filter(step -> step.get("kind").asString().equals("move"))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("shared")).isNotEmpty();
        assertThat(first.get("move").get("coverage").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void keepsToWhatARouteShallAvoidOrPassThrough() throws Exception {
        var through = get("/routes", "from", WORKERS, "to", COUNSELORS, "through", ASSISTANTS, "maxJobZoneSteps", "4");
        var avoiding = get("/routes", "from", WORKERS, "to", COUNSELORS, "avoid", ASSISTANTS, "k", "3");

        assertThat(through.get("routes"))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(
                                route.get("occupations").valueStream().map(JsonNode::asString))
                        .contains(ASSISTANTS));
        assertThat(avoiding.get("routes"))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(route -> assertThat(
                                route.get("occupations").valueStream().map(JsonNode::asString))
                        .doesNotContain(ASSISTANTS));
    }

    @Test
    void answersWithTheReasonWhereThereIsNoRoute() throws Exception {
        var strict = get("/routes", "from", WORKERS, "to", COUNSELORS, "minRelatedness", "0.999");

        assertThat(strict.get("routes")).isEmpty();
        assertThat(strict.get("obstacles").get("reason").asString()).isEqualTo("thresholds");
        assertThat(strict.get("obstacles").get("minRelatedness").asDouble()).isLessThan(0.999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"destinations", "origins"})
    void ranksWhereOneCanGoAndComeFrom(String direction) throws Exception {
        var reach = get("/occupations/" + COUNSELORS + "/" + direction, "maxMoves", "3", "sort", "months")
                .get("items");

        assertThat(reach).isNotEmpty();
        assertThat(reach.valueStream().map(row -> row.get("months").asDouble())).isSorted();
        assertThat(reach)
                .allSatisfy(row ->
                        assertThat(row.get("bridges")).hasSize(row.get("moves").asInt() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relatedness", "skills", "knowledge", "technology", "tasks", "titles"})
    void drawsNeighbourhoodsByEveryComponent(String by) throws Exception {
        var one = get("/occupations/" + COUNSELORS + "/neighbourhood", "by", by, "limit", "4");
        var two = get("/neighbourhood", "occupations", COUNSELORS + "," + WORKERS, "by", by, "limit", "4");

        assertThat(texts(one.get("neighbours"), "soc")).isNotEmpty().doesNotContain(COUNSELORS);
        assertThat(one.get("neighbours").findValues("strength").stream().map(strength -> -strength.asDouble()))
                .isSorted();
        assertThat(one.get("links")).isNotEmpty();
        assertThat(texts(two.get("neighbours"), "soc")).isNotEmpty().doesNotContain(COUNSELORS, WORKERS);
    }

    @Test
    void tellsWhatANeighbourhoodSharesAndWhatSetsOneApart() throws Exception {
        var shared = get("/occupations/" + COUNSELORS + "/neighbourhood").get("shared");
        var apart = get("/occupations/" + COUNSELORS + "/distinctive").get("items");

        assertThat(shared)
                .isNotEmpty()
                .allSatisfy(element ->
                        assertThat(element.get("distinctiveness").asDouble()).isPositive());
        assertThat(apart).isNotEmpty();
        assertThat(apart.get(0).get("apartFrom")).isNotEmpty();
    }

    @Test
    void comparesOccupationsAndTellsTheGapInBothDirections() throws Exception {
        var compared = get("/comparison", "occupations", WORKERS + "," + COUNSELORS);
        var there = get("/gaps", "from", WORKERS, "to", COUNSELORS).get("items");
        var back = get("/gaps", "from", COUNSELORS, "to", WORKERS).get("items");

        assertThat(compared.findValues("soc").stream().map(JsonNode::asString)).contains(WORKERS, COUNSELORS);
        assertThat(there).isNotEmpty().isNotEqualTo(back);
        assertThat(there.get(0).get("weight").asDouble()).isPositive();
    }

    @Test
    void readsAPersonsOwnListAndTellsWhatItDidNotUnderstand() throws Exception {
        var gap = application().post(API + "/gaps", """
                        {"have": ["active listening", "2.A.1.a", "flying carpets"], "to": "Mental Health Counselors"}""");

        assertThat(texts(gap.get("matched"), "id")).contains("2.A.1.b", "2.A.1.a");
        assertThat(gap.get("unmatched").toString()).isEqualTo("[\"flying carpets\"]");
        assertThat(gap.get("items")).isNotEmpty();
    }

    @Test
    void tellsWhichSkillsOpenMoves() throws Exception {
        var openings = get("/occupations/" + ASSISTANTS + "/what-if", "skills", "3");

        assertThat(openings.get("items").isEmpty()).isEqualTo(openings.hasNonNull("reason"));
        for (var opening : openings.get("items")) {
            assertThat(opening.get("skills")).hasSizeBetween(1, 3);
            assertThat(opening.get("opens"))
                    .hasSize(opening.get("count").asInt())
                    .allSatisfy(move -> assertThat(move.get("after").asDouble())
                            .isGreaterThan(move.get("before").asDouble()));
        }
    }

    @Test
    void refusesWhatIsWronglyEscaped() throws Exception {
        for (var address : List.of("/search?query=%FF", "/occupations?query=%FF", "/queries/search/things?query=%FF")) {
            var answer = application().send(application().request(API + address));

            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(RunningApplication.body(answer)).contains("urn:skillways:problem:bad-request");
        }
    }

    @Test
    void pagesToTheLastItem() throws Exception {
        var page = get("/occupations", "size", "1");
        var last = application().get(page.at("/_links/last/href").asString());

        assertThat(last.get("items")).hasSize(1);
        assertThat(last.get("total")).isEqualTo(page.get("total"));
    }

    @Test
    void findsOccupationsAndElementsByTheirCodes() throws Exception {
        assertThat(texts(get("/search", "query", "21-101").get("items"), "id")).contains("21-1013.00", COUNSELORS);
        assertThat(texts(get("/search", "query", "2.A.1.b").get("items"), "text"))
                .contains("Active Listening");
    }

    /** No detour lands higher than a direct move. */
    @Test
    void landsNoHigherByADetour() throws Exception {
        var answer = get("/routes", "from", WORKERS, "to", COUNSELORS, "k", "20");
        var levels = List.of("Emerging", "Developing", "Proficient", "Advanced");
        var direct = levels.indexOf(answer.get("direct").get("level").asString());

        assertThat(answer.get("routes"))
                .isNotEmpty()
                .allSatisfy(
                        route -> assertThat(levels.indexOf(route.get("level").asString()))
                                .isLessThanOrEqualTo(direct));
    }

    @Test
    void leadsFromStatementsAndRelationshipsToWhatTheyRestOn() throws Exception {
        var statement =
                get("/routes", "from", WORKERS, "to", COUNSELORS, "toLevel", "Advanced")
                        .findValues("statements")
                        .stream()
                        .flatMap(JsonNode::valueStream)
                        .filter(told -> !told.get("citations").isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .asString();
        var evidence = get("/evidence/statements/" + statement);
        var relationships = get("/evidence/relationships", "occupation", WORKERS, "other", COUNSELORS);

        assertThat(evidence.get("sources")).isNotEmpty();
        assertThat(evidence.get("documents").get(0).get("sha256").asString()).hasSize(64);
        var source = evidence.get("sources").get(0).get("id").asString();
        assertThat(get("/sources/" + source + "/statements", "size", "200").toString())
                .contains(statement);
        assertThat(texts(relationships, "type")).contains("SIMILAR_TO", "TRANSITION");
        assertThat(relationships)
                .anySatisfy(row -> assertThat(row.get("method")).isNotNull());
    }

    @Test
    void countsTheStatementsOnEachSource() throws Exception {
        assertThat(get("/sources").get("items"))
                .isNotEmpty()
                .allSatisfy(
                        source -> assertThat(source.get("statements").asLong()).isPositive());
    }

    @Test
    void tellsExposureAndCoverage() throws Exception {
        var exposure = get("/exposure").get("items");
        var lacking = get("/coverage", "lacking", "mastery").get("items");

        assertThat(exposure)
                .isNotEmpty()
                .anySatisfy(row -> assertThat(row.get("safiPrecision")).isNotNull());
        assertThat(texts(lacking, "soc")).doesNotContain(COUNSELORS);
        assertThat(texts(get("/coverage/kinds"), "kind")).contains("mastery", "skills", "citations");
    }

    @ParameterizedTest
    @CsvSource({
        "mental heal, occupation, Mental Health Counselors",
        "counsler, occupation, Mental Health Counselors",
        "activ listning, element, Active Listening",
        "'social (worker', occupation, 'Child, Family, and School Social Workers'",
        "counselors AND NOT mental:*, occupation, Mental Health Counselors",
        "qqq AND NOT mental:*, occupation, ''"
    })
    void searchesByBeginningsAndThroughTyposAndTakesNothingForSyntax(String words, String kind, String text)
            throws Exception {
        var hits = get("/search", "query", words, "kind", kind, "limit", "20").get("items");

        if (text.isEmpty()) {
            assertThat(hits).isEmpty();
        } else {
            assertThat(texts(hits, "text")).contains(text);
            assertThat(hits.valueStream())
                    .anyMatch(hit -> hit.get("highlighted").asString().contains("<mark>"));
        }
    }

    @Test
    void answersEveryQuestionOfTheCatalogue() throws Exception {
        var unanswered = new ArrayList<String>();
        for (var name : texts(get("/queries").get("items"), "name")) {
            var answer = get("/queries/" + name);
            if (answer.get("rows").isEmpty() && !mayBeEmpty(name)) {
                unanswered.add(name);
            }
        }

        assertThat(unanswered).isEmpty();
    }

    /** The application runs here as without the add-on. */
    static final Set<String> NEEDS_THE_SENTENCE_MODEL =
            Set.of("search/occupations-by-meaning", "search/things-by-meaning");

    abstract boolean mayBeEmpty(String question);

    /** The seeds have no occupation without a code. */
    @Test
    void answersTheExamplesOfItsDescription() throws Exception {
        var unanswered = new ArrayList<String>();
        for (var operation : DescribedOperation.all(application().get("/v3/api-docs"))) {
            var question = operation.path().replaceFirst(".*/queries/", "");
            if (operation.method().equals("get") && !operation.path().contains("/uncoded/") && !mayBeEmpty(question)) {
                var answer = application().get(operation.address(operation.parameters()));
                var empty = Stream.of(answer, answer.path("items"), answer.path("rows"), answer.path("routes"))
                        .anyMatch(list -> list.isArray() && list.isEmpty());
                if (empty && !answer.hasNonNull("reason")) {
                    unanswered.add(operation.path());
                }
            }
        }

        assertThat(unanswered).isEmpty();
    }

    @Test
    void givesTheCatalogueAsTables() throws Exception {
        var csv = application().send(application().request(API + "/queries/routes/reachable", "format", "csv"));
        var xlsx = application().send(application().request(API + "/queries/routes/reachable", "format", "xlsx"));

        assertThat(RunningApplication.body(csv).lines().findFirst().orElseThrow())
                .contains("soc,title,jobZone,months");
        assertThat(RunningApplication.body(csv).lines()).hasSizeGreaterThan(1);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx.body()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @Test
    void letsAnswersBeKeptUntilTheGraphChanges() throws Exception {
        var first = application().send(application().request(API + "/coverage/kinds"));
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var second = application()
                .send(application().request(API + "/coverage/kinds").header("If-None-Match", tag));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void saysWhichBuildRuns() throws Exception {
        var build = application().get("/actuator/info").get("build");

        assertThat(build.get("version").asString()).isNotBlank();
        assertThat(build.get("time").asString()).isNotBlank();
    }

    @Test
    void tellsProblemsAsProblemDetails() throws Exception {
        var response = application().send(application().request(API + "/occupations/99-9999.00"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
