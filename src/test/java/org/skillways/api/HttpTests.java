package org.skillways.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.LittleGraph;
import org.skillways.database.TestNeo4j;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What only a real connection shows. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestNeo4j.Initializer.class)
class HttpTests {

    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        properties.add("skillways.catalogue.folder", () -> folder.toString());
        properties.add("skillways.catalogue.timeout", () -> "60s");
        properties.add("skillways.api.cors-origins", () -> "https://planner.example");
    }

    @BeforeAll
    static void createGraph() throws IOException {
        LittleGraph.create();
        Files.writeString(folder.resolve("breaks.cypher"), """
                // Which numbers divide?
                // @column i integer: one of them

                UNWIND range(1, 100000) AS i
                RETURN 1 / (60000 - i) AS i;
                """);
    }

    @Test
    void breaksTheConnectionOfAnAnswerThatFailsHalfway() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> client.send(
                        request("/api/v1/queries/own/breaks").build(), HttpResponse.BodyHandlers.ofString()));
    }

    @Test
    void keepsTheConnectionForTheNextRequest() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(get("/api/v1/queries/search/occupations").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void takesEscapedSlashesForPartsOfAKey() throws Exception {
        assertThat(get("/api/v1/evidence/statements/21-1014.00%2FMASTERY%2FEmerging%2F00000001")
                        .body())
                .isEqualTo(get("/api/v1/evidence/statements/21-1014.00/MASTERY/Emerging/00000001")
                        .body())
                .contains("Case records are kept complete.");
    }

    @Test
    void compressesAnswers() throws Exception {
        var answer = client.send(
                request("/api/v1/queries").header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var body = new GZIPInputStream(answer.body())) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).contains("search/occupations");
        }
    }

    @Test
    void describesItselfWithOpenApi() throws Exception {
        var description = get("/v3/api-docs").body();
        assertThat(description)
                .contains("\"openapi\":\"3.1")
                .contains("/api/v1/occupations/{soc}/ladder")
                .contains("/api/v1/queries/{folder}/{name}")
                .contains("CC BY 4.0")
                .contains("urn:skillways:problem:unknown-occupation");
        assertThat(get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    @Test
    void answersPagesOfAllowedOriginsAlone() throws Exception {
        var allowed = client.send(
                request("/api/v1/occupations")
                        .header("Origin", "https://planner.example")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).contains("https://planner.example");
        var other = client.send(
                request("/api/v1/occupations")
                        .header("Origin", "https://other.example")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void leadsToEverythingFromItsEntrance() throws Exception {
        assertThat(get("/api/v1").body()).contains("/api/v1/occupations").contains("CC BY 4.0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rejectsLargeBodiesOfEitherKind(boolean lengthKnown) throws Exception {
        var body = ("{\"skills\": [\"" + "x".repeat(70_000) + "\"]}").getBytes(StandardCharsets.UTF_8);
        var publisher = lengthKnown
                ? HttpRequest.BodyPublishers.ofByteArray(body)
                : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        var response = client.send(
                request("/api/v1/gaps")
                        .header("Content-Type", "application/json")
                        .POST(publisher)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body())
                .contains("urn:skillways:problem:payload-too-large")
                .contains("64KB");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/occupations?query=[x|y] HTTP/1.1,400,bad-request",
        "GET /api/v1/occupations/[ HTTP/1.1,400,bad-request",
        "GET /api/v1/occupations/%00 HTTP/1.1,400,bad-request",
        "GET /api/v1/occupations/%zz HTTP/1.1,400,bad-request",
        "GET /api/v1/occupations?query=%zz HTTP/1.1,400,bad-request",
        "GET /api/v1/occupations/%5C HTTP/1.1,400,bad-request",
        "TRACE /api/v1/occupations HTTP/1.1,405,method-not-allowed",
        "BREW /api/v1/occupations HTTP/1.1,405,method-not-allowed",
        "GET /error HTTP/1.1,404,unknown-path",
        "GET /favicon.png HTTP/1.1,404,unknown-path",
        "GET / HTTP/9.9,505,",
        "GET /../secret HTTP/1.1,400,bad-request"
    })
    void makesErrorsOfTheContainerProblems(String line, int status, String type) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            var request = line + "\r\nHost: localhost\r\nAccept: image/png\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(response).startsWith("HTTP/1.1 " + status).doesNotContain("Tomcat", "Exception");
            if (type != null) {
                assertThat(response)
                        .containsIgnoringCase("Content-Type: application/problem+json")
                        .contains("\"type\":\"urn:skillways:problem:" + type + "\"")
                        .contains("\"status\":" + status);
            }
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(request(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }
}
