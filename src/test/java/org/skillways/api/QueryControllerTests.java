package org.skillways.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillways.LittleGraph;
import org.skillways.export.ResultFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiTest
class QueryControllerTests {

    @TempDir
    private static Path folder;

    @Autowired
    private MockMvcTester api;

    @DynamicPropertySource
    static void useFolder(DynamicPropertyRegistry properties) {
        properties.add("skillways.catalogue.folder", () -> folder.toString());
        properties.add("skillways.catalogue.timeout", () -> "5s");
        properties.add("skillways.catalogue.rows", () -> "5");
    }

    @BeforeAll
    static void createGraph() {
        LittleGraph.create();
    }

    @BeforeEach
    void emptyFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void listsQuestionsWithParametersAndColumns() {
        var listed = assertThat(api.get().uri("/api/v1/queries")).hasStatusOk().bodyJson();
        listed.extractingPath("$.items[?(@.name == 'search/occupations')].summary")
                .asArray()
                .containsExactly("Which occupations have this code, are called so, or use a product of that name?");
        listed.extractingPath("$.items[?(@.name == 'search/occupations')].parameters[?(@.name == 'limit')].bounds")
                .asArray()
                .containsExactly("1..200");
        listed.extractingPath("$.items[*].name")
                .asArray()
                .noneMatch(name -> name.toString().startsWith("load/"));
    }

