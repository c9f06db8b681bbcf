package org.skillways.graph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.finding.Finding;
import org.skillways.framework.CitationSource;
import org.skillways.framework.DocumentFormat;
import org.skillways.framework.EvidencePack;
import org.skillways.framework.Framework;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelName;
import org.skillways.framework.LevelStatements;
import org.skillways.framework.OccupationDocument;
import org.skillways.framework.OccupationHeader;
import org.skillways.framework.SourceAnchors;
import org.skillways.framework.Statement;
import org.skillways.graph.GraphDump;
import org.skillways.occupation.SocCode;

class DocumentWriterTests {

    private static final CitationSource INDEX =
            new CitationSource("an-index", "An Index", "An Index of Things, 2026", null, null, "2026", null, null);
    private static final EvidencePack EVIDENCE = new EvidencePack(
            new EvidencePack.AeiUsage(5L, 85.4, null, 0.18),
            null,
            new EvidencePack.WefCluster("human_technology", "Human Technology"));

    private final Driver driver = TestNeo4j.driver();

    @BeforeAll
    static void applySchema() {
        TestNeo4j.applySchema();
    }

    @BeforeEach
    void emptyGraph() {
        TestNeo4j.clear();
    }

    @Test
    void writesAFrameworkWithItsLevelsStatementsAndCitations() {
        write("a.txt", document("sha-a", "21-1014.00", List.of(mastery("v.26.05", "Notes — write", "Calls — answer"))));

        assertThat(strings("""
                        MATCH (o:Occupation {soc: '21-1014.00'})-[:HAS_FRAMEWORK]->(f:Framework {version: 'v.26.05'})
                          -[:HAS_LEVEL]->(l:Level {name: 'Emerging', rank: 1})-[:HAS_STATEMENT]->(s:Statement)
                          -[:CITES {position: 1}]->(:CitationSource {id: 'an-index'})
                        WHERE EXISTS { (f)-[:LOADED_FROM]->(:Document {sha256: 'sha-a', path: 'a.txt'})-[:DESCRIBES]->(o) }
                          AND EXISTS { (l)-[:NEXT_LEVEL]->(:Level {name: 'Developing'}) }
                        RETURN s.text AS value ORDER BY s.position""")).containsExactly("Notes — write");
    }

    @Test
    void keepsStatementsOfUnknownLevelOnTheirFramework() {
        var level = new LevelStatements("Communication", null, false, null, List.of(statement(1, "Listening — hears")));
        write(
                "a.txt",
                document(
                        "sha-a",
                        "21-1014.00",
                        List.of(new Framework(FrameworkKind.DURABLE_SKILLS, null, null, null, List.of(level)))));

        assertThat(strings("""
                        MATCH (:Framework {kind: 'DURABLE_SKILLS'})-[:HAS_STATEMENT]->(s:Statement)
                          -[:IN_DOMAIN]->(d:DurableSkillDomain)
                        RETURN d.name AS value""")).containsExactly("Communication");
        assertThat(count("MATCH (l:Level) RETURN count(l) AS value")).isZero();
    }

    @Test
    void replacesWhatAnEarlierVersionOfTheFileSaid() {
        write("a.txt", document("sha-a", "21-1014.00", List.of(mastery("v.1", "Notes — write", "Calls — answer"))));
        var kept = strings("MATCH (s:Statement {text: 'Calls — answer'}) RETURN s.id AS value");

        var written = write(
                "a.txt", document("sha-b", "21-1014.00", List.of(mastery("v.1", "Reports — draft", "Calls — answer"))));

        assertThat(written.replaced()).isTrue();
        assertThat(strings("MATCH (s:Statement) RETURN s.text AS value ORDER BY value"))
                .containsExactly("Calls — answer", "Reports — draft");
        assertThat(strings("MATCH (s:Statement {text: 'Calls — answer'}) RETURN s.id AS value"))
                .isEqualTo(kept);
        assertThat(strings("MATCH (d:Document) RETURN d.sha256 AS value")).containsExactly("sha-b");
    }

