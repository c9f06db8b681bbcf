package org.skillways.graph.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.finding.Finding;
import org.skillways.finding.Severity;
import org.skillways.graph.GraphDump;
import org.skillways.graph.document.DocumentLoader;

class OnetImporterTests {

    private static final Path OLDER = Path.of("src/test/resources/onet/db_28_1_text");
    private static final Path NEWER = Path.of("src/test/resources/onet/db_30_2_text");
    private static final Path NEWEST = Path.of("src/test/resources/onet/db_31_0_text");
    private static final Path SEEDS = Path.of("seeds");

    private final Driver driver = TestNeo4j.driver();

    @TempDir
    private Path folder;

    @BeforeAll
    static void applySchema() {
        TestNeo4j.applySchema();
    }

    @BeforeEach
    void emptyGraph() {
        TestNeo4j.clear();
    }

    /** Documents, older and newer release; the last order has the documents loaded between and after as well. */
    @ParameterizedTest
    @ValueSource(strings = {"don", "dno", "odn", "ndo", "ond", "nod", "nodod"})
    void makesTheSameGraphInEveryOrder(String order) {
        run("don");
        var graph = GraphDump.of(driver);
        TestNeo4j.clear();

        run(order);

        assertThat(GraphDump.of(driver)).containsExactlyInAnyOrderElementsOf(graph);
    }

    /** The three releases, of which the last has other files, columns and ids. */
    @ParameterizedTest
    @ValueSource(strings = {"oxn", "nox", "nxo", "xon", "xno", "xonxo", "donx", "xdno", "oxdn"})
    void makesTheSameGraphInEveryOrderOfLayouts(String order) {
        run(order.contains("d") ? "onxd" : "onx");
        var graph = GraphDump.of(driver);
        TestNeo4j.clear();

        run(order);

        assertThat(GraphDump.of(driver)).containsExactlyInAnyOrderElementsOf(graph);
    }