    @Test
    void answersInJson() {
        assertThat(api.get().uri("/api/v1/queries/search/occupations?query=peer workers"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"columns": ["soc", "title", "jobZone", "group", "sector", "matched", "by", "score", "total"],
                         "rows": [{"soc": "uncoded/peer-workers", "jobZone": null, "total": 1}], "truncated": false}""");
    }

    @Test
    void answersInCsv() {
        assertThat(api.get().uri("/api/v1/queries/evidence/citation-sources").header("Accept", "text/csv"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"citation-sources.csv\"")
                .bodyText()
                .startsWith("id,label,title,publisher,version,released,url,licence,statements,occupations,total\r\n"
                        + "onet-v30-2,O*NET v30.2,O*NET 30.2 Database,US Department of Labor,30.2,2026-02,");
    }

    @Test
    void disarmsFormulasInCsv() throws IOException {
        own(
                "formula",
                "RETURN '=1+1' AS a, -1 AS b, ['@x'] AS c, null AS d",
                "a string",
                "b integer",
                "c string[]",
                "d string?");
        assertThat(api.get().uri("/api/v1/queries/own/formula?format=csv"))
                .bodyText()
                .isEqualTo("a,b,c,d\r\n'=1+1,-1,\"[\"\"@x\"\"]\",\r\n");
    }

    @Test
    void answersInXlsx() throws IOException {
        var answer = api.get()
                .uri("/api/v1/queries/occupations/ladder?format=xlsx&kind=MASTERY")
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType(ResultFormat.XLSX_TYPE);
        assertThat(sheet(answer.getResponse().getContentAsByteArray(), 1))
                .contains("contextCovered")
                .contains("21-1014.00/MASTERY")
                .contains("Case records are kept complete.");
    }

    private static String sheet(byte[] bytes, int number) throws IOException {
        var file = Files.write(folder.resolve("answer.xlsx"), bytes);
        try (var workbook = new ZipFile(file.toFile());
                var sheet = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet" + number + ".xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void takesUpFilesOfTheFolderWhileItRuns() throws IOException {
        own("mine", "MATCH (o:Occupation) RETURN count(o) AS n", "n integer");
        assertThat(api.get().uri("/api/v1/queries/own/mine"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[0].n")
                .isEqualTo(3);
        Files.delete(folder.resolve("mine.cypher"));
        ProblemsTests.assertProblem(assertThat(api.get().uri("/api/v1/queries/own/mine")), 404, "unknown-query");
    }

    @Test
    void leavesOutMalformedFilesAndSaysWhy() throws IOException {
        own("good", "RETURN 1 AS n", "n integer");
        own("writes", "CREATE (o:Occupation {soc: 'x'}) RETURN o.soc AS n", "n string");
        own("misspelt", "MATCH (o) RETRUN 1 AS n", "n integer");
        own("undeclared", "RETURN 1 AS n, 2 AS m", "n integer");
        Files.writeString(folder.resolve("headless.cypher"), "RETURN 1 AS n");
        Files.write(folder.resolve("binary.cypher"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        var listed = assertThat(api.get().uri("/api/v1/queries")).hasStatusOk().bodyJson();
        listed.extractingPath("$.items[?(@.name =~ /own.*/)].name").asArray().containsExactly("own/good");
        listed.extractingPath("$.leftOut[*].file")
                .asArray()
                .extracting(file -> Path.of(file.toString()).getFileName().toString())
                .containsExactly(
                        "binary.cypher", "headless.cypher", "misspelt.cypher", "undeclared.cypher", "writes.cypher");
        listed.extractingPath("$.leftOut[2].place").isEqualTo("line 4");
        listed.extractingPath("$.leftOut[4].message").isEqualTo("The statement does not only read");
        assertThat(api.get().uri("/api/v1/queries/own/writes")).hasStatus(404);
    }

    @Test
    void leavesOutQueriesThatReadFilesOrChangeTheSchema() throws IOException {
        own("reads", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line[0] AS n", "n string");
        own("nested", "CALL { LOAD CSV FROM 'http://localhost/' AS line RETURN line } RETURN line[0] AS n", "n string");
        own("schema", "CREATE INDEX mine FOR (o:Occupation) ON (o.sector)");
        own("indirect", "CALL db.createLabel('Mine') RETURN 1 AS n", "n integer");
        var listed = assertThat(api.get().uri("/api/v1/queries")).hasStatusOk().bodyJson();
        listed.extractingPath("$.items[?(@.name =~ /own.*/)].name").asArray().isEmpty();
        listed.extractingPath("$.leftOut").asArray().hasSize(4);
        listed.extractingPath("$.leftOut[?(@.file =~ /.*reads.cypher/)].message")
                .asArray()
                .allSatisfy(message -> assertThat(message).asString().startsWith("LOAD CSV"))
                .hasSize(1);
        for (var name : List.of("reads", "nested", "schema", "indirect")) {
            assertThat(api.get().uri("/api/v1/queries/own/" + name)).hasStatus(404);
        }
    }

    @Test
    void givesUpInTime() throws IOException {
        own("slow", "UNWIND range(1, 100000000000) AS i WITH i WHERE i < 0 RETURN i ORDER BY i", "i integer");
        ProblemsTests.assertProblem(assertThat(api.get().uri("/api/v1/queries/own/slow")), 504, "timeout");
    }

    @Test
    void tellsWhyAQueryFailed() throws IOException {
        own("fails", "UNWIND [0] AS zero RETURN 1 / zero AS i ORDER BY i", "i integer");
        for (var format : ResultFormat.values()) {
            var address = "/api/v1/queries/own/fails?format=" + format.name().toLowerCase(Locale.ROOT);
            ProblemsTests.assertProblem(assertThat(api.get().uri(address)), 422, "query-failed");
            assertThat(api.get().uri(address)).bodyJson().isLenientlyEqualTo("""
                    {"detail": "The database gave up 'own/fails': / by zero",
                     "code": "Neo.ClientError.Statement.ArithmeticError"}""");
        }
    }

    @Test
    void saysInTheHeadOfAFileThatRowsAreMissing() throws IOException {
        own("many", "UNWIND range(1, 6) AS i RETURN i ORDER BY i", "i integer");
        var cut = api.get().uri("/api/v1/queries/own/many?format=csv").exchange();
        assertThat(cut)
                .hasStatusOk()
                .hasHeader(ResultFormat.TRUNCATED, "true")
                .hasHeader("Content-Disposition", "attachment; filename=\"many-truncated.csv\"")
                .bodyText()
                .isEqualTo("i\r\n1\r\n2\r\n3\r\n4\r\n5\r\n");
        own("few", "UNWIND range(1, 5) AS i RETURN i ORDER BY i", "i integer");
        assertThat(api.get().uri("/api/v1/queries/own/few?format=csv"))
                .hasHeader(ResultFormat.TRUNCATED, "false")
                .hasHeader("Content-Disposition", "attachment; filename=\"few.csv\"");
    }

    @Test
    void saysInASheetOfItsOwnThatRowsAreMissing() throws IOException {
        own("many", "UNWIND range(1, 6) AS i RETURN i ORDER BY i", "i integer");
        var answer = api.get().uri("/api/v1/queries/own/many?format=xlsx").exchange();
        assertThat(answer).hasStatusOk().hasHeader(ResultFormat.TRUNCATED, "true");
        assertThat(sheet(answer.getResponse().getContentAsByteArray(), 2)).contains("There are more rows than these 5");
        assertThat(sheet(answer.getResponse().getContentAsByteArray(), 1))
                .contains("<v>5</v>")
                .doesNotContain("<v>6</v>");
    }

    @Test
    void saysAtTheEndOfJsonThatRowsAreMissing() throws IOException {
        own("many", "UNWIND range(1, 6) AS i RETURN i ORDER BY i", "i integer");
        assertThat(api.get().uri("/api/v1/queries/own/many"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"rows": [{"i": 1}, {"i": 2}, {"i": 3}, {"i": 4}, {"i": 5}], "truncated": true}""");
    }

    @Test
    void leavesNoFilesBehind() throws IOException {
        own("many", "UNWIND range(1, 6) AS i RETURN i ORDER BY i", "i integer");
        own("fails", "UNWIND [1, 0] AS zero RETURN 1 / zero AS i", "i integer");
        var before = answerFiles();
        api.get().uri("/api/v1/queries/own/many?format=csv").exchange();
        api.get().uri("/api/v1/queries/own/fails?format=xlsx").exchange();
        assertThat(answerFiles()).isEqualTo(before);
    }

    private static List<Path> answerFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("skillways-answer"))
                    .sorted()
                    .toList();
        }
    }

    private static void own(String name, String statement, String... columns) throws IOException {
        var head = new StringBuilder("// What about " + name + "?\n");
        for (var column : columns) {
            head.append("// @column ").append(column).append(": a column\n");
        }
        Files.writeString(folder.resolve(name + ".cypher"), head + "\n" + statement + ";\n");
    }
}
