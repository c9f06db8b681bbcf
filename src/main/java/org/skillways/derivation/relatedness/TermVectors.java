package org.skillways.derivation.relatedness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Bags of terms weighted by TF-IDF, each of length one, with inverted lists to multiply one with all others. */
final class TermVectors implements Similarity {

    private final int[][] terms;
    private final float[][] weights;
    private final int[][] holders;
    private final float[][] holderWeights;

    private TermVectors(int[][] terms, float[][] weights, int vocabulary) {
        this.terms = terms;
        this.weights = weights;
        this.holders = new int[vocabulary][];
        this.holderWeights = new float[vocabulary][];
        invert();
    }

    /** One bag per occupation; the order of terms within a bag does not matter. */
    static TermVectors of(List<List<String>> bags) {
        var frequency = new HashMap<String, Integer>();
        bags.forEach(bag -> new HashSet<>(bag).forEach(term -> frequency.merge(term, 1, Integer::sum)));
        var known = bags.stream().filter(bag -> !bag.isEmpty()).count();
        var ids = new HashMap<String, Integer>();
        new TreeSet<>(frequency.keySet()).forEach(term -> ids.put(term, ids.size()));
        var terms = new int[bags.size()][];
        var weights = new float[bags.size()][];
        for (var i = 0; i < bags.size(); i++) {
            var counts = new TreeMap<String, Integer>();
            bags.get(i).forEach(term -> counts.merge(term, 1, Integer::sum));
            terms[i] = counts.keySet().stream().mapToInt(ids::get).toArray();
            weights[i] = unitLength(counts, frequency, known);
        }
        return new TermVectors(terms, weights, ids.size());
    }

    private static float[] unitLength(Map<String, Integer> counts, Map<String, Integer> frequency, long known) {
        var raw = counts.entrySet().stream()
                .mapToDouble(term -> (1 + Math.log(term.getValue()))
                        * Math.log((known + 1.0) / frequency.getOrDefault(term.getKey(), 1)))
                .toArray();
        var length = Math.sqrt(Arrays.stream(raw).map(weight -> weight * weight).sum());
        var unit = new float[raw.length];
        for (var i = 0; i < raw.length; i++) {
            unit[i] = (float) (raw[i] / length);
        }
        return unit;
    }

    private void invert() {
        var lists = new ArrayList<List<Integer>>(holders.length);
        for (var term = 0; term < holders.length; term++) {
            lists.add(new ArrayList<>());
        }
        for (var i = 0; i < terms.length; i++) {
            for (var term : terms[i]) {
                lists.get(term).add(i);
            }
        }
        for (var term = 0; term < holders.length; term++) {
            holders[term] = lists.get(term).stream().mapToInt(Integer::intValue).toArray();
            holderWeights[term] = new float[holders[term].length];
        }
        var filled = new int[holders.length];
        for (var i = 0; i < terms.length; i++) {
            for (var j = 0; j < terms[i].length; j++) {
                holderWeights[terms[i][j]][filled[terms[i][j]]++] = weights[i][j];
            }
        }
    }

    @Override
    public float[] of(int occupation) {
        var similarities = new float[terms.length];
        for (var j = 0; j < terms[occupation].length; j++) {
            var term = terms[occupation][j];
            var weight = weights[occupation][j];
            var list = holders[term];
            var listWeights = holderWeights[term];
            for (var k = 0; k < list.length; k++) {
                similarities[list[k]] += weight * listWeights[k];
            }
        }
        for (var other = 0; other < terms.length; other++) {
            if (terms[occupation].length == 0 || terms[other].length == 0) {
                similarities[other] = Float.NaN;
            }
        }
        return similarities;
    }
}
