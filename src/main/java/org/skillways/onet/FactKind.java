package org.skillways.onet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of facts that a release states. A fact is identified by its keys; its properties are O*NET's own, and a stamp
 * says which release it rests on. The order is the order of writing.
 */
public enum FactKind {
    SCALE("scale", "id", "name minimum maximum"),
    CONTENT_CATEGORY("content-category", "id", "name description"),
    ELEMENT("element", "id label", "name nameKey description", "release", "nameKey"),
    LISTED_ELEMENT("listed-element", "id label", "name nameKey", "listedRelease", null),
    ELEMENT_PARENT("element-parent", "child parent", ""),
    CATEGORY_PARENT("category-parent", "child parent", ""),
    LEVEL_ANCHOR("level-anchor", "id element", "scale value text"),
    JOB_ZONE("job-zone", "code", "name experience education training examples svpRange"),
    OCCUPATION("occupation", "soc", "title titleKey description", "release", "titleKey"),
    OCCUPATION_ZONE("occupation-zone", "soc", "jobZone jobZoneScheme", "jobZoneRelease", null),
    JOB_TITLE("job-title", "key", "name"),
    ALTERNATE_TITLE("alternate-title", "soc title", "shortTitle sources"),
    SHORT_TITLE("short-title", "soc title", "shortOf", "shortRelease", null),
    REPORTED_TITLE("reported-title", "soc title", "reported inMyNextMove", "reportedRelease", null),
    SKILL_RATING("rating", "soc element", Names.RATING),
    KNOWLEDGE_RATING("rating", "soc element", Names.RATING),
    ABILITY_RATING("rating", "soc element", Names.RATING),
    WORK_ACTIVITY_RATING("rating", "soc element", Names.RATING),
    WORK_STYLE_RATING("rating", "soc element", Names.RATING),
    INTEREST("interest", "soc element", "score highPoint " + Names.SOURCE),
    INTEREST_AREA("interest-area", "soc element", "score distinctiveness " + Names.SOURCE),
    AREA_INTEREST("area-interest", "element interest", ""),
    CONTEXT_ANSWER("context-answer", "element", "answer1 answer2 answer3 answer4 answer5", "answersRelease", null),
    CONTEXT_RATING(
            "context-rating",
            "soc element",
            "average percent1 percent2 percent3 percent4 percent5 standardError n suppress " + Names.SOURCE),
    CONTEXT_SUPPORT("context-support", "element context", ""),
    WORK_VALUE("work-value", "soc element", "extent highPoint " + Names.SOURCE),
    EDUCATION_CATEGORY("education-category", "id", "name"),
    EDUCATION("education", "soc category", "percent importance standardError lower upper n suppress " + Names.SOURCE),
    TASK("task", "id", "text textKey", "release", "textKey"),
    TASK_OF("task-of", "soc task", "taskType incumbentsResponding"),
    TASK_RATING(
            "task-rating",
            "soc task",
            "importance importanceStandardError importanceLower importanceUpper importanceN importanceSuppress"
                    + " relevance relevanceStandardError relevanceLower relevanceUpper relevanceN relevanceSuppress"
                    + " frequency1 frequency2 frequency3 frequency4 frequency5 frequency6 frequency7",
            "ratingRelease",
            null),
    EMERGING_TASK("emerging-task", "soc key", "text category originalTask"),
    INTERMEDIATE_ACTIVITY("intermediate-activity", "id", "title titleKey"),
    INTERMEDIATE_PARENT("intermediate-parent", "child parent", ""),
    DETAILED_ACTIVITY("detailed-activity", "id", "title titleKey"),
    DETAILED_PARENT("detailed-parent", "child parent", ""),
    TASK_ACTIVITY("task-activity", "task activity", ""),
    TECHNOLOGY("technology", "code", "name nameKey hotTechnology", "release", "nameKey"),
    TECHNOLOGY_USE("technology-use", "soc code", "examples hotExamples inDemandExamples hotTechnology inDemand"),
    PRODUCT("product", "key", "name shortNames hotTechnology"),
    PRODUCT_CATEGORY("product-category", "product code", ""),
    PRODUCT_USE("product-use", "soc product", "hotTechnology inDemand"),
    TOOL("tool", "code", "name"),
    TOOL_USE("tool-use", "soc code", "examples"),
    COMMODITY_CLASS("commodity-class", "code", "title familyTitle segmentTitle"),
    RELATED("related", "soc related", "tier index"),
    ELEMENT_SUPPORT("element-support", "element activity", "");

    private final String file;
    private final String keys;
    private final String properties;
    private final String stamp;
    private final @Nullable String named;

    FactKind(String file, String keys, String properties) {
        this(file, keys, properties, "release", null);
    }

    FactKind(String file, String keys, String properties, String stamp, @Nullable String named) {
        this.file = file;
        this.keys = keys;
        this.properties = properties;
        this.stamp = stamp;
        this.named = named;
    }

    /** What becomes of a fact that a newer release, which has facts of this kind, does not state any more. */
    public enum Withdrawal {
        /** It ends; where a document says the same, the document's part stays. */
        ENDS,
        /** It ends where the newer release states another one of the same child; otherwise it stays as long as the child. */
        ENDS_FOR_ANOTHER,
        /** It is a node, which stays as long as anything needs it. */
        STAYS_WHILE_NEEDED
    }

    public Withdrawal withdrawal() {
        return switch (this) {
            case ELEMENT_PARENT, CATEGORY_PARENT, INTERMEDIATE_PARENT, DETAILED_PARENT -> Withdrawal.ENDS_FOR_ANOTHER;
            case CONTENT_CATEGORY,
                    ELEMENT,
                    LISTED_ELEMENT,
                    CONTEXT_ANSWER,
                    SCALE,
                    OCCUPATION,
                    JOB_ZONE,
                    JOB_TITLE,
                    EDUCATION_CATEGORY,
                    TASK,
                    INTERMEDIATE_ACTIVITY,
                    DETAILED_ACTIVITY,
                    TECHNOLOGY,
                    PRODUCT,
                    TOOL,
                    COMMODITY_CLASS -> Withdrawal.STAYS_WHILE_NEEDED;
            default -> Withdrawal.ENDS;
        };
    }

    /** The property that two releases know the same node by where they number it differently; of the others there is none. */
    public @Nullable String joinedBy() {
        return switch (this) {
            case ELEMENT, TECHNOLOGY -> "nameKey";
            case INTERMEDIATE_ACTIVITY, DETAILED_ACTIVITY -> "titleKey";
            default -> null;
        };
    }

    /** What the Cypher file that writes this kind is called. */
    public String file() {
        return file;
    }

    public List<String> keys() {
        return List.of(keys.split(" "));
    }

    /** Every property that a release can state; one that it does not state is absent from the graph. */
    public List<String> properties() {
        return properties.isEmpty() ? List.of() : List.of(properties.split(" "));
    }

    /** The property that holds the release. */
    public String stamp() {
        return stamp;
    }

    /** The property by which documents name the node, whose earlier values are kept so that they still match. */
    public @Nullable String named() {
        return named;
    }

    private static final class Names {
        static final String SOURCE = "date domainSource";
        static final String RATING = "importance importanceStandardError importanceLower importanceUpper importanceN"
                + " importanceSuppress level levelStandardError levelLower levelUpper levelN levelSuppress notRelevant"
                + " impact distinctivenessRank " + SOURCE;
    }
}
