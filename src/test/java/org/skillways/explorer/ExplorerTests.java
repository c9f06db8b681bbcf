package org.skillways.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.skillways.command.RunningApplication;

/** The pages on the bundled seeds, as the server sends them: what they say, also when there is nothing to say. */
@SuppressWarnings("NullAway.Init")
class ExplorerTests {

    private static final String ASSISTANTS = "21-1093.00";
    private static final String COUNSELORS = "21-1014.00";

    static final String[] PAGES = ExplorerPages.PATHS;

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        application = RunningApplication.onEmptyDatabase();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<byte[]> send(String path) throws Exception {
        return application.send(application.request(path).header("Accept", "text/html"));
    }

    private static Document page(String path, int status) throws Exception {
        var response = send(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        return Jsoup.parse(RunningApplication.body(response), application.address() + path);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void hasOneHeadingATitleAndItsSources(String path) throws Exception {
        var page = page(path, 200);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).endsWith(" · Skillways").hasSizeGreaterThan(15);
        assertThat(page.select("footer").text()).contains("O*NET", "CC BY 4.0", "Bureau of Labor Statistics");
        page.select(".queries").remove();
        assertThat(page.select("main").html()).doesNotContain("null", "uncoded/");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void letsABrowserLoadNothingFromElsewhereAndNothingInline(String path) throws Exception {
        var response = send(path);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");

        var page = Jsoup.parse(RunningApplication.body(response));
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        assertThat(page.select("script[src], link[href], img[src]"))
                .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href"))
                        .startsWith("/")
                        .doesNotStartWith("//"));
    }

    @Test
    void keepsItsStylesAndScriptsInTheBrowser() throws Exception {
        for (var element : page("/", 200).select("script[src], link[rel=stylesheet]")) {
            var address = element.attr("src") + element.attr("href");
            var response = send(address);
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            assertThat(response.headers().firstValue("Cache-Control").orElse(""))
                    .as(address)
                    .contains("max-age=31536000");
        }
    }

    @Test
    void showsTheCypherWithTheParametersOfThePageAndItsResultAsAFile() throws Exception {
        var page = page("/occupations/" + ASSISTANTS + "/moves?sort=months", 200);
        var query = page.expectFirst(".queries article");
        assertThat(query.select("pre").text())
                .startsWith(":params {occupation: \"21-1093.00\"")
                .contains("sort: \"months\"", "MATCH", "LIMIT toInteger($limit);");
        var csv = send(query.select("a:contains(CSV)").attr("href"));
        assertThat(RunningApplication.body(csv)).startsWith("soc,title").contains("\r\n21-");
        assertThat(cells(send(query.select("a:contains(Excel)").attr("href")).body()))
                .contains("soc");
    }

    private static String cells(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            return rows.flatMap(row -> row.stream())
                    .map(cell -> cell == null ? "" : cell.getText())
                    .collect(Collectors.joining(" "));
        }
    }

    @Test
    void offersDownloadsThatAllOpen() throws Exception {
        for (var path : PAGES) {
            for (var link : page(path, 200).select("a[download]")) {
                var response = send(link.attr("href"));
                assertThat(response.statusCode())
                        .as(path + " " + link.attr("href"))
                        .isEqualTo(200);
                assertThat(response.body()).isNotEmpty();
            }
        }
    }

