package org.skillways.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillways.database.TestNeo4j;
import org.skillways.framework.SharedFolder;
import org.skillways.graph.onet.OnetImporter;
import org.skillways.graph.onet.OnetReport;
import org.skillways.graph.onet.OnetReport.Outcome;

/** On the seeds and two whole O*NET releases. */
@SuppressWarnings("NullAway.Init")
class OnReleasesTests extends WholeApplicationTests {

    private static final Map<String, OnetReport> REPORTS = new LinkedHashMap<>();

    private static RunningApplication application;

    @BeforeAll
    static void start() {
        var releases =
                List.of(SharedFolder.file("data/onet/db_29_3_text"), SharedFolder.file("data/onet/db_30_1_text"));
        application = RunningApplication.onEmptyDatabase();
        releases.forEach(release -> REPORTS.put(release.getFileName().toString(), importing(release)));
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
        return false;
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
}
