package org.skillways.graph.onet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skillways.onet.FactKind;
import org.skillways.onet.Facts;
import org.skillways.onet.ReleaseNumber;

/**
 * Compares what a release states with what the graph has. Of two releases that state a fact the newer one says its values;
 * a fact that only one of them states stays, with its own release. So the order of imports does not matter.
 */
final class ReleaseMerge {

    private final FactKind kind;
    private final ReleaseNumber release;
    private final Map<List<String>, Map<String, Object>> known;
    private long added;
    private long changed;
    private long unchanged;
    private long older;

    ReleaseMerge(FactKind kind, ReleaseNumber release, Map<List<String>, Map<String, Object>> known) {
        this.kind = kind;
        this.release = release;
        this.known = known;
    }

    /** Hands on a row for every fact that the graph does not yet have as it should. */
    void merge(Facts facts, Consumer<Map<String, Object>> rows) {
        facts.all().forEach((keys, stated) -> {
            var properties = properties(keys, stated);
            if (!properties.isEmpty()) {
                rows.accept(row(keys, properties));
            }
        });
    }

    private Map<String, Object> row(List<String> keys, Map<String, @Nullable Object> properties) {
        var row = new HashMap<String, Object>();
        for (var i = 0; i < keys.size(); i++) {
            row.put(kind.keys().get(i), keys.get(i));
        }
        row.put("properties", properties);
        return row;
    }

    private Map<String, @Nullable Object> properties(List<String> keys, Map<String, Object> stated) {
        var before = known.get(keys);
        if (before == null) {
            added++;
            Map<String, @Nullable Object> properties = new HashMap<>(stated);
            properties.put(kind.stamp(), release.toString());
            return properties;
        }
        var same = kind.properties().stream().allMatch(name -> Objects.equals(before.get(name), stated.get(name)));
        var otherNames = otherNames(before, stated);
        if (stamp(before).compareTo(release) > 0) {
            older++;
            return otherNames;
        }
        if (same) {
            unchanged++;
        } else {
            changed++;
        }
        if (same && stamp(before).equals(release)) {
            return otherNames;
        }
        otherNames.put(kind.stamp(), release.toString());
        if (!same) {
            kind.properties().forEach(name -> otherNames.put(name, stated.get(name)));
        }
        return otherNames;
    }

    private ReleaseNumber stamp(Map<String, Object> properties) {
        return ReleaseNumber.parse(String.valueOf(properties.get(kind.stamp()))).orElseThrow();
    }

    /** The names of a node in other releases, where these change: documents may still use them. */
    private Map<String, @Nullable Object> otherNames(Map<String, Object> before, Map<String, Object> stated) {
        Map<String, @Nullable Object> change = new HashMap<>();
        var named = kind.named();
        if (named == null) {
            return change;
        }
        var property = "other" + Character.toUpperCase(named.charAt(0)) + named.substring(1) + "s";
        var standing = before.getOrDefault(property, List.of());
        var names = new TreeSet<String>();
        ((List<?>) standing).forEach(name -> names.add((String) name));
        names.add((String) before.get(named));
        names.add((String) stated.get(named));
        names.remove((String) (stamp(before).compareTo(release) > 0 ? before : stated).get(named));
        var list = new ArrayList<>(names);
        if (!list.equals(standing)) {
            change.put(property, list.isEmpty() ? null : list);
        }
        return change;
    }

    /** How this kind changed, once all facts were compared. */
    OnetReport.Change change(Facts facts) {
        var latest = known.values().stream().map(this::stamp).max(ReleaseNumber::compareTo);
        var removed = latest.isEmpty() || latest.get().compareTo(release) > 0
                ? 0
                : known.entrySet().stream()
                        .filter(fact -> stamp(fact.getValue()).equals(latest.get())
                                && !facts.all().containsKey(fact.getKey()))
                        .count();
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new OnetReport.Change(name, facts.all().size(), added, changed, unchanged, older, removed);
    }
}
