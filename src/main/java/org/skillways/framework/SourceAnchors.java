package org.skillways.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The O*NET lists that a document ends with, each in the document's order.
 *
 * @param statedCount the number of anchors that the document claims: skills, knowledge, abilities, work styles,
 *     technologies and tasks together
 */
public record SourceAnchors(
        List<String> relatedTitles,
        List<Apprenticeship> apprenticeships,
        List<String> skills,
        List<String> knowledge,
        List<String> abilities,
        List<String> workStyles,
        List<String> technologies,
        List<Task> tasks,
        List<String> cipCodes,
        @Nullable Integer statedCount) {

    public SourceAnchors {
        relatedTitles = List.copyOf(relatedTitles);
        apprenticeships = List.copyOf(apprenticeships);
        skills = List.copyOf(skills);
        knowledge = List.copyOf(knowledge);
        abilities = List.copyOf(abilities);
        workStyles = List.copyOf(workStyles);
        technologies = List.copyOf(technologies);
        tasks = List.copyOf(tasks);
        cipCodes = List.copyOf(cipCodes);
    }

    public static SourceAnchors none() {
        return new SourceAnchors(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                null);
    }

    /** A registered apprenticeship by RAPIDS code. */
    public record Apprenticeship(String code, String name) {}

    /** A task statement; truncated where the document cut it off. */
    public record Task(String text, boolean truncated) {}
}
