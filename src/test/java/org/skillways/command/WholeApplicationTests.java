package org.skillways.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillways.Skillways;
import org.skillways.api.DescribedOperation;
import org.skillways.database.TestNeo4j;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application as it first starts: an empty database, the bundled seeds, and questions over HTTP. */
@SuppressWarnings("NullAway.Init")
class WholeApplicationTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext application;
    private static String address;

    @BeforeAll
    static void start() {
        TestNeo4j.clear();
        var settings = List.of(
                "--server.port=0",
                "--spring.neo4j.uri=" + TestNeo4j.uri(),
                "--spring.neo4j.authentication.username=" + TestNeo4j.user(),
                "--spring.neo4j.authentication.password=" + TestNeo4j.password());
        application = new Application(Skillways.class, settings).serve();
        var server = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer());
        address = "http://localhost:" + server.getPort();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void findsOccupationsByTheirTitles() throws Exception {
        var found = get("/api/v1/occupations?query=counselor").findValuesAsString("soc");

        assertThat(found).contains("21-1014.00");
    }

    @Test
    void knowsEveryBundledOccupation() throws Exception {
        assertThat(get("/api/v1/occupations?size=50").findValuesAsString("soc"))
                .contains("21-1013.00", "21-1014.00", "21-1021.00", "21-1093.00", "21-1094.00", "21-1099.00");
    }

    @Test
    void climbsALadderLevelByLevelWithCitations() throws Exception {
        var ladder = get("/api/v1/occupations/21-1014.00/ladder");

        assertThat(ladder.findValuesAsString("kind")).contains("MASTERY", "AI_AT_WORK", "DURABLE_SKILLS");
        assertThat(ladder.toString()).containsSubsequence("Emerging", "Developing", "Proficient", "Advanced");
        assertThat(ladder.findValues("citations")).isNotEmpty();
    }

    @Test
    void countsTheStatementsOnEachSource() throws Exception {
        var counts = get("/api/v1/sources").findValues("statements");

        assertThat(counts)
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.asLong()).isPositive());
    }

    @Test
    void findsARouteBetweenBundledOccupations() throws Exception {
        var answer = get("/api/v1/routes?from=21-1093.00&to=21-1014.00&maxJobZoneSteps=4");

        assertThat(answer.get("routes")).isNotEmpty();
    }

    @Test
    void answersEveryQuestionOfTheCatalogueOnTheSeeds() throws Exception {
        var unanswered = new ArrayList<String>();
        for (var name : names(get("/api/v1/queries"))) {
            var answer = get("/api/v1/queries/" + name);
            if (answer.get("rows").isEmpty() && !name.startsWith("onet/")) {
                unanswered.add(name);
            }
        }

        assertThat(unanswered).isEmpty();
    }

    /** The seeds have no occupation without a code and none of O*NET's own data. */
    @Test
    void answersTheExamplesOfItsDescriptionOnTheSeeds() throws Exception {
        var unanswered = new ArrayList<String>();
        for (var operation : DescribedOperation.all(get("/v3/api-docs"))) {
            if (operation.method().equals("get") && !operation.path().matches(".*/(uncoded|onet)/.*")) {
                var answer = get(operation.address(operation.parameters()));
                if (Stream.of(answer, answer.path("items"), answer.path("rows"), answer.path("routes"))
                        .anyMatch(list -> list.isArray() && list.isEmpty())) {
                    unanswered.add(operation.path());
                }
            }
        }

        assertThat(unanswered).isEmpty();
    }

    @Test
    void tellsProblemsAsProblemDetails() throws Exception {
        var response = send("/api/v1/occupations/99-9999.00");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static List<String> names(JsonNode catalogue) {
        return StreamSupport.stream(catalogue.get("items").spliterator(), false)
                .map(query -> query.get("name").asString())
                .toList();
    }

    private static JsonNode get(String path) throws Exception {
        var response = send(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static HttpResponse<String> send(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
