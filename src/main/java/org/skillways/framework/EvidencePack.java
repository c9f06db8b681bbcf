package org.skillways.framework;

import org.jspecify.annotations.Nullable;

/** The figures on AI use that a document gives for its occupation; any part can be missing. */
public record EvidencePack(
        @Nullable AeiUsage aei,
        @Nullable SafiPositioning safi,
        @Nullable WefCluster wef) {

    /**
     * Anthropic Economic Index usage.
     *
     * @param augmentShare in percent
     * @param timeSaved in percent
     * @param autonomy on the index's own scale
     */
    public record AeiUsage(
            @Nullable Long taskObservations,
            @Nullable Double augmentShare,
            @Nullable Double timeSaved,
            @Nullable Double autonomy) {}

    /**
     * Skill Automation Feasibility Index positioning of the occupation's top skill.
     *
     * @param score out of 100
     * @param quadrant for instance {@code Q2_ai_augmented}
     * @param precision for instance {@code exact}
     */
    public record SafiPositioning(
            @Nullable String topSkill,
            @Nullable Double score,
            @Nullable String quadrant,
            @Nullable String precision) {}

    /** World Economic Forum skill cluster, by code and name. */
    public record WefCluster(String code, String name) {}
}