    @Test
    void dropsListEntriesOnlyWhereNobodyElseHasThem() {
        write("a.txt", document("sha-a", "21-1014.00", List.of(), lists("Speaking", "Writing")));
        write("b.txt", document("sha-b", "21-1013.00", List.of(), lists("Writing")));

        write("a.txt", document("sha-c", "21-1014.00", List.of(), lists("Instructing")));

        assertThat(strings("MATCH (e:Skill) RETURN e.name AS value ORDER BY value"))
                .containsExactly("Instructing", "Writing");
        assertThat(count("MATCH (:Occupation {soc: '21-1014.00'})-[r:REQUIRES]->() RETURN count(r) AS value"))
                .isEqualTo(1);
    }

    @Test
    void leavesFiguresOfOnetWhenAListEntryGoes() {
        write("a.txt", document("sha-a", "21-1014.00", List.of(), lists("Speaking")));
        driver.executableQuery(
                        "MATCH ()-[r:REQUIRES]->(e:Skill) SET r.importance = 4.5, r.release = '30.1', e.release = '30.1'")
                .execute();

        write("a.txt", document("sha-b", "21-1014.00", List.of(), lists("Instructing")));

        assertThat(strings("""
                        MATCH ()-[r:REQUIRES {importance: 4.5}]->(e)
                        WHERE r.listedRank IS NULL AND r.document IS NULL
                        RETURN e.name AS value""")).containsExactly("Speaking");
    }

    @Test
    void movesAFileToAnotherOccupationWithoutLeavingAnything() {
        write("a.txt", document("sha-a", "21-1014.00", List.of(mastery("v.1", "Notes — write")), lists("Speaking")));
        write("a.txt", document("sha-b", "21-1013.00", List.of(mastery("v.1", "Notes — write")), lists("Speaking")));

        assertThat(strings("MATCH (o:Occupation) RETURN o.soc AS value")).containsExactly("21-1013.00");
        assertThat(count("MATCH (f:Framework) RETURN count(f) AS value")).isEqualTo(1);
    }

    @Test
    void putsEvidenceOnTheFrameworkForAiAtWork() {
        write(
                "a.txt",
                new OccupationDocument(
                        "a.txt",
                        "sha-a",
                        DocumentFormat.READER_TEXT,
                        null,
                        header("21-1093.00"),
                        List.of(),
                        EVIDENCE,
                        SourceAnchors.none(),
                        List.of()));

        assertThat(strings("""
                        MATCH (:SkillCluster)<-[:IN_CLUSTER]-(:Occupation)-[:HAS_FRAMEWORK]->(f:Framework)
                        WHERE f.aeiTimeSaved IS NULL
                        RETURN f.kind + ' ' + f.aeiTaskObservations + ' ' + f.aeiAugmentShare AS value""")).containsExactly("AI_AT_WORK 5 85.4");
    }

    @Test
    void givesTheSameGraphWhicheverDocumentOfAnOccupationComesFirst() {
        var full = document(
                "sha-a", "21-1014.00", List.of(mastery("v.1", "Notes — write", "Calls — answer")), lists("Speaking"));
        var newer = document(
                "sha-b", "21-1014.00", List.of(mastery("v.2", "Reports — draft")), lists("Speaking", "Writing"));
        write("a.txt", full);
        write("b.txt", newer);
        var oneOrder = GraphDump.of(driver);
        emptyGraph();

        write("b.txt", newer);
        var findings = write("a.txt", full).findings();

        assertThat(GraphDump.of(driver)).isEqualTo(oneOrder);
        assertThat(findings).extracting(Finding::code).containsExactly("part-kept", "part-kept");
        assertThat(strings("MATCH (s:Statement) RETURN s.text AS value")).containsExactly("Reports — draft");
    }

