package org.skillways.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.skillways.Skillways;
import org.skillways.database.TestNeo4j;
import org.skillways.outlook.OutlookFiles;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class LoadTests {

    private static final String PAGE = "seeds/marriage-and-family-therapists.txt";

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        TestNeo4j.clear();
    }

    @Test
    void reportsWhatItLoaded(CapturedOutput output) {
        assertThat(run("load", PAGE)).isZero();

        assertThat(output.getOut())
                .contains(
                        "loaded",
                        "Marriage and Family Therapists (21-1013.00), 137 statements",
                        "1 documents: 1 loaded");
    }

    @Test
    void endsWithOneWhenADocumentWasRejected(CapturedOutput output) throws Exception {
        var broken = Files.writeString(folder.resolve("broken.json"), "{\"schemaVersion\":\"7\"}");

        assertThat(run("load", PAGE, broken.toString())).isEqualTo(1);

        assertThat(output.getOut()).contains("rejected", broken.toString(), "1 loaded, 1 rejected");
        assertThat(statements()).isPositive();
    }

    @Test
    void tellsMachinesInJson(CapturedOutput output) {
        assertThat(run("load", PAGE, "--format", "json")).isZero();

        var report = new JsonMapper().readTree(output.getOut()).get("load");
        assertThat(report.get("documents").get(0).get("outcome").asString()).isEqualTo("LOADED");
        assertThat(report.get("documents").get(0).get("statements").asInt()).isEqualTo(137);
    }

    @Test
    void readsInADryRunWithoutAnyServer(CapturedOutput output) {
        var code = CommandLineStart.execute(
                Skillways.class, "load", PAGE, "--dry-run", "--spring.neo4j.uri=bolt://localhost:1");

        assertThat(code).isZero();
        assertThat(output.getOut()).contains("137 statements", "nothing was written");
        assertThat(statements()).isZero();
    }

    @Test
    void refusesMistakesBeforeAnythingStarts(CapturedOutput output) {
        assertThat(run("load")).isEqualTo(2);
        assertThat(run("load", PAGE, "--soc", "counselor")).isEqualTo(2);
        assertThat(run("load", PAGE, PAGE, "--soc", "21-1013.00")).isEqualTo(2);
        assertThat(run("load", PAGE, "--format", "yaml")).isEqualTo(2);

        assertThat(output.getErr()).contains("'counselor' is no O*NET-SOC code").doesNotContain("\tat ");
    }

    @Test
    void takesBackWhatItLoaded(CapturedOutput output) {
        assertThat(run("load", PAGE)).isZero();
        assertThat(run("unload", PAGE, "--dry-run")).isZero();
        assertThat(statements()).isPositive();

        assertThat(run("unload", PAGE)).isZero();
        assertThat(run("unload", PAGE)).isEqualTo(1);

        assertThat(statements()).isZero();
        assertThat(output.getOut())
                .contains("removed    marriage-and-family-therapists.txt: Marriage and Family Therapists (21-1013.00)")
                .contains("The graph has no document of this name.");
    }

    @Test
    void derivesMovesAgainWhenWagesAreKnown(CapturedOutput output) throws Exception {
        assertThat(run("load", "seeds")).isZero();
        var workbook = OutlookFiles.workbook(
                folder,
                OutlookFiles.HEADER,
                List.of("Therapists", "21-1013", "Line item", 7, 8, 1, 14, 1, 58000, "Master's degree", "None", "None"),
                List.of("Counselors", "21-1018", "Line item", 9, 9, 0, 0, 1, 69000, "Master's degree", "None", "None"));

        assertThat(run("import-outlook", workbook.toString())).isZero();

        assertThat(output.getOut()).contains("1 occupations have figures of their own", "derived from");
        assertThat(TestNeo4j.driver().executableQuery("""
                                MATCH (:Occupation {soc: '21-1013.00'})-[t:TRANSITION]->(:Occupation {soc: '21-1014.00'})
                                RETURN t.pay AS pay""").execute().records())
                .extracting(row -> row.get("pay").asString())
                .containsExactly("more");
    }

    private static int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--spring.neo4j.uri=" + TestNeo4j.uri());
        all.add("--spring.neo4j.authentication.username=" + TestNeo4j.user());
        all.add("--spring.neo4j.authentication.password=" + TestNeo4j.password());
        return CommandLineStart.execute(Skillways.class, all.toArray(String[]::new));
    }

    private static long statements() {
        return TestNeo4j.driver()
                .executableQuery("MATCH (s:Statement) RETURN count(s) AS statements")
                .execute()
                .records()
                .get(0)
                .get("statements")
                .asLong();
    }
}
