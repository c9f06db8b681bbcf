package org.skillways.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Driver;

/** A whole graph as sorted lines, so that two graphs can be compared exactly; times of loading are left out. */
public final class GraphDump {

    private GraphDump() {}

    public static List<String> of(Driver driver) {
        try (var session = driver.session()) {
            var nodes = session.run("MATCH (n) WHERE NOT n:GraphVersion RETURN n").stream()
                    .map(row -> row.get("n").asNode())
                    .map(node -> sorted(node.labels()) + " " + withoutTimes(node.asMap()))
                    .toList();
            var relationships = session.run("MATCH (a)-[r]->(b) RETURN a, r, b").stream()
                    .map(row -> withoutTimes(row.get("a").asNode().asMap())
                            + " -" + row.get("r").asRelationship().type()
                            + withoutTimes(row.get("r").asRelationship().asMap())
                            + "-> " + withoutTimes(row.get("b").asNode().asMap()))
                    .toList();
            return Stream.concat(nodes.stream(), relationships.stream())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> sorted(Iterable<String> labels) {
        return StreamSupport.stream(labels.spliterator(), false).sorted().toList();
    }

    private static String withoutTimes(Map<String, Object> properties) {
        var sorted = new TreeMap<>(properties);
        sorted.remove("loadedAt");
        sorted.remove("importedAt");
        return sorted.toString();
    }
}
