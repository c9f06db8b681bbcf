package org.skillways.transition;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The levels of education that O*NET's survey distinguishes (scale RL), in its order, with the months of school that they usually take
 * after high school, and the months of these that do not depend on the field.
 */
public enum EducationLevel {
    LESS_THAN_HIGH_SCHOOL(1, "less than a high school diploma", 0, 0),
    HIGH_SCHOOL(2, "a high school diploma", 0, 0),
    CERTIFICATE(3, "a post-secondary certificate", 12, 0),
    SOME_COLLEGE(4, "some college courses", 12, 0),
    ASSOCIATE(5, "an associate's degree", 24, 12),
    BACHELOR(6, "a bachelor's degree", 48, 24),
    POST_BACHELOR(7, "a post-baccalaureate certificate", 60, 48),
    MASTER(8, "a master's degree", 72, 48),
    POST_MASTER(9, "a post-master's certificate", 84, 72),
    PROFESSIONAL(10, "a first professional degree", 84, 48),
    DOCTORAL(11, "a doctoral degree", 96, 48),
    POST_DOCTORAL(12, "post-doctoral training", 120, 48);

    private static final Map<String, EducationLevel> TYPICAL = Map.of(
            "No formal educational credential", LESS_THAN_HIGH_SCHOOL,
            "High school diploma or equivalent", HIGH_SCHOOL,
            "Postsecondary nondegree award", CERTIFICATE,
            "Some college, no degree", SOME_COLLEGE,
            "Associate's degree", ASSOCIATE,
            "Bachelor's degree", BACHELOR,
            "Master's degree", MASTER,
            "Doctoral or professional degree", DOCTORAL);

    private final int category;
    private final String words;
    private final int months;
    private final int anyField;

    EducationLevel(int category, String words, int months, int anyField) {
        this.category = category;
        this.words = words;
        this.months = months;
        this.anyField = anyField;
    }

    /** The level of a category of O*NET's scale RL, 1 to 12. */
    public static EducationLevel ofCategory(int category) {
        return Arrays.stream(values())
                .filter(level -> level.category == category)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No category of education: " + category));
    }

    /** The level that the Employment Projections call by these words. */
    public static Optional<EducationLevel> ofTypical(String words) {
        return Optional.ofNullable(TYPICAL.get(words));
    }

    /** The usual level of an occupation of which a job zone alone is known. */
    static EducationLevel ofJobZone(int zone) {
        return switch (zone) {
            case 1, 2 -> HIGH_SCHOOL;
            case 3 -> CERTIFICATE;
            case 4 -> BACHELOR;
            default -> MASTER;
        };
    }

    /** The level that half of the workers do not exceed, of the percentages of the categories 1 to 12. */
    static EducationLevel median(Map<Integer, Double> percentages) {
        return ofCategory(Categories.median(percentages));
    }

    /** The category of O*NET's scale RL, 1 to 12. */
    public int category() {
        return category;
    }

    public String words() {
        return words;
    }

    /** The months of school that the level usually takes after high school. */
    public int months() {
        return months;
    }

    boolean isAtLeast(EducationLevel other) {
        return compareTo(other) >= 0;
    }

    /**
     * The months of school from one level to this one, of which the field-dependent part is saved only as far as the field is covered.
     *
     * @param fieldCovered the part of the field of study that the origin has, 0 to 1
     */
    double monthsFrom(EducationLevel held, double fieldCovered) {
        var ofTheField = months - anyField;
        var heldOfTheField = ofTheField == 0 ? 0 : Math.min(1.0, Math.max(0.0, held.months - anyField) / ofTheField);
        return Math.max(0, anyField - held.months) + ofTheField * (1 - heldOfTheField * fieldCovered);
    }
}
