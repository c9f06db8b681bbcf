package org.skillways.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.Chromium;
import org.skillways.LittleGraph;
import org.skillways.cypher.Neo4jBrowser.Frame;
import org.skillways.database.TestNeo4j;

/** Pastes the files of {@code cypher/} into Neo4j Browser, as an analyst does. */
class Neo4jBrowserTests {

    private static @Nullable Neo4jBrowser browser;

    @BeforeAll
    static void connect() {
        var chromium = Chromium.find();
        var address = TestNeo4j.browser();
        if (chromium.isPresent() && address.isPresent()) {
            LittleGraph.createWithPathways();
            browser = new Neo4jBrowser(chromium.get(), address.get());
            browser.connect(TestNeo4j.uri(), TestNeo4j.user(), TestNeo4j.password());
        }
    }

    @BeforeEach
    void requireBrowser() {
        assumeTrue(Chromium.find().isPresent(), "Skipped: there is no chromium with its chromedriver on the PATH");
        assumeTrue(
                TestNeo4j.browser().isPresent(),
                "Skipped: the server of NEO4J_URI does not say where Neo4j Browser is");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Frame run(String text) {
        return Objects.requireNonNull(browser).run(text);
    }

    static Stream<String> questions() {
        return CatalogueTests.queries();
    }

    /** Pasted whole, a question sets its parameters and runs; pasted again without the command, it shows its rows. */
    @ParameterizedTest
    @MethodSource("questions")
    void runsQuestionsAsPasted(String name) {
        var question = Query.named(name);
        var file = question.file();
        var setsParameters = !file.text().equals(file.source());
        var whole = run(file.source());

        assertThat(whole.statuses())
                .as(whole.text())
                .hasSize(setsParameters ? 2 : 1)
                .containsOnly("success");

        var statement = setsParameters ? run(file.text()) : whole;

        assertThat(statement.statuses()).as(statement.text()).containsExactly("success");
        assertThat(statement.rows()).isPositive().isEqualTo(rows(question));
        assertThat(statement.columns())
                .isEqualTo(question.columns().stream().map(Column::name).toList());
    }

    private static int rows(Query question) {
        try (var session = TestNeo4j.driver().session()) {
            return session.run(question.file().text(), question.bind(Map.of()))
                    .list()
                    .size();
        }
    }

    @Test
    void runsTheWholeSchemaAsPasted() {
        var files = CatalogueTests.files()
                .filter(name -> name.startsWith("schema/V"))
                .map(CypherFile::named)
                .toList();
        var statements =
                files.stream().mapToInt(file -> file.statements().size()).sum();
        var frame = run(files.stream().map(CypherFile::source).collect(Collectors.joining()));

        assertThat(frame.statuses()).as(frame.text()).hasSize(statements).containsOnly("success");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// Is it wrong?\n:params {limit: 1};\n\nMATCH (o:Occupation RETURN o.soc AS soc LIMIT toInteger($limit);",
                "// Is it wrong?\n:params {limit: };\n\nMATCH (o:Occupation) RETURN o.soc AS soc;",
                "// Is it wrong?\n:params {};\n\nMATCH (o:Occupation) RETURN o.soc AS soc LIMIT toInteger($limit);",
                "// Is it wrong?\nMATCH (o:Occupation RETURN o.soc AS soc;",
                "// Is it wrong?\nMATCH (o:Occupation) RETURN o.soc / 0 AS soc;"
            })
    void wouldSeeThatAFileIsWrong(String text) {
        assertThat(run(text).statuses()).contains("error");
    }

    @Test
    void wouldSeeThatThereAreNoRows() {
        var frame = run("MATCH (o:Occupation {soc: 'none'}) RETURN o.soc AS soc;");

        assertThat(frame.statuses()).containsExactly("success");
        assertThat(frame.rows()).isZero();
    }
}
