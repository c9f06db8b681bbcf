package org.skillways.graph;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.derivation.Derivation;
import org.skillways.embedding.TestEmbedder;
import org.skillways.graph.document.DocumentLoader;
import org.skillways.graph.onet.OnetImporter;
import org.skillways.onet.FactKind;

/** Holds {@code docs/graph-model.md} to name everything that is in a graph. */
class GraphModelTests {

    private static final Path MODEL = Path.of("docs/graph-model.md");
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
    private static final Path OLDER = Path.of("src/test/resources/onet/db_28_1_text");
    private static final Path NEWER = Path.of("src/test/resources/onet/db_30_2_text");

    /** Labels that only rows bring to the statements. */
    private static final Set<String> GIVEN_BY_ROWS = Set.of("Interest", "InterestArea", "WorkContext", "WorkValue");

    private static final String PICTURE = "```mermaid\nflowchart LR\n";
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern LABEL = Pattern.compile("\\(\\w*((?::[A-Z]\\w*)+(?:\\|[A-Z]\\w*)*)");
    private static final Pattern TYPE = Pattern.compile("\\[\\w*:([A-Z_]+(?:\\|[A-Z_]+)*)");

    /** The properties of every label and of every relationship type, as the document names them. */
    private static final Map<String, Set<String>> NODES = table("## Nodes");

    private static final Map<String, Set<String>> RELATIONSHIPS = table("## Relationships");

    @BeforeAll
    static void loadAllThatThereIs() {
        TestNeo4j.applySchema();
        TestNeo4j.clear();
        importing(OLDER);
        new DocumentLoader(TestQueries.runner())
                .load(List.of(Path.of("seeds"), DOCUMENTS), DocumentLoader.Options.defaults(), (done, total) -> {});
        importing(NEWER);
        new Derivation(TestQueries.runner(), Optional.of(TestEmbedder.model())).run();
    }

    @AfterAll
    static void emptyGraph() {
        TestNeo4j.clear();
    }

    @Test
    void namesEveryLabel() {
        assertThat(names("MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name"))
                .hasSizeGreaterThan(30)
                .isSubsetOf(NODES.keySet());
    }

    /** A property of a node is named under one of its labels: what all elements have is under {@code Element}. */
    @Test
    void namesEveryPropertyOfNodes() {
        var missing = TestNeo4j.driver().executableQuery("""
                        MATCH (n)
                        UNWIND keys(n) AS property
                        RETURN DISTINCT labels(n) AS labels, property""").execute().records().stream()
                .filter(row -> row.get("labels").asList().stream()
                        .noneMatch(label -> NODES.getOrDefault((String) label, Set.of())
                                .contains(row.get("property").asString())))
                .map(row ->
                        row.get("labels").asList() + " " + row.get("property").asString());

        assertThat(missing).isEmpty();
    }

    @Test
    void namesEveryRelationshipType() {
        assertThat(names("MATCH ()-[r]->() RETURN DISTINCT type(r) AS name"))
                .hasSizeGreaterThan(25)
                .isSubsetOf(RELATIONSHIPS.keySet());
    }

    @Test
    void namesEveryPropertyOfRelationships() {
        var missing = TestNeo4j.driver().executableQuery("""
                        MATCH ()-[r]->()
                        UNWIND keys(r) AS property
                        RETURN DISTINCT type(r) AS type, property""").execute().records().stream()
                .filter(row -> !RELATIONSHIPS
                        .getOrDefault(row.get("type").asString(), Set.of())
                        .contains(row.get("property").asString()))
                .map(row ->
                        row.get("type").asString() + " " + row.get("property").asString());

        assertThat(missing).isEmpty();
    }

    /** Whatever a whole release has beyond the small ones of the tests. */
    @Test
    void namesWhateverAReleaseCanState() {
        var stated = Stream.of(FactKind.values())
                .flatMap(kind -> Stream.concat(kind.properties().stream(), Stream.of(kind.stamp())));

        assertThat(stated)
                .isSubsetOf(Stream.of(NODES, RELATIONSHIPS)
                        .flatMap(table -> table.values().stream())
                        .flatMap(Set::stream)
                        .toList());
    }

    /** The other way round too: a label that no statement has any more leaves the document. */
    @Test
    void namesTheLabelsAndTypesOfTheStatementsAndNoOthers() throws IOException {
        var text = new StringBuilder();
        for (var folder : List.of("load", "derive", "schema")) {
            try (var files = Files.walk(Path.of("cypher", folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    text.append(Files.readString(file));
                }
            }
        }

        assertThat(RELATIONSHIPS.keySet()).isEqualTo(found(TYPE, text));
        var labels = found(LABEL, text);
        labels.addAll(GIVEN_BY_ROWS);
        assertThat(NODES.keySet()).isEqualTo(labels);
    }

    /** The picture at the beginning is made from the table of relationships: {@code -Dpicture=write} makes it anew. */
    @Test
    void showsEveryRelationshipInItsPicture() throws IOException {
        var text = Files.readString(MODEL);
        var start = text.indexOf(PICTURE) + PICTURE.length();
        var end = text.indexOf("```", start);
        var picture = section("## Relationships").stream()
                .map(line -> line.split("(?<!\\\\)\\|", -1))
                .flatMap(cells -> namesIn(cells[1]).stream().flatMap(type -> edges(type, cells[5])))
                .distinct()
                .collect(joining());

        if (System.getProperty("picture", "").equals("write")) {
            Files.writeString(MODEL, text.substring(0, start) + picture + text.substring(end));
        } else {
            assertThat(text.substring(start, end)).isEqualTo(picture);
        }
        assertThat(RELATIONSHIPS.keySet())
                .allSatisfy(type -> assertThat(picture).contains("|" + type + "|"));
    }

    /** {@code Task → DetailedWorkActivity → WorkActivity: it is part of it} has two edges. */
    private static Stream<String> edges(String type, String description) {
        return Arrays.stream(description.split(";", -1)).flatMap(chain -> {
            var places = Arrays.stream(chain.replaceFirst(":.*", "").split("→", -1))
                    .map(GraphModelTests::labelsIn)
                    .toList();
            return IntStream.range(1, places.size())
                    .boxed()
                    .flatMap(i -> places.get(i - 1).stream()
                            .flatMap(from ->
                                    places.get(i).stream().map(to -> "  %s -->|%s| %s\n".formatted(from, type, to))));
        });
    }

    private static List<String> labelsIn(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(NODES::containsKey)
                .toList();
    }

    private static Set<String> found(Pattern pattern, CharSequence text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .flatMap(names -> Stream.of(names.split("[:|]")))
                .filter(name -> !name.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    /** A row with a name in its first cell begins a label or type; its second cell, and those below, name properties. */
    private static Map<String, Set<String>> table(String heading) {
        var table = new TreeMap<String, Set<String>>();
        Set<String> properties = Set.of();
        for (var line : section(heading)) {
            var cells = line.split("(?<!\\\\)\\|", -1);
            for (var name : namesIn(cells[1])) {
                properties = table.computeIfAbsent(name, first -> new TreeSet<>());
            }
            for (var name : namesIn(cells[2])) {
                properties.add(name);
            }
        }
        return table;
    }

    private static List<String> section(String heading) {
        try (var lines = Files.lines(MODEL)) {
            return lines.dropWhile(line -> !line.equals(heading))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesIn(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static List<String> names(String cypher) {
        return TestNeo4j.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private static void importing(Path release) {
        new OnetImporter(TestQueries.runner()).run(release, OnetImporter.Options.defaults(), (kind, facts) -> {});
    }
}
