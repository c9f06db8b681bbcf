package org.skillways.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.database.Database;
import org.skillways.database.EmbeddedNeo4j;
import org.skillways.embedding.TextEmbedder;
import org.springframework.stereotype.Component;

/** What the server is and what its graph holds, in lines for a person. */
@Component
final class GraphStatus {

    private static final Query NODES = Query.named("status/node-counts");
    private static final Query RELATIONSHIPS = Query.named("status/relationship-counts");
    private static final Query DOCUMENTS = Query.named("status/documents");
    private static final Query RELEASES = Query.named("status/releases");
    private static final Query IMPORTED = Query.named("onet/releases");

    private final Database database;
    private final QueryRunner queries;
    private final Optional<TextEmbedder> embedder;

    GraphStatus(Database database, QueryRunner queries, Optional<TextEmbedder> embedder) {
        this.database = database;
        this.queries = queries;
        this.embedder = embedder;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Server         Neo4j " + database.version() + " at " + database.address());
        database.embedded().ifPresent(neo4j -> lines.addAll(embedded(neo4j)));
        lines.add("Meaning        "
                + embedder.map(TextEmbedder::model).orElse("no sentence model is installed: words are compared alone"));
        read(RELEASES).forEach(row -> lines.add("O*NET          " + release(row)));
        read(IMPORTED).stream()
                .filter(row -> !row.get("leftOut").isEmpty())
                .forEach(row -> lines.add("               " + leftOut(row)));
        read(DOCUMENTS).forEach(row -> lines.add("Document       " + document(row)));
        read(NODES).forEach(row -> lines.add(count("Nodes", row, "label")));
        read(RELATIONSHIPS).forEach(row -> lines.add(count("Relationships", row, "type")));
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

    private static String leftOut(Record row) {
        return row.get("release").asString() + " came without "
                + String.join("; ", row.get("leftOut").asList(Value::asString));
    }

    private static String document(Record row) {
        return row.get("path").asString() + " (" + row.get("title").asString("no occupation") + ", loaded "
                + row.get("loadedAt").asString("at an unknown time") + ")";
    }

    private static String count(String what, Record row, String name) {
        return "%-14s %,9d %s"
                .formatted(what, row.get("count").asLong(), row.get(name).asString());
    }

    private List<Record> read(Query query) {
        return queries.list(query, Map.of(), row -> row);
    }
}
