package org.skillways.command;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.skillways.catalogue.CypherFile;
import org.skillways.database.Database;
import org.skillways.database.EmbeddedNeo4j;
import org.springframework.stereotype.Component;

/** What the server is and what its graph holds, in lines for a person. */
@Component
final class GraphStatus {

    private final CypherFile nodes = CypherFile.named("status/node-counts");
    private final CypherFile relationships = CypherFile.named("status/relationship-counts");
    private final CypherFile documents = CypherFile.named("status/documents");
    private final CypherFile releases = CypherFile.named("status/releases");
    private final Database database;
    private final Driver driver;

    GraphStatus(Database database, Driver driver) {
        this.database = database;
        this.driver = driver;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Server         Neo4j " + database.version() + " at " + database.address());
        database.embedded().ifPresent(neo4j -> lines.addAll(embedded(neo4j)));
        read(releases).forEach(row -> lines.add("O*NET          " + release(row)));
        read(documents).forEach(row -> lines.add("Document       " + document(row)));
        read(nodes).forEach(row -> lines.add(count("Nodes", row, "label")));
        read(relationships).forEach(row -> lines.add(count("Relationships", row, "type")));
        return lines;
    }

    private static List<String> embedded(EmbeddedNeo4j neo4j) {
        return List.of(
                "               embedded, "
                        + (neo4j.startedHere() ? "started for this command" : "was running already"),
                "Neo4j Browser  " + neo4j.browser() + ", user " + neo4j.user() + ", password in "
                        + neo4j.passwordFile(),
                "Data folder    " + neo4j.dataFolder());
    }

    private static String release(Record row) {
        return row.get("release").asString("none imported") + ", "
                + row.get("occupations").asLong() + " occupations";
    }

    private static String document(Record row) {
        return row.get("path").asString() + " (" + row.get("title").asString("no occupation") + ", loaded "
                + row.get("loadedAt").asString("at an unknown time") + ")";
    }

    private static String count(String what, Record row, String name) {
        return "%-14s %,9d %s"
                .formatted(what, row.get("count").asLong(), row.get(name).asString());
    }

    private List<Record> read(CypherFile file) {
        return driver.executableQuery(file.text())
                .withConfig(
                        QueryConfig.builder().withRouting(RoutingControl.READ).build())
                .execute()
                .records();
    }
}
