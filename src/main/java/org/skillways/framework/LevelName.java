package org.skillways.framework;

/** Proficiency levels with their rank from 1 to 4; durable skills name the upper two differently. */
public enum LevelName {
    EMERGING(1, "Emerging"),
    DEVELOPING(2, "Developing"),
    PROFICIENT(3, "Proficient"),
    ADVANCED(4, "Advanced"),
    APPLYING(3, "Applying"),
    EXCEEDING(4, "Exceeding");

    private final int rank;
    private final String label;

    LevelName(int rank, String label) {
        this.rank = rank;
        this.label = label;
    }

    public int rank() {
        return rank;
    }

    /** As documents write it: {@code Emerging}. */
    public String label() {
        return label;
    }
}
