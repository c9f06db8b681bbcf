package org.skillways.pathway.occupations;

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
public record OccupationFacts(
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

    /** A document that tells of the occupation. */
    public record Document(
            String sha256,
            @Nullable String path,
            @Nullable String format,
            @Nullable String loadedAt) {}

    /**
     * A framework and the figures on AI use that it gives; the ladder has its statements.
     *
     * @param kind {@code MASTERY}, {@code AI_AT_WORK} or {@code DURABLE_SKILLS}
     * @param statements how many statements it has
     */
    public record Framework(
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
     * @param kind {@code Skill}, {@code Knowledge}, {@code Ability}, {@code WorkStyle} or {@code WorkActivity}
     */
    public record Element(
            String kind,
            String id,
            String name,
            @Nullable Double importance,
            @Nullable Double impact,
            @Nullable Double level,
            @Nullable Boolean notRelevant,
            @Nullable Long listedRank,
            @Nullable String release,
            @Nullable String document) {}

    /**
     * A technology that it uses.
     *
     * @param hot true where O*NET finds it often in job postings
     * @param inDemand true where O*NET finds it often in the job postings of this occupation
     */
    public record Technology(
            String code,
            String name,
            @Nullable Boolean hot,
            @Nullable Boolean inDemand,
            @Nullable Long listedRank,
            @Nullable String release,
            @Nullable String document) {}

    /**
     * A task that it performs.
     *
     * @param type {@code Core} or {@code Supplemental}, where O*NET says so
     */
    public record Task(
            String id,
            String text,
            @Nullable Boolean truncated,
            @Nullable String type,
            @Nullable Long listedRank,
            @Nullable String release,
            @Nullable String document) {}

    /** Another title for it. */
    public record RelatedTitle(
            String name, @Nullable String release, @Nullable String document) {}

    /** An education program, an apprenticeship or a cluster. */
    public record Coded(
            String code,
            @Nullable String name,
            @Nullable String release,
            @Nullable String document) {}

    /**
     * An occupation that O*NET itself relates to it.
     *
     * @param tier {@code Primary-Short}, {@code Primary-Long} or {@code Supplemental}
     * @param index its place in O*NET's list, from 1
     */
    public record RelatedOccupation(
            String soc,
            String title,
            @Nullable String tier,
            @Nullable Long index,
            @Nullable String release) {}
}
