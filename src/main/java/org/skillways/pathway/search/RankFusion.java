package org.skillways.pathway.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Makes one ranking of several, by the sum of reciprocal places, so that what all of them put first comes first. */
final class RankFusion {

    private static final int RECIPROCAL_OF = 3;

    private RankFusion() {}

    /** Of things with the same key, the one in the earliest ranking is kept. */
    static <T> List<T> of(List<List<T>> rankings, Function<T, Object> key) {
        var scores = new HashMap<Object, Double>();
        var things = new LinkedHashMap<Object, T>();
        for (var ranking : rankings) {
            for (var place = 0; place < ranking.size(); place++) {
                var thing = ranking.get(place);
                scores.merge(key.apply(thing), 1.0 / (RECIPROCAL_OF + place), Double::sum);
                things.putIfAbsent(key.apply(thing), thing);
            }
        }
        return things.values().stream()
                .sorted(Comparator.comparing(each -> -scores.getOrDefault(key.apply(each), 0.0)))
                .toList();
    }
}