    @Test
    void readsTheLayoutThatReleasesHaveSince30Dot3() {
        var report = importing(NEWEST);

        assertThat(report.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(report.outcome()).isEqualTo(OnetReport.Outcome.IMPORTED);
        assertThat(ask("""
                MATCH (:Occupation {soc: '21-1014.00'})-[r]->(n)
                RETURN type(r) AS type, coalesce(n.id, n.key, n.code, n.soc) AS id, r.release AS release"""))
                .extracting(row -> row.get("type"), row -> row.get("id"))
                .contains(
                        tuple("REQUIRES", "2.A.1.b"),
                        tuple("REQUIRES", "2.B.1.a"),
                        tuple("REQUIRES", "4.A.4.a.5"),
                        tuple("HAS_INTEREST", "1.B.1.d"),
                        tuple("HAS_INTEREST_AREA", "1.B.3.z"),
                        tuple("HAS_WORK_CONTEXT", "4.C.1.a.2.f"),
                        tuple("USES", "2.E.1.a"),
                        tuple("USES_PRODUCT", "microsoft excel"),
                        tuple("HAS_EDUCATION", "2.D.1/RL/6"),
                        tuple("HAS_EDUCATION", "3.A.1/RW/1"));
        assertThat(
                        ask(
                                "MATCH (:Task {id: '1002'})-[:PART_OF]->(a)-[:PART_OF]->()-[:PART_OF]->(e) RETURN a.id AS a, e.id AS e"))
                .contains(Map.of("a", "4.A.4.a.5.a.01", "e", "4.A.4.a.5"));
        assertThat(
                        ask(
                                "MATCH (t:JobTitle {key: 'lmhc'})-[r:RELATED_TITLE_OF]->(o) RETURN o.soc AS soc, r.shortOf AS of"))
                .containsExactly(Map.of("soc", "21-1014.00", "of", List.of("Licensed Mental Health Counselor")));
    }

    /** A document names elements as the newest release does, whichever release comes after it. */
    @Test
    void givesAnElementTheIdThatADocumentListedBefore() {
        ask("""
                CREATE (o:Occupation {soc: '21-1014.00', title: 'Mental Health Counselors'})
                CREATE (e:Element:WorkStyle {id: '1.D.2.d', name: 'Cooperation', nameKey: 'cooperation'})
                CREATE (o)-[:REQUIRES {listedRank: 1, document: 'd'}]->(e)""");

        importing(OLDER);
        importing(NEWER);

        assertThat(ask("""
                MATCH (e:WorkStyle) WHERE e.id STARTS WITH '1.D.2.d'
                RETURN e.id AS id, e.otherIds AS others, COUNT { (e)<-[:REQUIRES {listedRank: 1}]-() } AS listed""")).containsExactly(Map.of("id", "1.D.2.d", "others", List.of("1.C.3.a"), "listed", 1L));
    }

    @Test
    void knowsWhatReleasesNumberDifferentlyForOneThing() {
        run("onx");

        assertThat(ask("""
                MATCH (n:Technology|DetailedWorkActivity|IntermediateWorkActivity|WorkStyle)
                WHERE n.otherIds IS NOT NULL
                RETURN coalesce(n.id, n.code) AS id, n.otherIds AS others ORDER BY id"""))
                .extracting(row -> row.get("id"), row -> row.get("others"))
                .containsExactly(
                        tuple("1.D.2.d", List.of("1.C.3.a")),
                        tuple("4.A.4.a.5.a", List.of("4.A.4.a.5.I01")),
                        tuple("4.A.4.a.5.a.01", List.of("4.A.4.a.5.I01.D01")),
                        tuple("4.A.4.a.5.a.02", List.of("4.A.4.a.5.I01.D02")),
                        tuple("43232110", List.of("2.E.1.a")),
                        tuple("43233500", List.of("2.E.1.b")));
        assertThat(ask("""
                MATCH (o:Occupation)-[r:REQUIRES|USES|USES_PRODUCT|PERFORMS|HAS_INTEREST]->(n)
                WITH o, type(r) AS type, coalesce(n.name, n.text) AS name, labels(n) AS labels, count(*) AS times
                WHERE times > 1
                RETURN o.soc AS soc, name""")).isEmpty();
    }

    @Test
    void keepsWhatOnlyOlderReleasesEverCovered() {
        run("onx");

        assertThat(ask("MATCH (:Occupation)-[r:HAS_WORK_VALUE]->(n) RETURN n.id AS id, r.release AS release"))
                .containsExactly(Map.of("id", "1.B.2.a", "release", "30.2"));
        assertThat(ask("MATCH (:Occupation)-[r:USES_TOOL]->() RETURN DISTINCT r.release AS release"))
                .containsExactly(Map.of("release", "30.2"));
    }

    @Test
    void doesNotCallAReleaseImportedOfWhichItLosesSomething() throws IOException {
        var release = folder.resolve("db_32_0_text");
        try (var files = Files.list(NEWEST)) {
            Files.createDirectories(release);
            for (var file : files.filter(each -> !each.endsWith("Read Me.txt")).toList()) {
                Files.copy(file, release.resolve(file.getFileName()));
            }
        }
        Files.move(release.resolve("Software Skills.txt"), release.resolve("Apps and Platforms.txt"));
        run("n");

        var report = importing(release);

        assertThat(report.outcome()).isEqualTo(OnetReport.Outcome.INCOMPLETE);
        assertThat(report.rejectedAny()).isTrue();
        assertThat(report.findings().get(0).code()).isEqualTo("lost-domain");
        assertThat(report.findings().get(0).message()).contains("technologies that the occupations use");
        assertThat(ask("MATCH ()-[r:USES]->() RETURN DISTINCT r.release AS release"))
                .containsExactly(Map.of("release", "30.2"));
        assertThat(importing(release).outcome()).isEqualTo(OnetReport.Outcome.INCOMPLETE);
    }

    @Test
    void writesNothingTheSecondTime() {
        run("on");
        var graph = GraphDump.of(driver);
        var version = ask("MATCH (v:GraphVersion) RETURN v.version AS version");

        assertThat(importing(OLDER).outcome()).isEqualTo(OnetReport.Outcome.UNCHANGED);
        assertThat(importing(NEWER).outcome()).isEqualTo(OnetReport.Outcome.UNCHANGED);

        assertThat(GraphDump.of(driver)).containsExactlyInAnyOrderElementsOf(graph);
        assertThat(ask("MATCH (v:GraphVersion) RETURN v.version AS version")).isEqualTo(version);
    }

    @Test
    void completesAnImportThatWasBrokenOff() {
        run("on");
        var graph = GraphDump.of(driver);
        ask("MATCH (r:OnetRelease {version: '30.2'}) DELETE r");
        ask("MATCH (:Occupation)-[r:USES|PERFORMS]->() WHERE r.release = '30.2' DELETE r");

        var report = importing(NEWER);

        assertThat(report.outcome()).isEqualTo(OnetReport.Outcome.IMPORTED);
        assertThat(GraphDump.of(driver)).containsExactlyInAnyOrderElementsOf(graph);
    }

    @Test
    void takesAnArchiveAndItsFolderForTheSameRelease() throws IOException {
        run("n");
        var archive = folder.resolve("release.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive));
                var files = Files.list(NEWER)) {
            for (var file : files.toList()) {
                zip.putNextEntry(new ZipEntry("db_30_2_text/" + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }

        assertThat(importing(archive).outcome()).isEqualTo(OnetReport.Outcome.UNCHANGED);
    }

    @Test
    void putsAllScalesOfAnElementOnOneRelationship() {
        run("o");

        assertThat(ask("""
                MATCH (:Occupation {soc: '21-1014.00'})-[r:REQUIRES]->(e:Skill {id: '2.A.1.e'})
                RETURN r.importance AS importance, r.level AS level, r.importanceN AS n,
                  r.importanceStandardError AS error, r.importanceSuppress AS suppress, r.notRelevant AS notRelevant,
                  r.release AS release"""))
                .containsExactly(Map.of(
                        "importance",
                        1.88,
                        "level",
                        1.5,
                        "n",
                        8L,
                        "error",
                        0.125,
                        "suppress",
                        true,
                        "notRelevant",
                        true,
                        "release",
                        "28.1"));
    }

    @Test
    void readsTheWorkStylesOfTheNewestReleaseAlone() {
        run("on");

        assertThat(ask("""
                MATCH (:Occupation {soc: '21-1014.00'})-[r:REQUIRES]->(e:WorkStyle)
                RETURN e.id AS id, r.importance AS importance, r.impact AS impact, r.distinctivenessRank AS rank
                ORDER BY id"""))
                .extracting(row -> row.get("id"), row -> row.get("importance"), row -> row.get("impact"))
                .containsExactly(tuple("1.D.2.c", null, 2.8), tuple("1.D.2.d", null, 2.1));
    }

    @Test
    void marksOccupationsWithoutRatings() {
        run("on");

        assertThat(ask("MATCH (o:Occupation) WHERE NOT o.hasRatings RETURN o.soc AS soc ORDER BY soc"))
                .containsExactly(Map.of("soc", "21-1099.00"));
    }

    @Test
    void explainsALevelInWords() {
        run("n");

        assertThat(ask("""
                MATCH (:Element {id: '2.A.1.b'})-[:HAS_ANCHOR]->(a:LevelAnchor)
                RETURN a.value AS value, a.text AS text ORDER BY value""")).hasSize(3).contains(Map.of("value", 4.0, "text", "Hear what a caller leaves out"));
    }

    @Test
    void endsWhatTheNewerReleaseWithdraws() {
        run("on");

        assertThat(ask("""
                MATCH (o:Occupation)-[r:PERFORMS]->(t:Task)
                RETURN t.id AS id, t.text AS text, r.release AS release ORDER BY id"""))
                .contains(
                        Map.of("id", "1001", "text", "Keep records of each meeting.", "release", "30.2"),
                        Map.of("id", "1009", "text", "Call families after a missed meeting.", "release", "30.2"))
                .extracting(row -> row.get("id"))
                .doesNotContain("1003", "3001");
        assertThat(ask("MATCH (t:Task) WHERE t.id IN ['1003', '3001'] RETURN t.id AS id"))
                .isEmpty();
        assertThat(ask("MATCH ()-[r:RELATED_TO]->() RETURN DISTINCT r.release AS release"))
                .containsExactly(Map.of("release", "30.2"));
    }

    /** As codes of the 2010 taxonomy are; whichever release comes first. */
    @Test
    void endsAnOccupationThatTheNewestReleaseDoesNotHave() throws IOException {
        var former = Files.createDirectory(folder.resolve("db_25_0_text"));
        Files.writeString(
                former.resolve("Occupation Data.txt"),
                "O*NET-SOC Code\tTitle\n15-1132.00\tSoftware Developers, Applications\n");
        Files.writeString(
                former.resolve("Tools Used.txt"),
                "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\n15-1132.00\tScanners\t43211711\tScanners\n");

        importing(former);
        assertThat(ask("MATCH (o:Occupation {soc: '15-1132.00'}) RETURN o.soc AS soc"))
                .hasSize(1);
        importing(NEWER);
        var graph = GraphDump.of(driver);

        assertThat(graph).noneMatch(line -> line.contains("15-1132.00"));
        TestNeo4j.clear();
        run("n");
        importing(former);
        assertThat(GraphDump.of(driver)).containsExactlyInAnyOrderElementsOf(graph);
    }

    @Test
    void reportsTheDifference() {
        run("o");

        var report = importing(NEWER);

        assertThat(report.changes())
                .contains(
                        new OnetReport.Change("occupation", 4, 1, 1, 2, 0, 0),
                        new OnetReport.Change("task", 4, 1, 1, 2, 0, 0),
                        new OnetReport.Change("task-of", 4, 1, 1, 2, 0, 2),
                        new OnetReport.Change("alternate-title", 5, 1, 0, 4, 0, 1),
                        new OnetReport.Change("knowledge-rating", 3, 0, 1, 2, 0, 1),
                        new OnetReport.Change("related", 3, 0, 1, 2, 0, 0));
    }

    @Test
    void makesWhatDocumentsListByNameTheNodesOfTheRelease() {
        run("dn");

        assertThat(ask("""
                MATCH (:Occupation)-[r:REQUIRES]->(e:Element)
                WHERE r.document IS NOT NULL AND e.nameKey IN ['active listening', 'cooperation', 'psychology']
                RETURN DISTINCT e.id AS id ORDER BY id"""))
                .extracting(row -> row.get("id"))
                .isSubsetOf("1.D.2.d", "2.A.1.b", "2.C.4.e")
                .isNotEmpty();
    }

    @Test
    void givesAnOccupationTheCodeThatItsUniqueAlternateTitleHas() {
        ask("""
                CREATE (:Document {sha256: 'd1'})-[:DESCRIBES]->
                  (:Occupation:Uncoded {soc: 'uncoded/case-aide', title: 'Case Aide', titleKey: 'case aide'}),
                  (:Document {sha256: 'd2'})-[:DESCRIBES]->
                  (:Occupation:Uncoded {soc: 'uncoded/therapist', title: 'Therapist', titleKey: 'therapist'})""");

        run("n");

        assertThat(
                        ask(
                                "MATCH (d:Document)-[:DESCRIBES]->(o) RETURN d.sha256 AS document, o.soc AS soc ORDER BY document"))
                .containsExactly(
                        Map.of("document", "d1", "soc", "21-1093.00"),
                        Map.of("document", "d2", "soc", "uncoded/therapist"));
    }

    @Test
    void refusesAFolderThatIsNotOnet() {
        var report = importing(SEEDS);

        assertThat(report.outcome()).isEqualTo(OnetReport.Outcome.REJECTED);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("not-onet");
        assertThat(GraphDump.of(driver)).isEmpty();
    }

    private void run(String order) {
        for (var i = 0; i < order.length(); i++) {
            switch (order.charAt(i)) {
                case 'd' ->
                    new DocumentLoader(TestQueries.runner())
                            .load(List.of(SEEDS), DocumentLoader.Options.defaults(), (done, total) -> {});
                case 'o' -> importing(OLDER);
                case 'x' -> importing(NEWEST);
                default -> importing(NEWER);
            }
        }
    }

    private OnetReport importing(Path path) {
        return new OnetImporter(TestQueries.runner()).run(path, OnetImporter.Options.defaults(), (kind, facts) -> {});
    }

    private List<Map<String, Object>> ask(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).list(Record::asMap);
        }
    }
}
