package org.skillways.framework.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skillways.framework.ElementNames;
import org.skillways.framework.reader.block.Block;

/** The lists of O*NET anchors, and the headings that begin them. */
enum AnchorSection {
    NONE,
    TITLES,
    RAPIDS,
    SKILLS,
    KNOWLEDGE,
    ABILITIES,
    STYLES,
    TECHNOLOGY,
    TASKS,
    CIP,
    OTHER;

    private static final int LONGEST = 160;

    /** Lower-case beginnings of headings. */
    private List<String> headings() {
        return switch (this) {
            case NONE ->
                List.of(
                        "source anchors",
                        "o*net enrichment",
                        "suggest an o*net correction",
                        "show o*net source anchors",
                        "hide o*net source anchors");
            case TITLES ->
                List.of("related titles", "related job titles", "alternate titles", "sample of reported titles");
            case RAPIDS -> List.of("rapids", "registered apprenticeships", "apprenticeships");
            case SKILLS -> List.of("o*net skills", "skills");
            case KNOWLEDGE -> List.of("knowledge domains", "o*net knowledge", "knowledge areas", "knowledge");
            case ABILITIES -> List.of("o*net abilities", "abilities");
            case STYLES -> List.of("o*net work styles", "work styles");
            case TECHNOLOGY -> List.of("technology skills", "technologies", "tools & technology", "technology");
            case TASKS -> List.of("o*net tasks", "task statements", "tasks");
            case CIP -> List.of("cip", "education codes");
            case OTHER -> List.of();
        };
    }

    /** The list that a block is the heading of; a heading that none has begins a list of another kind. */
    static Optional<AnchorSection> begunBy(Block block) {
        var text = Headings.bare(block.text()).toLowerCase(Locale.ROOT);
        if (block.isItem() || text.length() > LONGEST) {
            return Optional.empty();
        }
        for (var section : values()) {
            for (var heading : section.headings()) {
                if (text.startsWith(heading) && section.isHeading(block, text.substring(heading.length()))) {
                    return Optional.of(section);
                }
            }
        }
        return block.kind() == Block.Kind.HEADING ? Optional.of(OTHER) : Optional.empty();
    }

    /** A heading may go on after a dot, a bracket or a count; a name that only begins so may not. */
    private boolean isHeading(Block block, String rest) {
        var text = rest.strip();
        if (text.isEmpty() || text.equals(":") || text.startsWith("·") || text.startsWith("(")) {
            return true;
        }
        return switch (this) {
            case NONE -> text.startsWith("that ground");
            case RAPIDS, CIP -> text.matches("(?:[a-z]+ ?){1,3}");
            default -> block.kind() == Block.Kind.HEADING && !Character.isLetter(text.charAt(0));
        };
    }

    /** The names that come apart in this list without separators. */
    Set<String> names() {
        return switch (this) {
            case SKILLS -> ElementNames.names(ElementNames.Kind.SKILL);
            case KNOWLEDGE -> ElementNames.names(ElementNames.Kind.KNOWLEDGE);
            case ABILITIES -> ElementNames.names(ElementNames.Kind.ABILITY);
            case STYLES -> ElementNames.names(ElementNames.Kind.WORK_STYLE);
            case TECHNOLOGY -> ElementNames.names(ElementNames.Kind.TECHNOLOGY);
            default -> Set.of();
        };
    }
}
