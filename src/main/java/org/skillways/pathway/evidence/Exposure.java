package org.skillways.pathway.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures on AI use of an occupation, as its documents state them.
 *
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param aeiTaskObservations how many observations of tasks the AEI figures rest on
 * @param aeiAugmentShare the share of use that augments, in per cent (AEI)
 * @param aeiTimeSaved the share of time saved, in per cent (AEI)
 * @param aeiAutonomy how far AI works by itself (AEI)
 * @param safiTopSkill the skill that SAFI puts first
 * @param safiScore its score (SAFI)
 * @param safiQuadrant its quadrant (SAFI)
 * @param safiPrecision how precise the positioning is (SAFI)
 * @param documents the SHA-256 digests of the documents that state it
 */
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
