package org.skillways.transition;

import java.util.Map;
import java.util.TreeMap;

/**
 * The categories of O*NET's survey of education, training and experience. Each stands for a range of time, and counts with the middle of
 * its range, in months.
 */
final class Categories {

    private static final double[] EXPERIENCE = {0, 0.5, 2, 4.5, 9, 18, 36, 60, 84, 108, 132};
    private static final double[] TRAINING = {0, 0.5, 2, 4.5, 9, 18, 36, 84, 132};

    private Categories() {}

    /** The category that half of the answers do not exceed. */
    static int median(Map<Integer, Double> percentages) {
        var all = percentages.values().stream().mapToDouble(Double::doubleValue).sum();
        var sum = 0.0;
        for (var entry : new TreeMap<>(percentages).entrySet()) {
            sum += entry.getValue();
            if (sum >= all / 2) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("No answers");
    }

    /** The months of related work experience (scale RW) of the median answer. */
    static double experience(Map<Integer, Double> percentages) {
        return EXPERIENCE[median(percentages) - 1];
    }

    /** The months of on-site or on-the-job training (scales PT and OJ) of the median answer. */
    static double training(Map<Integer, Double> percentages) {
        return TRAINING[median(percentages) - 1];
    }
}
