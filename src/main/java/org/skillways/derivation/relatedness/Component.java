package org.skillways.derivation.relatedness;

/**
 * The respects in which two occupations can be alike.
 *
 * <p>The weights were chosen on one half of the O*NET occupations and checked on the other: one list for words alone, one for the
 * vectors of a sentence model besides. Mean and deviation are those of all pairs of O*NET occupations; they are constants, so that
 * a score means the same in a small graph.
 */
public enum Component {
    TASKS("tasks", 1.1, 0.5, Scale.ROOT, 0.189, 0.105),
    ACTIVITIES("activities", 0.3, 0.3, Scale.ROOT, 0.100, 0.118),
    KNOWLEDGE("knowledge", 1.6, 4.5, Scale.ROOT, -0.018, 0.539),
    TITLES("titles", 0.9, 0.4, Scale.ROOT, 0.125, 0.078),
    RATINGS("ratings", 0.6, 0, Scale.ROOT, -0.012, 0.544),
    WORK_STYLES("workStyles", 0.7, 0.8, Scale.ROOT, -0.005, 0.664),
    INTERESTS("interests", 1, 1.7, Scale.ROOT, -0.018, 0.655),
    TECHNOLOGIES("technologies", 0.1, 0, Scale.ROOT, 0.293, 0.187),
    JOB_ZONE("jobZone", 0.4, 1.3, Scale.PLAIN, 0.677, 0.253),
    EDUCATION("education", 0.6, 1.4, Scale.PLAIN, 0.738, 0.212),
    TASKS_BY_MEANING("tasksByMeaning", 0, 6.5, Scale.ROOT, -0.036, 0.393),
    DESCRIPTION_BY_MEANING("descriptionByMeaning", 0, 1, Scale.ROOT, -0.028, 0.303),
    TITLES_BY_MEANING("titlesByMeaning", 0, 7, Scale.ROOT, -0.034, 0.357);

    private enum Scale {
        PLAIN,
        ROOT
    }

    private final String property;
    private final double byWords;
    private final double byMeaning;
    private final Scale scale;
    private final double mean;
    private final double deviation;

    Component(String property, double byWords, double byMeaning, Scale scale, double mean, double deviation) {
        this.property = property;
        this.byWords = byWords;
        this.byMeaning = byMeaning;
        this.scale = scale;
        this.mean = mean;
        this.deviation = deviation;
    }

    /** Its name on {@code SIMILAR_TO}. */
    public String property() {
        return property;
    }

    double weight(boolean meaning) {
        return meaning ? byMeaning : byWords;
    }

    /** How far a likeness is above that of two occupations taken at random, in standard deviations. */
    double standardised(float likeness) {
        var value = scale == Scale.PLAIN ? likeness : Math.copySign(Math.sqrt(Math.abs(likeness)), likeness);
        return (value - mean) / deviation;
    }
}
