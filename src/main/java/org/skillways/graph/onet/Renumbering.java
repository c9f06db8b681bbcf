package org.skillways.graph.onet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillways.onet.FactKind;
import org.skillways.onet.Facts;
import org.skillways.onet.ReleaseNumber;

/**
 * What one release numbers differently than others: a node that a release knows by another id is the same node if it has the same name,
 * and the release does not have the id that the graph has. The graph keeps the newest release's id; of technologies their UNSPSC code,
 * which only releases up to 30.2 have.
 */
final class Renumbering {

    private static final Pattern UNSPSC = Pattern.compile("\\d+");

    private final ReleaseNumber release;
    private final Map<String, String> current = new HashMap<>();

    Renumbering(ReleaseNumber release) {
        this.release = release;
    }

    /**
     * Two ids of one node.
     *
     * @param from the id that the graph has
     * @param other the id that the release has
     * @param id the one that the node has from now on
     */
    record Join(String from, String other, String id) {

        Map<String, Object> row() {
            return Map.of("other", other, "id", id);
        }
    }

    /** The keys of a fact with the ids that the graph has. */
    List<String> keys(List<String> keys) {
        return current.isEmpty()
                ? keys
                : keys.stream().map(key -> current.getOrDefault(key, key)).toList();
    }

    /** Compares the nodes that a release states with those of the graph, which are changed as the graph has to be. */
    List<Join> compare(Facts facts, Map<List<String>, Map<String, Object>> known) {
        var property = facts.kind().joinedBy();
        if (property == null) {
            return List.of();
        }
        var byName = new HashMap<String, List<String>>();
        known.forEach((keys, properties) -> {
            if (!facts.all().containsKey(keys)) {
                byName.put(name(keys, properties.get(property)), keys);
                otherIds(properties).forEach(id -> byName.put(name(keys, id), keys));
            }
        });
        var joins = new ArrayList<Join>();
        var joined = new HashSet<List<String>>();
        facts.all().forEach((stated, properties) -> {
            var before = byName.getOrDefault(
                    name(stated, stated.get(0)), byName.get(name(stated, properties.get(property))));
            if (before != null && !known.containsKey(stated) && joined.add(before)) {
                joins.add(join(facts.kind(), before, stated, known));
            }
        });
        return joins;
    }

    private Join join(
            FactKind kind, List<String> before, List<String> stated, Map<List<String>, Map<String, Object>> known) {
        var from = before.get(0);
        var other = stated.get(0);
        if (keepsItsId(kind, from, other, Objects.requireNonNull(known.get(before)))) {
            current.put(other, from);
            return new Join(from, other, from);
        }
        known.put(stated, Objects.requireNonNull(known.remove(before)));
        return new Join(from, other, other);
    }

    private boolean keepsItsId(FactKind kind, String from, String other, Map<String, Object> properties) {
        if (kind == FactKind.TECHNOLOGY && isUnspsc(from) != isUnspsc(other)) {
            return isUnspsc(from);
        }
        var stamp = ReleaseNumber.parse(String.valueOf(properties.get(kind.stamp())));
        return stamp.orElseThrow().compareTo(release) > 0;
    }

    private static boolean isUnspsc(String code) {
        return UNSPSC.matcher(code).matches();
    }

    private static List<String> otherIds(Map<String, Object> properties) {
        return ((List<?>) properties.getOrDefault("otherIds", List.of()))
                .stream().map(String::valueOf).toList();
    }

    /** The kind of an element goes with its name: an ability and a work style of one name are two. */
    private static String name(List<String> keys, @Nullable Object name) {
        return (keys.size() > 1 ? keys.get(1) : "") + "/" + name;
    }
}
