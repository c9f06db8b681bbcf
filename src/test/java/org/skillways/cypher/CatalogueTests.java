package org.skillways.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private static final int MOST_LINES = 90;
    private static final int USUAL_LINES = 40;
    private static final int EQUAL_LINES = 8;

    @BeforeAll
    static void createGraph() {
        LittleGraph.createWithPathways();
    }

    static Stream<String> files() {
        return Catalogue.names();
    }

    static Stream<String> queries() {
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
        if (name.startsWith("schema/V")) {
            return; // Their statements are run by every start.
        }
        try (var session = TestNeo4j.driver().session()) {
            var plan = session.run("EXPLAIN " + file.text(), parameters(name)).consume();
            var reads = !name.matches("(schema|load|derive)/.*");
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
    @MethodSource("queries")
    void answersWithItsOwnParameters(String name) {
        assertAnswers(Query.named(name), Query.named(name).bind(Map.of()));
    }

    /** Neo4j Browser knows one kind of number. */
    @ParameterizedTest
    @MethodSource("queries")
    void answersWithTheParametersOfNeo4jBrowser(String name) {
        var parameters = new LinkedHashMap<>(Query.named(name).bind(Map.of()));
        parameters.replaceAll(
                (parameter, value) -> value instanceof Number number ? (Object) number.doubleValue() : value);
        assertAnswers(Query.named(name), parameters);
    }

    private static void assertAnswers(Query query, Map<String, @Nullable Object> parameters) {
        try (var session = TestNeo4j.driver().session()) {
            var result = session.run(query.file().text(), parameters);
            assertThat(result.keys())
                    .isEqualTo(query.columns().stream().map(Column::name).toList());
            var rows = result.list();
            assertThat(rows).isNotEmpty();
            rows.forEach(row -> assertTypes(query, row));
        }
    }

    private static void assertTypes(Query query, Record row) {
        for (var column : query.columns()) {
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

    /** The last clause orders the rows, but for a limit; nothing is ordered only before it. */
    @ParameterizedTest
    @MethodSource("queries")
    void endsWithAnOrder(String name) {
        var text = CypherFile.named(name).text();
        assertThat(text.substring(text.lastIndexOf("\nRETURN"))).contains("\nORDER BY");
    }

    /** The order is total: twice the same rows in the same order, however the database works on them. */
    @ParameterizedTest
    @MethodSource("queries")
    void returnsTheSameRowsTwice(String name) {
        var query = Query.named(name);
        try (var session = TestNeo4j.driver().session()) {
            var text = query.file().text();
            var parameters = query.bind(Map.of());
            assertThat(session.run(text, parameters).list(Record::asMap))
                    .isEqualTo(session.run("CYPHER runtime=slotted " + text, parameters)
                            .list(Record::asMap));
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isReadInAMinute(String name) {
        assertThat(CypherFile.named(name).source().lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void isUsuallyReadInHalfAMinute() {
        var lines = queries()
                .mapToLong(name -> CypherFile.named(name).source().lines().count())
                .sorted()
                .toArray();
        assertThat(lines[(lines.length - 1) / 2]).isLessThanOrEqualTo(USUAL_LINES);
    }

    /** What several files would compute alike is derived once and stored, or is one file with a parameter. */
    @Test
    void repeatsNoEightLines() {
        var places = new HashMap<List<String>, String>();
        var repeated = new TreeSet<String>();
        for (var name : files().toList()) {
            var lines = CypherFile.named(name)
                    .text()
                    .lines()
                    .map(line -> line.strip().replaceAll("\\s+", " "))
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .toList();
            for (var i = 0; i + EQUAL_LINES <= lines.size(); i++) {
                var other = places.putIfAbsent(lines.subList(i, i + EQUAL_LINES), name);
                if (other != null && !other.equals(name)) {
                    repeated.add(other + " and " + name + ": " + lines.get(i));
                }
            }
        }
        assertThat(repeated).isEmpty();
    }

    @Test
    void isListedInItsReadme() throws IOException {
        var readme = Files.readString(Path.of("cypher/README.md"));
        var missing = queries()
                .map(Query::named)
                .map(query ->
                        "| `%s` | %s |".formatted(query.name(), query.file().summary()))
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
        return name.matches("(schema|load|derive)/.*")
                ? Map.of()
                : Query.named(name).bind(Map.of());
    }
}
