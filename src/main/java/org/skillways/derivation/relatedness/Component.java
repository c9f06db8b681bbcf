package org.skillways.derivation.relatedness;

/**
 * The respects in which two occupations can be alike.
 *
 * <p>The weights were chosen on one half of the O*NET occupations and checked on the other. Mean and deviation are those of the
 * root of the cosine over all pairs of O*NET occupations; they are constants, so that a score means the same in a small graph.
 */
public enum Component {
    TASKS(1, 0.189, 0.105),
    ACTIVITIES(0.5, 0.100, 0.118),
    KNOWLEDGE(1.5, -0.019, 0.504),
    TITLES(1, 0.125, 0.078),
    RATINGS(0.5, -0.012, 0.537),
    INTERESTS(1.5, -0.018, 0.655),
    TECHNOLOGIES(0.2, 0.293, 0.187);

    private final double weight;
    private final double mean;
    private final double deviation;

    Component(double weight, double mean, double deviation) {
        this.weight = weight;
        this.mean = mean;
        this.deviation = deviation;
    }

    double weight() {
        return weight;
    }

    /** How far the cosine is above that of two occupations taken at random, in standard deviations. */
    double standardised(float cosine) {
        var root = Math.copySign(Math.sqrt(Math.abs(cosine)), cosine);
        return (root - mean) / deviation;
    }
}
