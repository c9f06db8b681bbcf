package org.skillways.explorer.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillways.Chromium;
import org.skillways.command.RunningApplication;
import org.skillways.cypher.Catalogue;
import org.skillways.cypher.CypherFile;
import org.skillways.cypher.Neo4jBrowser;
import org.skillways.cypher.Query;
import org.skillways.database.TestNeo4j;

/** The guide, played in the real Neo4j Browser, and the files that analysts take from it. */
@SuppressWarnings("NullAway.Init")
class GuideTests {

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.onEmptyDatabase();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static byte[] get(String path) throws Exception {
        var response = application.send(application.request(path));
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    static Stream<CypherFile> queries() {
        return Lesson.all().stream().flatMap(lesson -> lesson.queries().stream());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void runsOnTheBundledSeedsAsItStands(CypherFile file) {
        var parameters = Query.named(file.name()).bind(Map.of());
        try (var session = TestNeo4j.driver().session()) {
            assertThat(session.run(file.text(), parameters).list())
                    .as(file.name())
                    .isNotEmpty();
        }
    }

    @Test
    void isTheSameInBothForms() throws Exception {
        var html = Jsoup.parse(new String(get("/guide/skillways.html"), StandardCharsets.UTF_8));
        var asciiDoc = new String(get("/guide/skillways.adoc"), StandardCharsets.UTF_8);

        assertThat(html.select("slide")).hasSameSizeAs(Lesson.all());
        assertThat(asciiDoc).startsWith("= Skillways\n");
        for (var lesson : Lesson.all()) {
            assertThat(html.select("slide h3").text()).contains(lesson.title());
            assertThat(asciiDoc).contains("== " + lesson.title() + "\n", lesson.text());
            lesson.queries().forEach(query -> {
                assertThat(html.select("pre.runnable").eachText().stream().map(GuideTests::onOneLine))
                        .contains(onOneLine(query.source()));
                assertThat(asciiDoc).contains(query.source().strip());
            });
        }
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void playsInNeo4jBrowserWhereItsQueriesRun() {
        assumeTrue(Chromium.find().isPresent(), "Skipped: there is no chromium with its chromedriver on the PATH");
        assumeTrue(
                TestNeo4j.browser().isPresent(),
                "Skipped: the server of NEO4J_URI does not say where Neo4j Browser is");
        try (var browser = new Neo4jBrowser(
                Chromium.find().orElseThrow(), TestNeo4j.browser().orElseThrow())) {
            browser.connect(TestNeo4j.uri(), TestNeo4j.user(), TestNeo4j.password());

            assertThat(browser.play(application.address() + "/guide/skillways.html"))
                    .contains("1. What is in the graph", "Click a query");
            var first = Lesson.all().get(0).queries().get(0);
            var frame = browser.runOfGuide(0, first.source().strip());
            assertThat(frame.statuses()).as(frame.text()).isNotEmpty().containsOnly("success");
        }
    }

    @Test
    void letsNeo4jBrowserAskFromItsOwnOrigin() throws Exception {
        var response = application.send(
                application.request("/guide/skillways.html").header("Origin", "http://localhost:7474"));

        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void offersEveryQueryAsAFavourite() throws Exception {
        var favourites = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(get("/guide/favourites.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                favourites.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        var queries = application.bean(Catalogue.class).bundled();
        assertThat(favourites).hasSameSizeAs(queries);
        queries.forEach((name, query) -> assertThat(favourites.get(name + ".cypher"))
                .startsWith("// " + query.file().summary())
                .endsWith(query.file().source()));
    }

    /** Every label and relationship type that the style sheet colours, and every property that it shows, is in the reference of the graph. */
    @Test
    void coloursWhatIsInTheGraph() throws IOException {
        var style = Files.readString(Path.of("src/main/resources/static/explorer/skillways.grass"));
        var reference = Files.readString(Path.of("docs/graph-model.md"));
        var names = new TreeSet<String>();
        Pattern.compile("(?:node|relationship)\\.(\\w+)|\\{(\\w+)}")
                .matcher(style)
                .results()
                .forEach(found -> names.add(found.group(1) == null ? found.group(2) : found.group(1)));

        assertThat(names)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(reference).containsPattern("`[^`]*\\b" + name + "\\b[^`]*`"));
    }
}