    @Test
    void givesTheSameGraphWhicheverOfCodeAndTitleComesFirst() {
        var coded = document("sha-a", "21-1014.00", List.of(mastery("v.1", "Notes — write")), lists("Speaking"));
        var durable =
                new LevelStatements("Communication", null, false, null, List.of(statement(1, "Listening — hears")));
        var titled = document(
                "sha-b",
                null,
                List.of(
                        mastery(null, "Calls — answer"),
                        new Framework(FrameworkKind.DURABLE_SKILLS, null, null, null, List.of(durable))),
                lists("Speaking", "Writing"));
        write("a.txt", coded);
        write("b.txt", titled);
        var oneOrder = GraphDump.of(driver);
        emptyGraph();

        write("b.txt", titled);
        assertThat(strings("MATCH (u:Uncoded) RETURN u.soc AS value"))
                .containsExactly("uncoded/mental-health-counselors");
        write("a.txt", coded);
        var joined = new OccupationMerger(TestQueries.runner()).joinByTitle();

        assertThat(joined).extracting(LoadReport.Join::soc).containsExactly("21-1014.00");
        assertThat(GraphDump.of(driver)).isEqualTo(oneOrder);
    }

    @Test
    void joinsAnOccupationThatIsGivenItsCodeLater() {
        write("b.txt", document("sha-b", null, List.of(mastery(null, "Calls — answer")), lists("Speaking")));

        new OccupationMerger(TestQueries.runner()).joinByCode(List.of("sha-b"), "21-1014.00");

        assertThat(strings("MATCH (o:Occupation)-[:HAS_FRAMEWORK]->(f) WHERE NOT o:Uncoded RETURN f.id AS value"))
                .containsExactly("21-1014.00/MASTERY");
        assertThat(
                        strings(
                                "MATCH (s:Statement) WHERE s.id STARTS WITH '21-1014.00/MASTERY/Emerging/' RETURN s.text AS value"))
                .containsExactly("Calls — answer");
        assertThat(strings("MATCH (:Occupation)-[:REQUIRES]->(e) RETURN e.name AS value"))
                .containsExactly("Speaking");
    }

    private DocumentWriter.Written write(String path, OccupationDocument document) {
        var loadable = new DocumentWriter.Loadable(document, DocumentSource.of(Path.of(path)), 100, false);
        return TestQueries.runner().write(run -> DocumentWriter.write(run, loadable));
    }

    private List<String> strings(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get("value"))
                .map(Value::asString)
                .toList();
    }

    private long count(String cypher) {
        return driver.executableQuery(cypher)
                .execute()
                .records()
                .get(0)
                .get("value")
                .asLong();
    }

    private static OccupationHeader header(@Nullable String soc) {
        var code = soc == null ? null : new SocCode(soc);
        var title = "21-1013.00".equals(soc) ? "Marriage and Family Therapists" : "Mental Health Counselors";
        return new OccupationHeader(code, title, null, null, false, null, null);
    }

    private static OccupationDocument document(String sha256, @Nullable String soc, List<Framework> frameworks) {
        return document(sha256, soc, frameworks, SourceAnchors.none());
    }

    private static OccupationDocument document(
            String sha256, @Nullable String soc, List<Framework> frameworks, SourceAnchors anchors) {
        return new OccupationDocument(
                "named-by-the-user",
                sha256,
                DocumentFormat.PAGE_TEXT,
                null,
                header(soc),
                frameworks,
                null,
                anchors,
                List.of());
    }

    /** The first statement is Emerging, the others are Developing. */
    private static Framework mastery(@Nullable String version, String... texts) {
        var developing =
                Arrays.stream(texts).skip(1).map(text -> statement(1, text)).toList();
        return new Framework(
                FrameworkKind.MASTERY,
                version,
                null,
                null,
                List.of(
                        new LevelStatements(null, LevelName.EMERGING, false, "Entry", List.of(statement(1, texts[0]))),
                        new LevelStatements(null, LevelName.DEVELOPING, false, null, developing)));
    }

    private static Statement statement(int position, String text) {
        var parts = text.split(" — ");
        return new Statement(position, text, parts[0], parts[1], List.of(INDEX));
    }

    private static SourceAnchors lists(String... skills) {
        return new SourceAnchors(
                List.of("Counselor"),
                List.of(),
                List.of(skills),
                List.of(),
                List.of(),
                List.of(),
                List.of("Spreadsheet software"),
                List.of(new SourceAnchors.Task("Do a thing of some len", true)),
                List.of("51.1505"),
                null);
    }
}
