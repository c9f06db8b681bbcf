package org.skillways.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillways.LittleGraph;
import org.skillways.database.TestNeo4j;
import org.skillways.export.ResultFormat;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document: complete, valid, and true of what the API does on the little graph. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "skillways.catalogue.timeout=60s")
@ContextConfiguration(initializers = TestNeo4j.Initializer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DescriptionTests {

    /** Makes {@link #keepsItsExamples} write the examples anew instead: {@code -Dexamples=write}. */
    private static final boolean WRITE = "write".equals(System.getProperty("examples"));

    /** The examples name what the bundled seeds have. */
    private static final String KEYS_OF_SEEDS = """
            MATCH (source:CitationSource {id: 'onet-v30-2'})
            MATCH (statement:Statement {id: '21-1014.00/MASTERY/Emerging/00000001'})
            SET source.id = 'o-net-v30-2-f611b88c', source.publisher = 'Occupational Information Network',
              statement.id = '21-1014.00/MASTERY/Emerging/266d68a2ed0f47ac'
            """;

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final int MOST_ITEMS = 5;
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private String text;
    private List<DescribedOperation> operations;
    private DescribedSchemas schemas;
    private JsonNode document;

    @BeforeAll
    void read() throws Exception {
        LittleGraph.createWithPathways();
        TestNeo4j.driver().executableQuery(KEYS_OF_SEEDS).execute();
        text = get("/v3/api-docs").body();
        document = DescribedSchemas.parse(text);
        operations = DescribedOperation.all(document);
        schemas = new DescribedSchemas(document);
    }

    @Test
    void isValid() {
        var read = new OpenAPIV3Parser().readContents(text);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
    }

    @Test
    void namesEveryOperationOnce() {
        assertThat(operations)
                .extracting(DescribedOperation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-zA-Z]+"));
    }

    @Test
    void describesEveryOperation() {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            softly.assertThat(operation.json().path("summary").asString(""))
                    .as("summary of %s", operation)
                    .isNotBlank();
            softly.assertThat(operation.json().path("tags"))
                    .as("tags of %s", operation)
                    .isNotEmpty();
            softly.assertThat(operation.answer().path("schema"))
                    .as("schema of %s", operation)
                    .isNotEmpty();
            softly.assertThat(operation.answer().has("example"))
                    .as("example of %s", operation)
                    .isTrue();
            softly.assertThat(schemas.errors(
                            operation.answer().get("schema"), operation.answer().path("example")))
                    .as("mistakes in the example of %s", operation)
                    .isEmpty();
            operation.json().get("responses").properties().stream()
                    .filter(response -> response.getKey().matches("[45].."))
                    .forEach(response ->
                            assertExemplified(softly, operation, response.getKey(), resolved(response.getValue())));
            softly.assertThat(operation.json().get("responses").propertyNames())
                    .as("problems of %s", operation)
                    .contains("400", "500", "503", "504");
        }
        softly.assertAll();
    }

    /** A field that refers to a schema is described there. */
    @Test
    void describesEveryField() {
        var softly = new SoftAssertions();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> softly.assertThat(description(field.getValue()))
                                .as("%s of %s", field.getKey(), schema.getKey())
                                .isNotBlank()
                                .doesNotContain("<", "{@")));
        softly.assertAll();
    }

    private String description(JsonNode field) {
        var reference = field.path("$ref").asString("");
        var described = reference.isEmpty() ? field : document.at(reference.substring(1));
        return described.path("description").asString("");
    }

    private JsonNode resolved(JsonNode response) {
        var reference = response.path("$ref").asString("");
        return reference.isEmpty() ? response : document.at(reference.substring(1));
    }

    private void assertExemplified(
            SoftAssertions softly, DescribedOperation operation, String status, JsonNode response) {
        var problem = response.at("/content/application~1problem+json");
        var examples = problem.path("examples");
        softly.assertThat(examples)
                .as("examples of %s of %s", status, operation)
                .isNotEmpty();
        for (var reference : examples) {
            var example =
                    document.at(reference.get("$ref").asString().substring(1)).path("value");
            softly.assertThat(example.path("status").asString())
                    .as("%s of %s", status, operation)
                    .isEqualTo(status);
            softly.assertThat(schemas.errors(problem.path("schema"), example))
                    .as("%s of %s", status, operation)
                    .isEmpty();
        }
    }

    @Test
    void describesEveryParameter() {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            for (var parameter : operation.parameters()) {
                var name = parameter.get("name").asString() + " of " + operation;
                softly.assertThat(parameter.path("description").asString(""))
                        .as("description of %s", name)
                        .isNotBlank();
                softly.assertThat(parameter.has("example"))
                        .as("example of %s", name)
                        .isTrue();
                softly.assertThat(schemas.errors(parameter.path("schema"), parameter.path("example")))
                        .as("mistakes in the example of %s", name)
                        .isEmpty();
            }
            operation
                    .body()
                    .ifPresent(body -> softly.assertThat(schemas.errors(body.get("schema"), body.path("example")))
                            .as("mistakes in the body of %s", operation)
                            .isEmpty());
        }
        softly.assertAll();
    }

    @Test
    void answersEveryRequestOfItsExamples() throws Exception {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            var requests = List.of(
                    operation.address(operation.parameters(parameter -> false)),
                    operation.address(operation.parameters()));
            for (var address : requests) {
                var answer = send(operation, address, operation.body().map(body -> body.get("example")));
                softly.assertThat(answer.statusCode())
                        .as("%s: %s", address, answer.body())
                        .isEqualTo(200);
                if (answer.statusCode() == 200) {
                    softly.assertThat(schemas.errors(
                                    operation.answer().get("schema"), DescribedSchemas.parse(answer.body())))
                            .as(address)
                            .isEmpty();
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void keepsItsExamples() throws Exception {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            var address = operation.address(operation.parameters());
            var answer = send(operation, address, operation.body().map(body -> body.get("example")));
            var beginning = beginning(DescribedSchemas.parse(answer.body()));
            if (WRITE) {
                Files.createDirectories(EXAMPLES);
                Files.writeString(
                        EXAMPLES.resolve(operation.id() + ".json"), PRETTY.writeValueAsString(beginning) + "\n");
            } else {
                softly.assertThat(withoutScores(operation.answer().path("example")))
                        .as("example of %s", operation)
                        .isEqualTo(withoutScores(beginning));
            }
        }
        softly.assertAll();
    }

    /** The answer with no more than five items of any list. */
    private static JsonNode beginning(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > MOST_ITEMS) {
                list.remove(MOST_ITEMS);
            }
        }
        node.forEach(DescriptionTests::beginning);
        return node;
    }

    /** How well words match depends also on what the index held before. */
    private static JsonNode withoutScores(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("score")) {
            object.put("score", 0);
        }
        node.forEach(DescriptionTests::withoutScores);
        return node;
    }

    @Test
    void tellsWhatStandsForAValueNotGiven() throws Exception {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            var few = operation.address(operation.parameters(parameter -> false));
            var defaults = new HashMap<String, JsonNode>();
            operation.parameters().stream()
                    .filter(parameter -> DescribedOperation.hasDefault(parameter))
                    .forEach(parameter ->
                            defaults.put(parameter.get("name").asString(), parameter.at("/schema/default")));
            var all = operation.address(
                    operation.parameters(parameter ->
                            defaults.containsKey(parameter.get("name").asString())),
                    defaults);
            if (operation.body().isEmpty()) {
                softly.assertThat(withoutLinks(get(all))).as(all).isEqualTo(withoutLinks(get(few)));
            }
        }
        softly.assertAll();
    }

    private static JsonNode withoutLinks(HttpResponse<String> answer) {
        var json = DescribedSchemas.parse(answer.body());
        if (json instanceof ObjectNode object) {
            object.remove("_links");
        }
        return json;
    }

    @Test
    void refusesWhatIsOutOfItsBounds() throws Exception {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            for (var parameter : operation.parameters()) {
                var wrong = outOfBounds(parameter.get("schema"));
                if (wrong != null && parameter.get("in").asString().equals("query")) {
                    var name = parameter.get("name").asString();
                    var address = operation.address(operation.parameters(parameter::equals), Map.of(name, wrong));
                    var status = name.equals(ResultFormat.PARAMETER) ? 406 : 400;
                    softly.assertThat(get(address).statusCode()).as(address).isEqualTo(status);
                }
            }
        }
        softly.assertAll();
    }

    private static @Nullable JsonNode outOfBounds(JsonNode schema) {
        if (schema.has("maximum")) {
            return PRETTY.valueToTree(schema.get("maximum").asInt() + 1);
        }
        if (schema.has("enum")
                || schema.at("/items").has("enum")
                || schema.path("type").asString("").equals("boolean")) {
            return PRETTY.valueToTree("nonsense");
        }
        return schema.has("maxLength")
                ? PRETTY.valueToTree("x".repeat(schema.get("maxLength").asInt() + 1))
                : null;
    }

    @Test
    void refusesWhatItDoesNotName() throws Exception {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            var address = operation.address(operation.parameters(parameter -> false));
            var unknown = address + (address.contains("?") ? "&" : "?") + "colour=red";
            if (operation.body().isEmpty()) {
                var answer = get(unknown);
                softly.assertThat(answer.statusCode()).as(unknown).isEqualTo(400);
                softly.assertThat(answer.body()).as(unknown).contains("\"parameter\":\"colour\"");
            }
        }
        softly.assertAll();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(request(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(DescribedOperation operation, String address, Optional<JsonNode> body)
            throws IOException, InterruptedException {
        if (body.isEmpty()) {
            assertThat(operation.method()).isEqualTo("get");
            return get(address);
        }
        var request = request(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.get().toString()));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }
}
