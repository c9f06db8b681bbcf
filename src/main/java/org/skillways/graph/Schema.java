package org.skillways.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.skillways.cypher.QueryRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a graph to the newest version of the schema: applies the numbered files of {@code cypher/schema} that it lacks, in order, and
 * records each as a node {@code SchemaVersion}. Every statement may run again, so that a start that was broken off is completed by the
 * next one.
 */
public final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final QueryRunner queries;
    private final List<SchemaVersion> versions = SchemaVersion.all();

    private Schema(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * Applies what is missing and waits until every index answers.
     *
     * @throws UnusableGraph if the graph was made by a later version of Skillways, or by something else with the same names
     */
    public static void apply(QueryRunner queries) {
        new Schema(queries).apply();
    }

    private void apply() {
        var graph = queries.read(run -> run.rows("schema/versions", Map.of()).get(0));
        var applied = new HashMap<Integer, Value>();
        graph.get("versions")
                .values()
                .forEach(version -> applied.put(version.get("version").asInt(), version));
        requireKnown(applied);
        if (applied.isEmpty() && !graph.get("made").asBoolean()) {
            requireUnusedLabels();
            requireUnusedNames();
        }
        for (var version : versions) {
            var recorded = applied.get(version.number());
            if (recorded == null) {
                apply(version);
            } else if (!version.checksum().equals(recorded.get("checksum").asString())) {
                LOG.warn(
                        "The file cypher/{}.cypher is not the one that was applied to this graph: add a version instead"
                                + " of changing one.",
                        version.file());
            }
        }
        queries.awaitIndexes();
    }

    private void requireKnown(Map<Integer, Value> applied) {
        var newest = versions.get(versions.size() - 1).number();
        for (int version : applied.keySet()) {
            if (version > newest) {
                throw UnusableGraph.later(version, newest);
            }
        }
    }

    private void requireUnusedLabels() {
        var labels = versions.stream()
                .flatMap(version -> version.names().stream())
                .flatMap(name -> name.labels().stream())
                .collect(Collectors.toSet());
        var used = queries.read(run -> run.rows("schema/labels-in-use", Map.of("labels", List.copyOf(labels))));
        if (!used.isEmpty()) {
            throw UnusableGraph.labels(used.stream()
                    .map(row -> row.get("nodes") + " " + row.get("label").asString())
                    .collect(Collectors.joining(", ")));
        }
    }

    private void requireUnusedNames() {
        var ours =
                versions.stream().flatMap(version -> version.names().stream()).toList();
        for (var row : queries.read(run -> run.rows("schema/names-in-use", Map.of()))) {
            var theirs = new SchemaVersion.Name(
                    row.get("name").asString(),
                    row.get("labels").asList(Value::asString),
                    row.get("properties").asList(Value::asString));
            if (ours.stream().anyMatch(name -> name.conflictsWith(theirs))) {
                throw UnusableGraph.name(theirs);
            }
        }
    }

    private void apply(SchemaVersion version) {
        queries.runStatements(version.file());
        queries.writeOnly(run -> run.update(
                "schema/record-version",
                Map.of("version", version.number(), "name", version.name(), "checksum", version.checksum())));
    }
}
