package org.skillways.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about an occupation.
 *
 * <p>Each fact says where it comes from: an O*NET release or the document with that digest, or both.
 *
 * @param hasRatings false where O*NET rates nothing for this occupation
 * @param release the O*NET release of title and description, absent where a document names them
 */
record OccupationFacts(
        String soc,
        String title,
        @Nullable String description,
        @Nullable Long jobZone,
        @Nullable Boolean jobZoneInferred,
        @Nullable String group,
        @Nullable String sector,
        @Nullable Boolean hasRatings,
        @Nullable String release,
        List<Document> documents,
        List<Framework> frameworks,
        List<Element> elements,
        List<Technology> technologies,
        List<Task> tasks,
        List<RelatedTitle> relatedTitles,
        List<Coded> programs,
        List<Coded> apprenticeships,
        List<Coded> clusters,
        List<RelatedOccupation> relatedOccupations) {

    record Document(
            String sha256,
            @Nullable String path,
            @Nullable String format,
            @Nullable String loadedAt) {}

    /** A framework and the figures on AI use that it gives; the ladder has its statements. */
    record Framework(
            String id,
            String kind,
            @Nullable String version,
            @Nullable String publisher,
            long statements,
            List<String> documents,
            @Nullable Long aeiTaskObservations,
            @Nullable Double aeiAugmentShare,
            @Nullable Double aeiTimeSaved,
            @Nullable Double aeiAutonomy,
            @Nullable String safiTopSkill,
            @Nullable Double safiScore,
            @Nullable String safiQuadrant,
            @Nullable String safiPrecision) {}

    /**
     * A skill, knowledge, ability, work style or work activity.
     *
     * @param importance from 1 to 5
     * @param level from 0 to 7
     * @param listedRank its place in the document's list, from 1
     */
    record Element(
            String kind,
            String id,
            String name,
            @Nullable Double importance,
            @Nullable Double level,
            @Nullable Boolean notRelevant,
            @Nullable Long listedRank,
            @Nullable String release,
            @Nullable String document) {}

    record Technology(
            String code,
            String name,
            @Nullable Boolean hot,
            @Nullable Boolean inDemand,
            @Nullable Long listedRank,
            @Nullable String release,
            @Nullable String document) {}

    /** A task; truncated where its document shows only the beginning. */
    record Task(
            String id,
            String text,
            @Nullable Boolean truncated,
            @Nullable String type,
            @Nullable Long listedRank,
            @Nullable String release,
            @Nullable String document) {}

    record RelatedTitle(
            String name, @Nullable String release, @Nullable String document) {}

    record Coded(
            String code,
            @Nullable String name,
            @Nullable String release,
            @Nullable String document) {}

    record RelatedOccupation(
            String soc,
            String title,
            @Nullable String tier,
            @Nullable Long index,
            @Nullable String release) {}
}
