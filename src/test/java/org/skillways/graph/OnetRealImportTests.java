package org.skillways.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillways.database.TestNeo4j;

class OnetRealImportTests {

    private static Path shared(String name) {
        var path = Stream.of(System.getProperty("skillways.shared", "../shared"), "../../shared")
                .map(folder -> Path.of(folder, name))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(path.isPresent(), "Skipped: there is no ../shared/" + name);
        return path.orElseThrow();
    }

    private static String cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() + "/"
                + ProcessHandle.current()
                        .descendants()
                        .mapToLong(process ->
                                process.info().totalCpuDuration().orElseThrow().toMillis())
                        .sum();
    }

    private static OnetReport run(String name) {
        System.gc();
        var before = cpu();
        var report = new OnetImport(TestNeo4j.driver())
                .run(shared("data/onet/" + name), OnetImport.Options.defaults(), (kind, facts) -> {});
        System.out.println(name + " " + report.outcome() + " " + report.milliseconds() + " ms, " + report.rows()
                + " rows, cpu " + cpu() + " - " + before + ", heap used "
                + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000 + " MB");
        report.changes().forEach(System.out::println);
        return report;
    }

    @Test
    void importsBothReleasesAndNothingTheSecondTime() {
        TestNeo4j.applySchema();
        TestNeo4j.clear();
        assertThat(run("db_29_3_text").outcome()).isEqualTo(OnetReport.Outcome.IMPORTED);
        assertThat(run("db_29_3_text").outcome()).isEqualTo(OnetReport.Outcome.UNCHANGED);
        assertThat(run("db_30_1_text").outcome()).isEqualTo(OnetReport.Outcome.IMPORTED);
        assertThat(run("db_29_3_text").outcome()).isEqualTo(OnetReport.Outcome.UNCHANGED);
    }
}
