package org.skillways.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.skillways.Skillways;
import org.skillways.database.TestNeo4j;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CommandLineTests {

    @TempDir
    private Path data;

    @Test
    void helpsWithoutStartingAnything(CapturedOutput output) {
        assertThat(run("--help")).isZero();
        assertThat(output.getOut()).contains("serve", "status", "Exit codes: 0 all well");
    }

    @Test
    void saysItsVersion(CapturedOutput output) {
        assertThat(run("--version")).isZero();
        assertThat(output.getOut()).startsWith("Skillways ");
    }

    @Test
    void refusesUnknownCommands(CapturedOutput output) {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(output.getErr()).contains("Unmatched argument").doesNotContain("\tat ");
    }

    @Test
    void usesAnyOtherServerAndThenStartsNone(CapturedOutput output) {
        Driver driver = TestNeo4j.driver();
        TestNeo4j.applySchema();
        driver.executableQuery("CREATE (:Skill:Element {id: '2.A.1.a'})").execute();
        var code = run(
                "status",
                "--spring.neo4j.uri=" + TestNeo4j.uri(),
                "--spring.neo4j.authentication.username=" + TestNeo4j.user(),
                "--spring.neo4j.authentication.password=" + TestNeo4j.password(),
                "--skillways.data=" + data.resolve("unused"));
        assertThat(code).isZero();
        assertThat(output.getOut()).contains("at " + TestNeo4j.uri()).containsPattern("Nodes +1 Skill");
        assertThat(data.resolve("unused")).doesNotExist();
        TestNeo4j.clear();
    }

    @Test
    void startsNothingForADryRunAndLogsWhatIsWanted(CapturedOutput output) {
        var code = run(
                "load",
                "seeds",
                "--dry-run",
                "--skillways.data=" + data.resolve("unused"),
                "--logging.level.org.skillways=debug");
        assertThat(code).isZero();
        assertThat(output.getOut()).contains("8 documents: 8 read");
        assertThat(data.resolve("unused")).doesNotExist();
    }

    @Test
    void saysInOneLineThatAnotherServerDoesNotAnswer(CapturedOutput output) {
        assertThat(run("status", "--spring.neo4j.uri=bolt://localhost:1")).isEqualTo(1);
        assertThat(output.getErr()).startsWith("skillways: Neo4j at bolt://localhost:1 does not answer");
        assertThat(output.getAll()).hasLineCount(1);
    }

    @Test
    void saysInOneLineThatAPasswordIsWrong(CapturedOutput output) {
        var code = run(
                "status",
                "--spring.neo4j.uri=" + TestNeo4j.uri(),
                "--spring.neo4j.authentication.username=nobody",
                "--spring.neo4j.authentication.password=wrong-password");
        assertThat(code).isEqualTo(1);
        assertThat(output.getErr()).contains("refuses the user or the password").doesNotContain("\tat ");
    }

    @Test
    void saysInOneLineThatAPortIsTaken(CapturedOutput output) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            assertThat(run("serve", "--skillways.data=" + data, "--skillways.neo4j.bolt-port=" + port))
                    .isEqualTo(1);
            assertThat(output.getErr()).startsWith("skillways: Port " + port + ", on which Neo4j offers Bolt");
            assertThat(output.getAll()).hasLineCount(1);
        }
    }

    @Test
    void saysInOneLineThatASettingIsWrong(CapturedOutput output) {
        assertThat(run("status", "--skillways.data=" + data, "--skillways.neo4j.heap=much"))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("Not a memory size: 'much'");
        assertThat(run("status", "--skillways.data=" + data, "--skillways.neo4j.http-port=http"))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("skillways.neo4j.http-port", "[http]");
        assertThat(output.getAll()).hasLineCount(2);
    }

    @Test
    void saysInOneLineThatTheDatabaseHoldsAnotherGraph(CapturedOutput output) {
        TestNeo4j.clear();
        TestNeo4j.driver().executableQuery("CREATE (:Task {id: 'theirs'})").execute();
        var code = run(
                "status",
                "--spring.neo4j.uri=" + TestNeo4j.uri(),
                "--spring.neo4j.authentication.username=" + TestNeo4j.user(),
                "--spring.neo4j.authentication.password=" + TestNeo4j.password());
        TestNeo4j.clear();

        assertThat(code).isEqualTo(1);
        assertThat(output.getErr())
                .startsWith("skillways: The database has nodes that Skillways did not make")
                .hasLineCount(1);
    }

    private static int run(String... args) {
        return CommandLineStart.execute(Skillways.class, args);
    }
}
