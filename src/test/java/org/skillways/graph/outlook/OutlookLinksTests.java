package org.skillways.graph.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.outlook.OutlookFiles;

class OutlookLinksTests {

    private final Driver driver = TestNeo4j.driver();

    private final OutlookLinks links = new OutlookLinks(TestQueries.runner());

    private final OutlookImporter importer = new OutlookImporter(TestQueries.runner(), links);

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

    @Test
    void connectsOnlyOccupationsThatCameSince() throws IOException {
        occupation("21-1013.00");
        occupation("55-1011.00");
        assertThat(importer.run(workbook()).bases()).containsEntry("own", 1L);
        write("MATCH (:Occupation)-[r:HAS_OUTLOOK]->() SET r.mark = 'as before'");
        var version = version();

        links.connect();
        assertThat(version()).as("nothing to connect").isEqualTo(version);

        occupation("21-1014.00");
        links.connect();

        assertThat(version()).isGreaterThan(version);
        assertThat(ask("""
                MATCH (o:Occupation)-[r:HAS_OUTLOOK]->(w:Outlook)
                RETURN o.soc AS soc, r.basis AS basis, w.code AS code, coalesce(r.mark, 'new') AS mark ORDER BY soc"""))
                .containsExactly(
                        Map.of("soc", "21-1013.00", "basis", "own", "code", "21-1013", "mark", "as before"),
                        Map.of("soc", "21-1014.00", "basis", "combined", "code", "21-1018", "mark", "new"));
        assertThat(ask("MATCH (o:Occupation {soc: '55-1011.00'}) RETURN o.noOutlookReason AS reason"))
                .extracting(row -> row.get("reason"))
                .singleElement()
                .asString()
                .contains("armed forces");
    }

    @Test
    void knowsNothingBeforeAWorkbookWasImported() {
        occupation("21-1013.00");

        links.connect();

        assertThat(ask("MATCH (o:Occupation) RETURN o.noOutlookReason IS NULL AND NOT (o)-[:HAS_OUTLOOK]->() AS open"))
                .containsExactly(Map.of("open", true));
    }

    private Path workbook() throws IOException {
        return OutlookFiles.workbook(
                folder,
                OutlookFiles.HEADER,
                List.of(
                        "Therapists",
                        "21-1013",
                        "Line item",
                        7,
                        8,
                        1,
                        14.3,
                        1,
                        58000,
                        "Master's degree",
                        "None",
                        "None"),
                List.of("Counselors", "21-1018", "Line item", 9, 9, 0, 0, 1, 59000, "Master's degree", "None", "None"));
    }

    private void occupation(String soc) {
        write("CREATE (:Occupation {soc: '" + soc + "', title: 'Some occupation'})");
    }

    private long version() {
        return driver.executableQuery("OPTIONAL MATCH (v:GraphVersion) RETURN coalesce(v.version, 0) AS version")
                .execute()
                .records()
                .get(0)
                .get("version")
                .asLong();
    }

    private void write(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    private List<Map<String, Object>> ask(String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(Record::asMap)
                .toList();
    }
}
