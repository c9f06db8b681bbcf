package org.skillways.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.QueryType;
import org.skillways.LittleGraph;
import org.skillways.database.TestNeo4j;

/** Walks {@code cypher/}. */
class CatalogueTests {

    /** An unknown label, relationship type or property. */
    private static final Set<String> UNKNOWN_NAMES = Set.of("01N50", "01N51", "01N52");

    @BeforeAll
    static void createGraph() {
        LittleGraph.createWithPathways();
    }

    static Stream<String> files() {
        return Catalogue.names();
    }

    static Stream<String> questions() {
        return files().filter(name -> !name.matches("(schema|load|derive)/.*"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isUnderstood(String name) {
        var file = CypherFile.named(name);
        assertThat(file.text().stripLeading()).startsWith("// ");
        assertThat(file.source())
                .as("Newer interfaces of Neo4j Browser refuse a comment before :params")
                .doesNotContain("\n:params");
        if (name.startsWith("schema/")) {
            return;
        }
        try (var session = TestNeo4j.driver().session()) {
            var plan = session.run("EXPLAIN " + file.text(), parameters(name)).consume();
            var reads = !name.matches("(load|derive)/.*");
            assertThat(reads && plan.queryType() != QueryType.READ_ONLY).isFalse();
            if (reads) {
                assertThat(plan.gqlStatusObjects())
                        .filteredOn(status -> UNKNOWN_NAMES.contains(status.gqlStatus()))
                        .extracting(GqlStatusObject::statusDescription)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersWithItsOwnParameters(String name) {
        assertAnswers(Query.named(name), Query.named(name).bind(Map.of()));
    }

    /** Neo4j Browser knows one kind of number. */
    @ParameterizedTest
    @MethodSource("questions")
    void answersWithTheParametersOfNeo4jBrowser(String name) {
        var parameters = new LinkedHashMap<>(Query.named(name).bind(Map.of()));
        parameters.replaceAll(
                (parameter, value) -> value instanceof Number number ? (Object) number.doubleValue() : value);
        assertAnswers(Query.named(name), parameters);
    }

    private static void assertAnswers(Query question, Map<String, @Nullable Object> parameters) {
        try (var session = TestNeo4j.driver().session()) {
            var result = session.run(question.file().text(), parameters);
            assertThat(result.keys())
                    .isEqualTo(question.columns().stream().map(Column::name).toList());
            var rows = result.list();
            assertThat(rows).isNotEmpty();
            rows.forEach(row -> assertTypes(question, row));
        }
    }

    private static void assertTypes(Query question, Record row) {
        for (var column : question.columns()) {
            assertThat(fits(column.type(), row.get(column.name())))
                    .as("%s: %s is no %s", column.name(), row.get(column.name()), column.type())
                    .isTrue();
        }
    }

    private static boolean fits(ValueType type, Value value) {
        if (value.isNull()) {
            return type.nullable();
        }
        if (type.list()) {
            var item = new ValueType(type.kind(), false, false);
            return value.asObject() instanceof List<?>
                    && value.asList(each -> each).stream().allMatch(each -> fits(item, each));
        }
        return switch (type.kind()) {
            case STRING -> value.asObject() instanceof String;
            case INTEGER -> value.asObject() instanceof Long;
            case NUMBER -> value.asObject() instanceof Number;
            case BOOLEAN -> value.asObject() instanceof Boolean;
            case MAP -> value.asObject() instanceof Map<?, ?>;
        };
    }

    @ParameterizedTest
    @MethodSource("questions")
    void endsWithATotalOrder(String name) {
        assertThat(CypherFile.named(name).text()).contains("\nORDER BY");
    }

    @Test
    void isListedInItsReadme() throws IOException {
        var readme = Files.readString(Path.of("cypher/README.md"));
        var missing = questions()
                .map(Query::named)
                .map(question -> "| `%s` | %s |"
                        .formatted(question.name(), question.file().summary()))
                .filter(line -> !readme.contains(line))
                .collect(Collectors.joining("\n"));
        assertThat(missing).as("lines that cypher/README.md lacks").isEmpty();
    }

    @Test
    void hasNoFolderThatItsReadmeForgets() throws IOException {
        var readme = Files.readString(Path.of("cypher/README.md"));
        assertThat(files().map(name -> name.replaceFirst("/.*", "/")).distinct())
                .allSatisfy(folder -> assertThat(readme).contains("`" + folder));
    }

    private static Map<String, @Nullable Object> parameters(String name) {
        return name.matches("(load|derive)/.*") ? Map.of() : Query.named(name).bind(Map.of());
    }
}