    @Test
    void drawsARouteStopByStepWithItsTimeAndStatementsToMaster() throws Exception {
        var page = page("/routes?from=Social+and+Human+Service+Assistants&to=" + COUNSELORS, 200);

        var line = page.expectFirst("article.route");
        assertThat(line.expectFirst(".stop .where").text()).startsWith("Social and Human Service Assistants");
        assertThat(String.valueOf(line.select(".stop .where").last())).contains("Mental Health Counselors");
        assertThat(line.select(".ride").text()).contains("Move: about ");
        assertThat(line.select(".statements li")).isNotEmpty();
        assertThat(page.select(".cites a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("/sources/"));
    }

    @Test
    void saysOfEachStatementWhatItRestsOn() throws Exception {
        var why = page("/occupations/" + COUNSELORS, 200).expectFirst(".statements li:has(.cites a) a:contains(Why)");

        assertThat(why.attr("aria-label")).startsWith("Why? ");
        var page = page(why.attr("href"), 200);
        assertThat(page.select("section:has(#sources) a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("/sources/"));
        assertThat(page.select("section:has(#documents) li").text()).contains("loaded 20");
        assertThat(page.select("section:has(#aligned)").text()).contains("no sentence model is installed");
    }

    @Test
    void savesTheRoutesAsADrawing() throws Exception {
        var link = page("/routes?from=" + ASSISTANTS + "&to=" + COUNSELORS, 200)
                .expectFirst("a:contains(Save the drawing)");
        var response = send(link.attr("href"));

        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        var drawing = Jsoup.parse(RunningApplication.body(response), "", Parser.xmlParser());
        assertThat(drawing.expectFirst("svg > title").text())
                .isEqualTo("From Social and Human Service Assistants to Mental Health Counselors");
        assertThat(drawing.select("circle")).hasSizeGreaterThan(3);
        assertThat(drawing.text()).contains("Mental Health Counselors", "about 2 years");
    }

    @Test
    void opensTheSourceOfAStatement() throws Exception {
        var chip = page("/occupations/" + COUNSELORS, 200).expectFirst(".cites a");

        assertThat(page(chip.attr("href"), 200).select("h2").text()).contains("statements rest on it");
    }

    @Test
    void saysWhyThereIsNoRouteAndLinksToWhatWouldGiveOne() throws Exception {
        var page = page("/routes?from=" + ASSISTANTS + "&to=" + COUNSELORS + "&maxMonths=1", 200);

        var empty = page.select("section.empty");
        assertThat(empty.text()).contains("No route within these limits");
        var more = empty.select("a:contains(Take)").attr("href");
        assertThat(page(more, 200).select("article.route")).isNotEmpty();
    }

    @Test
    void avoidsOneOccupationAfterAnother() throws Exception {
        var uri = "/routes?from=" + ASSISTANTS + "&to=" + COUNSELORS;
        var avoided = new ArrayList<String>();
        while (avoided.size() < 2) {
            var page = page(uri, 200);
            assertThat(page.select("input[name=avoid]").eachAttr("value")).isEqualTo(avoidedAndAnother(avoided));
            assertThat(page.select(".stop .where a").eachText()).noneMatch(avoided::contains);
            var link = page.expectFirst("a:contains(Not by way of this)");
            avoided.add(link.attr("aria-label").substring("Not by way of ".length()));
            uri = link.attr("href");
        }
        assertThat(page(uri, 200).select(".stop .where a").eachText()).doesNotContainAnyElementsOf(avoided);
    }

    private static List<String> avoidedAndAnother(List<String> avoided) {
        return Stream.concat(avoided.stream(), Stream.of("")).toList();
    }

    @Test
    void comparesTwoOccupationsAndSaysWhatIsMissing() throws Exception {
        var page = page("/compare?occupation=" + ASSISTANTS + "&occupation=" + COUNSELORS, 200);

        assertThat(page.select("table.side th[scope=col]").eachText())
                .containsExactly("Social and Human Service Assistants", "Mental Health Counselors");
        assertThat(page.select("#gap").text())
                .isEqualTo("From Social and Human Service Assistants to Mental Health Counselors");
        assertThat(page.select("section.kind tbody tr")).isNotEmpty();
    }

    @Test
    void comparesUpToFour() throws Exception {
        var page = page(
                "/compare?occupation=21-1013.00&occupation=21-1014.00&occupation=21-1021.00&occupation=21-1093.00",
                200);

        assertThat(page.select("table.side th[scope=col]")).hasSize(4);
        assertThat(page.select("#gap")).isEmpty();
    }

    @Test
    void takesAPersonsListForWhatItMeans() throws Exception {
        var page = page("/my-skills?have=Active+Listening%0Ajuggling&to=" + COUNSELORS, 200);

        assertThat(page.select("section[aria-labelledby=matched]").text())
                .contains("Active Listening: Active Listening")
                .contains("juggling: not known here");
        assertThat(page.select("#missing").text()).isEqualTo("Missing for Mental Health Counselors");
    }

    @Test
    void asksWhatOneMoreSkillOpensWithThoseOfTheList() throws Exception {
        var list = page("/my-skills?have=Social+and+Human+Service+Assistants%0AAdministration+and+Management", 200);

        var whatIf = page(list.select("a[href*=what-if]").attr("href"), 200);

        assertThat(whatIf.select("p").eachText()).contains("You know besides: Administration and Management.");
        assertThat(whatIf.select("article h2").eachText())
                .isNotEmpty()
                .noneMatch(skills -> skills.contains("Administration and Management"));
        assertThat(whatIf.select("input[name=have]").attr("value")).isEqualTo("Administration and Management");
    }

    @Test
    void saysNothingOfAListWhereNoneIsGiven() throws Exception {
        assertThat(page("/occupations/" + COUNSELORS + "/what-if", 200)
                        .select("p")
                        .eachText())
                .isNotEmpty()
                .noneMatch(text -> text.startsWith("You know besides"));
    }

    @Test
    void takesAPersonsListByPostToo() throws Exception {
        var response = application.send(application
                .request("/my-skills")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "have=Active+Listening,+Writing&to=" + COUNSELORS)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(RunningApplication.body(response))
                        .select("textarea")
                        .text())
                .contains("Active Listening", "Writing")
                .doesNotContain(",");
    }

    @Test
    void offersWhatASentenceCanBeAbout() throws Exception {
        var page = page("/my-skills?have=I+help+families+with+a+plan+for+care&to=" + COUNSELORS, 200);

        assertThat(page.select("main").text()).contains("this can be about the following", "Choose what fits");
        assertThat(page.select(".chips a[href*=my-skills]")).isNotEmpty();
    }

    @Test
    void saysWhatIsNoOccupation() throws Exception {
        assertThat(page("/search?query=stay-at-home+parent", 200).select("main").text())
                .contains("is no occupation that O*NET describes");
    }

    @Test
    void offersTheOccupationsThatATextCanMean() throws Exception {
        var page = page("/routes?from=social&to=" + COUNSELORS, 404);

        assertThat(page.select("h1").text()).isEqualTo("Which occupation is “social”?");
        var choice = page.expectFirst("ol.hits a");
        assertThat(page(choice.attr("href"), 200).select("h1").text()).endsWith("to Mental Health Counselors");
    }

    @ParameterizedTest
    @CsvSource({
        "/search?query=qqqzzzxx, 200, No occupation has these words",
        "/search, 200, 'Type a job title, a tool or a skill'",
        "/routes, 200, Choose where you are",
        "/routes?from=21-1093.00, 200, Now choose where you want to be",
        "/routes?to=21-1014.00, 200, Now choose where you are",
        "/compare, 200, Choose at least two occupations",
        "/my-skills, 200, Type at least one thing",
        "/my-skills?have=juggling, 200, not known here",
        "/occupations/21-1093.00/moves?minWage=900000, 200, none within these parameters",
        "/routes?from=astronaut+qqq&to=21-1014.00, 404, We know no occupation called",
        "/occupations/99-9999.00, 404, We know no occupation called",
        "/sources/nothing, 404, No citation source has the key",
        "/statements/21-1014.00/MASTERY/nothing, 404, No statement has the id",
        "/status, 200, By words alone: no sentence model is installed",
        "/occupations/21-1093.00/moves?maxMonths=soon, 400, 'The field ''At most, in months'' has a value of another kind'",
        "/routes?fromLevel=x&toLevel=y, 400, 'The field ''Level that I have'' has a value that the form does not offer'",
        "/occupations/21-1093.00/moves?sort=luck, 400, The field 'Best first by'",
        "/routes?from=21-1093.00&to=21-1014.00&maxMoves=9, 400, The field 'Moves'",
        "/nothing, 404, There is no such page",
    })
    void saysInWordsWhatIsEmptyOrWrong(String path, int status, String words) throws Exception {
        var page = page(path, status);

        assertThat(page.select("main").text()).contains(words);
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void leavesProblemsOfTheApiAsTheyWere() throws Exception {
        for (var path : new String[] {"/api/v1/nothing", "/api/v1/occupations/99-9999.00"}) {
            var response = send(path);
            assertThat(response.statusCode()).as(path).isGreaterThanOrEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .doesNotContain("html");
        }
        var other = application.send(application.request("/nothing").header("Accept", "application/json"));
        assertThat(RunningApplication.body(other)).contains("urn:skillways:problem:unknown-path");
    }
}
