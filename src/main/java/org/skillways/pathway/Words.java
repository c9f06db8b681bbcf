package org.skillways.pathway;

import java.util.List;

/** The words that parameters of several queries allow, as regular expressions, and as lists. */
public final class Words {

    public static final String LEVELS = "Emerging|Developing|Proficient|Advanced";
    public static final String ELEMENT_KINDS = "Skill|Knowledge|Ability|WorkStyle|WorkActivity|Technology";
    public static final String FRAMEWORKS = "MASTERY|AI_AT_WORK|DURABLE_SKILLS";
    public static final List<String> ALL_ELEMENT_KINDS = List.of(ELEMENT_KINDS.split("\\|"));

    /** The levels of a mastery ladder, by their rank from 1. */
    public static final List<String> LEVEL_NAMES = List.of(LEVELS.split("\\|"));

    private Words() {}
}
