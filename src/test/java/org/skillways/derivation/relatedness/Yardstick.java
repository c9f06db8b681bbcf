package org.skillways.derivation.relatedness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;

/** Scores rankings against lists of truly related occupations. */
final class Yardstick {

    private static final int RESAMPLES = 2000;

    private final List<String> codes;
    private final Map<String, Set<String>> related;

    /** Codes in the order in which rankings number them; occupations without a list are not scored. */
    Yardstick(List<String> codes, Map<String, Set<String>> related) {
        this.codes = List.copyOf(codes);
        this.related = Map.copyOf(related);
    }

    /** One interval: the mean and the middle 95 % of the means of resampled occupations. */
    record Figure(double mean, double low, double high) {
        @Override
        public String toString() {
            return String.format("%.3f [%.3f, %.3f]", mean, low, high);
        }
    }

    record Result(Figure recall, Figure reciprocalRank) {}

    /** The ranking gives, for an occupation's number, all other numbers, best first. */
    Result score(List<Integer> occupations, IntFunction<int[]> ranking) {
        var recalls = new ArrayList<Double>();
        var reciprocals = new ArrayList<Double>();
        for (var occupation : occupations) {
            var wanted = related.getOrDefault(codes.get(occupation), Set.of());
            var order = ranking.apply(occupation);
            var found = 0;
            var first = 0;
            for (var place = 1; place <= order.length; place++) {
                if (wanted.contains(codes.get(order[place - 1]))) {
                    first = first == 0 ? place : first;
                    found += place <= 10 ? 1 : 0;
                }
            }
            recalls.add((double) found / wanted.size());
            reciprocals.add(first == 0 ? 0 : 1.0 / first);
        }
        return new Result(interval(recalls), interval(reciprocals));
    }

    private static Figure interval(List<Double> values) {
        var random = new Random(42);
        var means = new double[RESAMPLES];
        for (var i = 0; i < RESAMPLES; i++) {
            means[i] = random.ints(values.size(), 0, values.size())
                    .mapToDouble(values::get)
                    .average()
                    .orElse(0);
        }
        Arrays.sort(means);
        var mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return new Figure(mean, means[RESAMPLES / 40], means[RESAMPLES - RESAMPLES / 40]);
    }
}
