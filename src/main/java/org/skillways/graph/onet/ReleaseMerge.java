package org.skillways.graph.onet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.onet.FactKind;
import org.skillways.onet.Facts;
import org.skillways.onet.ReleaseNumber;

/**
 * Compares what a release states with what the graph has. The newest release that has facts of a kind says what the facts of this kind
 * are: those of older ones that it does not state end. So the order of imports does not matter.
 */
final class ReleaseMerge {

    private final FactKind kind;
    private final ReleaseNumber release;
    private final Map<List<String>, Map<String, Object>> known;
    private final Renumbering renumbering;
    /** Whether the graph has facts of this kind from a newer release. */
    private final boolean outdated;

    private final Set<String> children = new HashSet<>();
    private long added;
    private long changed;
    private long unchanged;
    private long older;
    private long ended;

    ReleaseMerge(
            FactKind kind,
            ReleaseNumber release,
            Map<List<String>, Map<String, Object>> known,
            Renumbering renumbering) {
        this.kind = kind;
        this.release = release;
        this.known = known;
        this.renumbering = renumbering;
        this.outdated = known.values().stream().anyMatch(fact -> stamp(fact).compareTo(release) > 0);
        known.keySet().forEach(keys -> children.add(keys.get(0)));
    }

    /** Hands on a row for every fact that the graph does not yet have as it should, or should not have any more. */
    void merge(Facts facts, Consumer<Map<String, Object>> rows) {
        var stated = new HashSet<List<String>>();
        facts.all().forEach((own, values) -> {
            var keys = renumbering.keys(own);
            stated.add(keys);
            if (isOverruled(keys)) {
                older++;
                return;
            }
            var properties = properties(keys, values);
            if (!properties.isEmpty()) {
                rows.accept(row(keys, properties));
            }
        });
        if (!outdated) {
            end(stated, rows);
        }
    }

    /** Whether a newer release has facts of this kind, and not this one. */
    private boolean isOverruled(List<String> keys) {
        return outdated
                && !known.containsKey(keys)
                && switch (kind.withdrawal()) {
                    case ENDS -> true;
                    case ENDS_FOR_ANOTHER -> children.contains(keys.get(0));
                    case STAYS_WHILE_NEEDED -> false;
                };
    }

    private void end(Set<List<String>> stated, Consumer<Map<String, Object>> rows) {
        var parents = stated.stream().map(keys -> keys.get(0)).collect(Collectors.toSet());
        known.keySet().stream().filter(keys -> !stated.contains(keys)).forEach(keys -> {
            var ends = switch (kind.withdrawal()) {
                case ENDS -> true;
                case ENDS_FOR_ANOTHER -> parents.contains(keys.get(0));
                case STAYS_WHILE_NEEDED -> false;
            };
            if (ends) {
                ended++;
                rows.accept(row(keys, nothing()));
            }
        });
    }

    private Map<String, @Nullable Object> nothing() {
        Map<String, @Nullable Object> nothing = new HashMap<>();
        kind.properties().forEach(name -> nothing.put(name, null));
        nothing.put(kind.stamp(), null);
        return nothing;
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
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new OnetReport.Change(name, facts.all().size(), added, changed, unchanged, older, ended);
    }
}
