package org.skillways.export;

import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Makes what a query returns into text, numbers, truth values, lists and maps. */
final class PlainValues {

    private PlainValues() {}

    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Node node) {
            return Map.of("labels", node.labels(), "properties", plainMap(node.asMap()));
        }
        if (value instanceof Relationship relationship) {
            return Map.of("type", relationship.type(), "properties", plainMap(relationship.asMap()));
        }
        if (value instanceof Path path) {
            return StreamSupport.stream(path.spliterator(), false)
                    .map(step -> Map.of(
                            "start", plainMap(step.start().asMap()),
                            "type", step.relationship().type(),
                            "end", plainMap(step.end().asMap())))
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            return plainMap(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().<@Nullable Object>map(PlainValues::plain).toList();
        }
        return value instanceof TemporalAccessor || value instanceof IsoDuration || value instanceof Point
                ? value.toString()
                : value;
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }
}
