package org.skillways.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.database.TestNeo4j;
import org.skillways.framework.SharedFolder;
import org.skillways.graph.onet.OnetImporter;
import org.skillways.graph.onet.OnetReport;
import org.skillways.graph.onet.OnetReport.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On the seeds and two whole O*NET releases. */
@SuppressWarnings("NullAway.Init")
class OnReleasesTests extends WholeApplicationTests {

    private static final Map<String, OnetReport> REPORTS = new LinkedHashMap<>();

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        var releases = List.of(
                SharedFolder.file("data/onet/db_29_3_text"),
                SharedFolder.file("data/onet/db_30_1_text"),
                SharedFolder.file("data/onet/layout_31_0"));
        application = RunningApplication.onEmptyDatabase();
        releases.forEach(release -> REPORTS.put(release.getFileName().toString(), importing(release)));
        application.bean(LoadAndDerive.class).importOutlook(SharedFolder.file("data/bls/occupation.xlsx"));
    }

    private static OnetReport importing(Path release) {
        return application
                .bean(LoadAndDerive.class)
                .importOnet(release, OnetImporter.Options.defaults(), (kind, facts) -> {})
                .onet();
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
        TestNeo4j.clear();
    }

    @Override
    RunningApplication application() {
        return application;
    }

    @Override
    boolean mayBeEmpty(String question) {
        return question.equals("onet/named-twice") || NEEDS_THE_SENTENCE_MODEL.contains(question);
    }

    @Test
    void hasNothingTwiceAndNothingWithdrawn() throws Exception {
        assertThat(get("/queries/onet/named-twice").get("rows")).isEmpty();
        var related = get("/occupations/21-1014.00").get("relatedOccupations");
        assertThat(related).hasSize(20);
        assertThat(get("/queries/status/node-counts").get("rows"))
                .anyMatch(row -> row.get("label").asString().equals("WorkActivity")
                        && row.get("count").asInt() == 41);
    }

    @Test
    void saysWhatAReleaseLeftOut() throws Exception {
        var releases = get("/coverage/releases");

        assertThat(texts(releases, "release")).containsExactly("31.0", "30.1", "29.3");
        assertThat(releases.get(1).get("leftOut").toString()).contains("skill ratings");
        assertThat(application.bean(GraphStatus.class).lines())
                .anyMatch(line -> line.strip().startsWith("30.1 came without") && line.contains("skill ratings"));
    }

    @Test
    void knowsShortTitles() throws Exception {
        var hits = get("/search", "query", "RN").get("items");

        assertThat(hits.get(0).get("soc").asString()).isEqualTo("29-1141.00");
        assertThat(hits.get(0).get("certainty").asString()).isEqualTo("sure");
    }

    /** What people type, with the codes that would be right, and nothing for what is no occupation; by both ways to search. */
    @Test
    void findsFirstWhatPeopleType() throws Exception {
        assertThat(wrong(Files.readAllLines(SharedFolder.file("cases/searches.tsv"))))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(wrong(lines("/search/searches.tsv"))).hasSizeLessThanOrEqualTo(6);
        assertThat(wrong(lines("/search/misspellings.tsv"))).hasSizeLessThanOrEqualTo(4);
    }

    /** Words of many titles are not the program of that name that one occupation uses. */
    @ParameterizedTest
    @CsvSource({"sales,words", "human resources,words", "maintenance,words", "excel,product", "access,product"})
    void knowsWorkFromProgramsOfThatName(String query, String by) throws Exception {
        assertThat(get("/occupations", "query", query, "size", "1")
                        .get("items")
                        .get(0)
                        .get("by")
                        .asString())
                .isEqualTo(by);
    }

    private List<String> wrong(List<String> searches) throws Exception {
        var wrong = new ArrayList<String>();
        for (var line : searches.subList(1, searches.size())) {
            var fields = line.split("\t", -1);
            var right = fields.length < 2 || fields[1].isEmpty() ? List.of("") : List.of(fields[1].split(","));
            var occupations =
                    get("/occupations", "query", fields[0], "size", "1").get("items");
            var hits = get("/search", "query", fields[0], "kinds", "occupation", "kinds", "title", "limit", "1")
                    .get("items");
            for (var found : List.of(occupations, hits)) {
                var first = found.isEmpty() ? "" : found.get(0).get("soc").asString();
                if (!right.contains(first)) {
                    wrong.add(fields[0] + ": " + first);
                    break;
                }
            }
        }
        return wrong;
    }

    /** A person's list has products as everybody calls them. */
    @Test
    void knowsProductsByTheirEverydayNames() throws Exception {
        var products = lines("/search/products.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
        var have = JsonMapper.shared().createArrayNode();
        products.forEach(product -> have.add(product[0]));

        var matched = application
                .post("/api/v1/gaps", "{\"have\": %s, \"to\": \"15-1252.00\"}".formatted(have))
                .get("matched");

        assertThat(products.stream()
                        .filter(product -> matched.valueStream()
                                .anyMatch(match -> match.get("term").asString().equals(product[0])
                                        && match.path("matched").asString("").equalsIgnoreCase(product[1]))))
                .hasSizeGreaterThanOrEqualTo(55);
    }

    /** No title of the list of other words leads into the void. */
    @Test
    void findsWhatOtherWordsMean() throws Exception {
        var unknown = new ArrayList<String>();
        for (var said : lines("/search/other-words.tsv")) {
            var fields = said.split("\t", -1);
            if (!said.startsWith("#") && !said.startsWith("said\t") && !fields[1].isEmpty()) {
                var first = get("/search", "query", fields[0], "limit", "1").get("items");
                if (first.isEmpty() || !first.get(0).get("certainty").asString().equals("sure")) {
                    unknown.add(fields[0]);
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    private static List<String> lines(String resource) throws IOException {
        try (var file = OnReleasesTests.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void saysWhatAnOccupationPaysOrWhyThatIsNotKnown() throws Exception {
        var report = application
                .bean(LoadAndDerive.class)
                .importOutlook(SharedFolder.file("data/bls/occupation.xlsx"))
                .outlook();

        assertThat(report.rejectedAny()).isFalse();
        assertThat(report.bases().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(1_016);
        assertThat(report.bases())
                .containsEntry("own", 820L)
                .containsEntry("parent", 143L)
                .containsEntry("combined", 34L);
        assertThat(wage("21-1014.00")).isEqualTo("combined 59190");
        assertThat(wage("21-1011.00")).isEqualTo("combined 59190");
        assertThat(wage("31-1121.00")).isEqualTo("combined 34900");
        assertThat(wage("31-1122.00")).isEqualTo("combined 34900");
        assertThat(wage("13-1022.00")).isEqualTo("combined 75650");
        assertThat(wage("15-1299.01")).isEqualTo("parent 108970");
        assertThat(wage("29-1213.00")).isEqualTo("own 239200");
        assertThat(get("/occupations/29-1213.00")
                        .at("/outlook/medianWageAtLeast")
                        .asBoolean())
                .isTrue();
        assertThat(get("/occupations/55-1011.00").get("noOutlookReason").asString())
                .contains("armed forces");
    }

    @Test
    void answersForCodesOfThe2010TaxonomyWithTheirSuccessors() throws Exception {
        assertThat(get("/occupations/29-1065.00").get("soc").asString()).isEqualTo("29-1221.00");
        assertThat(get("/gaps", "from", "15-1131.00", "to", "15-1142").get("items"))
                .isNotEmpty();
    }

    /** Moves with the highest level and the range of months that a counselor gives. */
    @Test
    void measuresMovesAsACounselorWould() throws Exception {
        var levels = List.of("Emerging", "Developing", "Proficient", "Advanced");
        var wrong = new ArrayList<String>();
        var moves = Files.readAllLines(SharedFolder.file("cases/moves.tsv"));
        for (var line : moves.subList(1, moves.size())) {
            var fields = line.split("\t");
            var move = get("/routes", "from", fields[0], "to", fields[2]).get("direct");
            var months = move.get("months").asDouble();
            if (levels.indexOf(move.get("level").asString()) > levels.indexOf(fields[4])
                    || months < Double.parseDouble(fields[5])
                    || months > Double.parseDouble(fields[6])) {
                wrong.add(fields[1] + " to " + fields[3] + ": " + move);
            }
        }
        assertThat(moves.size() - 1 - wrong.size())
                .as("%s", wrong)
                .isGreaterThanOrEqualTo(Math.min(22, moves.size() - 1));
    }

    /** Acute care nurses are registered nurses first. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Nursing Assistants", "Licensed Practical and Licensed Vocational Nurses", "Medical Assistants"})
    void leadsToNoSpecialityBeforeTheOccupationItself(String from) throws Exception {
        var routes = get("/routes", "from", from, "to", "Registered Nurses").get("routes");

        assertThat(routes).isNotEmpty();
        assertThat(routes.valueStream()
                        .flatMap(route -> route.get("occupations").valueStream())
                        .map(JsonNode::asString)
                        .filter(code -> code.startsWith("29-1141")))
                .containsOnly("29-1141.00");
    }

    @Test
    void tellsWhatIsMissingWithoutWhatEverybodyUses() throws Exception {
        var gap = get("/gaps", "from", "43-3031.00", "to", "13-2011.00");

        assertThat(gap.get("activities")).isNotEmpty();
        assertThat(texts(gap.get("items"), "name"))
                .contains("Economics and Accounting", "Tax preparation software")
                .doesNotContain("Data base user interface and query software", "Spreadsheet software");
    }

    @Test
    void knowsMovesOfEveryOccupationWithAJobZoneOrTheReason() {
        var without = TestNeo4j.driver()
                .executableQuery(
                        "MATCH (o:Occupation) WHERE NOT (o)-[:TRANSITION]->() AND o.jobZone IS NOT NULL RETURN o.soc AS soc")
                .execute()
                .records();
        assertThat(without).isEmpty();
    }

    private String wage(String soc) throws Exception {
        var outlook = get("/occupations/" + soc).get("outlook");
        return outlook.get("basis").asString() + " " + outlook.get("medianWage").asInt();
    }

    @Test
    void accountsForEveryRowOfEveryFile() throws Exception {
        for (var report : REPORTS.values()) {
            assertThat(report.outcome()).isEqualTo(Outcome.IMPORTED);
            assertThat(report.files()).isNotEmpty();
            for (var file : report.files()) {
                try (var lines = Files.lines(Path.of(report.path()).resolve(file.file()))) {
                    assertThat(file.rows()).as(file.file()).isEqualTo(lines.count() - 1);
                }
                assertThat(file.rejected()).as(file.file()).isZero();
            }
        }
    }

    @Test
    void importsNothingTheSecondTimeNorWhatIsOlder() throws Exception {
        var before = get("/queries/evidence/graph-version").get("rows");

        for (var name : REPORTS.keySet()) {
            var again = importing(SharedFolder.file("data/onet/" + name));
            assertThat(again.outcome()).as(name).isEqualTo(Outcome.UNCHANGED);
        }
        assertThat(get("/queries/evidence/graph-version").get("rows")).isEqualTo(before);
    }

    @Test
    void knowsEveryOccupationOfO_net() throws Exception {
        assertThat(get("/occupations", "size", "1").get("total").asInt()).isEqualTo(1016);
    }

    @Test
    void findsManyRoutesOverSeveralMoves() throws Exception {
        var routes = get("/routes", "from", "Cashiers", "to", "Registered Nurses", "maxMoves", "4", "k", "5")
                .get("routes");

        assertThat(routes).hasSize(5);
        assertThat(routes.get(0).get("moves").asInt()).isGreaterThan(1);
    }

    /** What a planner wants to know first, each on one page. */
    @Test
    void answersAPlannerOnPages() throws Exception {
        assertThat(page("/search", "query", "case manager")
                        .expectFirst("ol.hits li")
                        .text())
                .contains("Social Workers", "Also called Case Manager");
        assertThat(page("/search", "query", "Excel")
                        .expectFirst("#meaning ~ ul")
                        .text())
                .contains("Spreadsheet software, to which Microsoft Excel belongs");
        var routes = page("/routes", "from", "Nursing Assistants", "to", "Registered Nurses");
        assertThat(routes.select("article.route")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(routes.expectFirst("article.route").text())
                .contains("Earn a bachelor's degree: about 3 years of school", "Registered Nurses", "Median pay");
        var comparison = page("/compare", "occupation", "Nursing Assistants", "occupation", "Registered Nurses");
        assertThat(comparison.select("section.kind h3").eachText()).contains("Knowledge", "Skills");
        assertThat(comparison.text()).contains("a licence is likely");
        assertThat(page("/occupations/41-2031.00/what-if").select("article.card h2"))
                .isNotEmpty();
        var nurses = page("/occupations/29-1141.00");
        assertThat(nurses.expectFirst("#moves ~ ul").text()).contains("Nurse Practitioners");
        assertThat(nurses.select("main").text())
                .contains(
                        "very important", "about the level of", "Where this comes from", "Tasks: O*NET 31.0 Database");
        assertThat(page("/status").select("#retired ~ details li")).isNotEmpty();
    }

    private static Document page(String path, String... parameters) throws Exception {
        var response = application.send(application.request(path, parameters).header("Accept", "text/html"));
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(RunningApplication.body(response));
    }
}
