package org.skillways.onet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skillways.onet.table.BadRow;
import org.skillways.onet.table.Outcome;

/** All facts of one kind that a release states, by their keys and in the order of their keys. */
public final class Facts {

    private static final Comparator<List<String>> BY_KEYS = (a, b) -> {
        for (var i = 0; i < a.size(); i++) {
            var order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private final FactKind kind;
    private final Map<List<String>, Map<String, Object>> facts = new TreeMap<>(BY_KEYS);

    Facts(FactKind kind) {
        this.kind = kind;
    }

    public FactKind kind() {
        return kind;
    }

    /** The properties of each fact by its keys; what the release does not state is not there. */
    public Map<List<String>, Map<String, Object>> all() {
        return Collections.unmodifiableMap(facts);
    }

    boolean has(String... keys) {
        return facts.containsKey(List.of(keys));
    }

    /** Adds a fact, or more about one; a contradiction of what another row said is a bad row. */
    Outcome put(List<String> keys, Map<String, @Nullable Object> properties) {
        var fact = facts.get(keys);
        if (fact == null) {
            fact = new HashMap<>();
            facts.put(keys, fact);
            fill(fact, properties);
            return Outcome.FACT;
        }
        refuseContradictions(keys, fact, properties);
        fill(fact, properties);
        return Outcome.MERGED;
    }

    private static void fill(Map<String, Object> fact, Map<String, @Nullable Object> properties) {
        properties.forEach((name, value) -> {
            if (value instanceof List<?> more) {
                fact.merge(name, more, Facts::union);
            } else if (value != null) {
                fact.put(name, value);
            }
        });
    }

    private static void refuseContradictions(
            List<String> keys, Map<String, Object> fact, Map<String, @Nullable Object> properties) {
        properties.forEach((name, value) -> {
            var before = fact.get(name);
            if (value != null && before != null && !(value instanceof List<?>) && !value.equals(before)) {
                throw new BadRow("An earlier row gives " + name + " of " + String.join(", ", keys) + " as " + before
                        + ", this one as " + value);
            }
        });
    }

    /** Sets a property whatever rows before said of it, for what is chosen among several rows. */
    void choose(List<String> keys, String property, Object value) {
        facts.computeIfAbsent(keys, none -> new HashMap<>()).put(property, value);
    }

    @Nullable Object value(List<String> keys, String property) {
        var fact = facts.get(keys);
        return fact == null ? null : fact.get(property);
    }

    private static Object union(Object some, Object more) {
        var all = new TreeSet<String>();
        new ArrayList<>((List<?>) some).forEach(item -> all.add((String) item));
        new ArrayList<>((List<?>) more).forEach(item -> all.add((String) item));
        return List.copyOf(all);
    }
}
