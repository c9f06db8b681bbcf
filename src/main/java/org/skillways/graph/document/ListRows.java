package org.skillways.graph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skillways.framework.ElementNames;
import org.skillways.framework.ElementNames.Element;
import org.skillways.framework.ElementNames.Kind;
import org.skillways.framework.SourceAnchors;
import org.skillways.occupation.Names;

/** The lists that a document ends with, as the rows that the statements of {@code cypher/load} take. */
final class ListRows {

    final Map<String, List<Map<String, Object>>> byStatement = new LinkedHashMap<>();
    private int size;

    ListRows(SourceAnchors anchors) {
        var elements = new ArrayList<Map<String, Object>>();
        elements.addAll(rows(anchors.skills(), name -> element("Skill", Kind.SKILL, name)));
        elements.addAll(rows(anchors.knowledge(), name -> element("Knowledge", Kind.KNOWLEDGE, name)));
        elements.addAll(rows(anchors.abilities(), name -> element("Ability", Kind.ABILITY, name)));
        elements.addAll(rows(anchors.workStyles(), name -> element("WorkStyle", Kind.WORK_STYLE, name)));
        put("elements", elements);
        put("technologies", rows(anchors.technologies(), ListRows::technology));
        put("tasks", rows(anchors.tasks(), ListRows::task));
        put("related-titles", rows(anchors.relatedTitles(), ListRows::named));
        put("programs", rows(anchors.cipCodes(), code -> new HashMap<>(Map.of("code", code))));
        put(
                "apprenticeships",
                rows(
                        anchors.apprenticeships(),
                        entry -> new HashMap<>(Map.of("code", entry.code(), "name", entry.name()))));
    }

    /** The number of entries in all lists. */
    int size() {
        return size;
    }

    private void put(String statement, List<Map<String, Object>> rows) {
        size += rows.size();
        if (!rows.isEmpty()) {
            byStatement.put(statement, rows);
        }
    }

    private static <T> List<Map<String, Object>> rows(List<T> entries, Function<T, Map<String, Object>> toRow) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            var row = toRow.apply(entry);
            row.put("rank", rows.size() + 1);
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> element(String label, Kind kind, String name) {
        var id = ElementNames.find(kind, name).map(Element::id).orElse("name:" + Names.key(name));
        return new HashMap<>(Map.of("kind", label, "name", name, "id", id));
    }

    private static Map<String, Object> technology(String name) {
        var code = ElementNames.find(Kind.TECHNOLOGY, name).map(Element::id).orElse("name:" + Names.key(name));
        return new HashMap<>(Map.of("name", name, "key", Names.key(name), "code", code));
    }

    private static Map<String, Object> named(String name) {
        return new HashMap<>(Map.of("name", name, "key", Names.key(name)));
    }

    private static Map<String, Object> task(SourceAnchors.Task task) {
        return new HashMap<>(Map.of(
                "text", task.text(),
                "key", Names.key(task.text()),
                "truncated", task.truncated(),
                "id", "text:" + Names.digest(task.text())));
    }
}
