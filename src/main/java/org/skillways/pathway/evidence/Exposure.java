package org.skillways.pathway.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures on AI use of an occupation, as its documents state them. */
public record Exposure(
        String soc,
        String title,
        @Nullable Integer aeiTaskObservations,
        @Nullable Double aeiAugmentShare,
        @Nullable Double aeiTimeSaved,
        @Nullable Double aeiAutonomy,
        @Nullable String safiTopSkill,
        @Nullable Double safiScore,
        @Nullable String safiQuadrant,
        @Nullable String safiPrecision,
        List<String> documents) {}
