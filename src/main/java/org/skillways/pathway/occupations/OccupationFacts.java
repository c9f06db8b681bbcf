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
 * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
 * @param title its title
 * @param description what people do in it, in a sentence or two
 * @param jobZone O*NET's job zone, 1 to 5; absent where it is not known
 * @param jobZoneInferred true where the job zone was inferred, not stated
 * @param group the occupational group
 * @param sector the sector
 * @param groups its groups in the Standard Occupational Classification, the narrowest first; none without an outlook imported
 * @param outlook what it pays and how many are needed
 * @param noOutlookReason why there is no outlook, where one was imported
 * @param documents the SHA-256 digests of the documents that state it
 * @param frameworks its frameworks
 * @param elements the skills, knowledge, abilities, work styles and work activities that it requires
 * @param technologies the component of technologies, 0 to 1; absent where it is not known of both
 * @param products software that it uses, by name
 * @param tasks the component of task texts, 0 to 1; absent where it is not known of both
 * @param relatedTitles other titles
 * @param programs education programs that prepare for it
 * @param apprenticeships apprenticeships that lead to it
 * @param clusters the skill clusters that it is in
 * @param relatedOccupations the occupations of O*NET's own list
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
        List<Group> groups,
        @Nullable Outlook outlook,
        @Nullable String noOutlookReason,
        List<Document> documents,
        List<Framework> frameworks,
        List<Element> elements,
        List<Technology> technologies,
        List<Product> products,
        List<Task> tasks,
        List<RelatedTitle> relatedTitles,
        List<Coded> programs,
        List<Coded> apprenticeships,
        List<Coded> clusters,
        List<RelatedOccupation> relatedOccupations) {

    /**
     * A group of occupations.
     *
     * @param code its SOC code
     * @param name its name
     * @param rank {@code major}, {@code minor} or {@code broad}
     */
    public record Group(String code, String name, String rank) {}

    /**
     * What an occupation pays and how many are needed, from the Employment Projections of the US Bureau of Labor Statistics.
     *
     * @param code the SOC code that the figures are published for
     * @param title the title that they are published for
     * @param basis {@code own} where they are published for this occupation, {@code parent} for the one that it is a part of,
     *     {@code combined} for several together
     * @param employment in thousands, in the United States
     * @param employmentYear the year of the employment
     * @param projectedEmployment in thousands
     * @param projectedYear the year that is projected
     * @param growth of employment over the whole period, in per cent
     * @param openings a year, in thousands
     * @param medianWage a year, in dollars
     * @param medianWageAtLeast true where the median is above the highest figure that is published, which stands here
     * @param wageYear the year of the wage
     * @param education the typical education needed for entry
     * @param experience the work experience in a related occupation that is commonly needed
     * @param training the typical on-the-job training
     * @param period the years of the projections, {@code 2024-2034}
     * @param source who publishes them
     */
    public record Outlook(
            String code,
            String title,
            String basis,
            @Nullable Double employment,
            long employmentYear,
            @Nullable Double projectedEmployment,
            long projectedYear,
            @Nullable Double growth,
            @Nullable Double openings,
            @Nullable Double medianWage,
            @Nullable Boolean medianWageAtLeast,
            long wageYear,
            @Nullable String education,
            @Nullable String experience,
            @Nullable String training,
            String period,
            String source) {}

    /**
     * A document that describes the occupation.
     *
     * @param sha256 the SHA-256 digest of the document's bytes, 64 hexadecimal digits
     * @param path name of the file, below the folder that was loaded
     * @param format the format of the document
     * @param loadedAt when the document was loaded
     */
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
     * @param id its key
     * @param version its version
     * @param publisher who publishes it
     * @param documents the SHA-256 digests of the documents that state it
     * @param aeiTaskObservations how many observations of tasks the AEI figures rest on
     * @param aeiAugmentShare the share of use that augments, in per cent (AEI)
     * @param aeiTimeSaved the share of time saved, in per cent (AEI)
     * @param aeiAutonomy how far AI works by itself (AEI)
     * @param safiTopSkill the skill that SAFI puts first
     * @param safiScore its score (SAFI)
     * @param safiQuadrant its quadrant (SAFI)
     * @param safiPrecision how precise the positioning is (SAFI)
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
     * @param id its key
     * @param name its name
     * @param importance O*NET's importance, 1 to 5; absent where it is not rated
     * @param impact O*NET's impact of a work style, -3 to 3; absent where it is not rated
     * @param level O*NET's level, 0 to 7; absent where it is not rated
     * @param levelAnchor what this level means: the text of O*NET's nearest anchor; absent where there is none
     * @param notRelevant true where O*NET marks the level as not relevant to the occupation
     * @param listedRank its place in the document's list, from 1; absent where no document lists it
     * @param release the O*NET release that states it
     * @param document the SHA-256 digest of the document that states it
     */
    public record Element(
            String kind,
            String id,
            String name,
            @Nullable Double importance,
            @Nullable Double impact,
            @Nullable Double level,
            @Nullable String levelAnchor,
            @Nullable Boolean notRelevant,
            @Nullable Long listedRank,
            @Nullable String release,
            @Nullable String document) {}

    /**
     * A product that it uses.
     *
     * @param name its name
     * @param hot true where O*NET finds it often in job postings
     * @param inDemand true where O*NET finds it often in the job postings of this occupation
     * @param release the O*NET release that states it
     */
    public record Product(
            String name,
            @Nullable Boolean hot,
            @Nullable Boolean inDemand,
            @Nullable String release) {}

    /**
     * A technology that it uses.
     *
     * @param hot true where O*NET finds it often in job postings
     * @param inDemand true where O*NET finds it often in the job postings of this occupation
     * @param code its code
     * @param name its name
     * @param listedRank its place in the document's list, from 1; absent where no document lists it
     * @param release the O*NET release that states it
     * @param document the SHA-256 digest of the document that states it
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
     * @param id its key
     * @param text its text
     * @param truncated true where the document shows only the beginning
     * @param listedRank its place in the document's list, from 1; absent where no document lists it
     * @param release the O*NET release that states it
     * @param document the SHA-256 digest of the document that states it
     */
    public record Task(
            String id,
            String text,
            @Nullable Boolean truncated,
            @Nullable String type,
            @Nullable Long listedRank,
            @Nullable String release,
            @Nullable String document) {}

    /**
     * Another title for it.
     *
     * @param name its name
     * @param release the O*NET release that states it
     * @param document the SHA-256 digest of the document that states it
     */
    public record RelatedTitle(
            String name, @Nullable String release, @Nullable String document) {}

    /**
     * An education program, an apprenticeship or a cluster.
     *
     * @param code its code
     * @param name its name
     * @param release the O*NET release that states it
     * @param document the SHA-256 digest of the document that states it
     */
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
     * @param soc the O*NET-SOC code, or {@code uncoded/} and a name for an occupation without one
     * @param title its title
     * @param release the O*NET release that states it
     */
    public record RelatedOccupation(
            String soc,
            String title,
            @Nullable String tier,
            @Nullable Long index,
            @Nullable String release) {}
}
