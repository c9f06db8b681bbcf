package org.skillways.graph.onet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.skillways.cypher.QueryRunner;
import org.skillways.onet.FactKind;

/** Reads which facts of a kind the graph has, by their keys. */
final class KnownFacts {

    private final QueryRunner queries;

    KnownFacts(QueryRunner queries) {
        this.queries = queries;
    }

    /** A label, and the property that is its key. */
    record Node(String label, String key) {}

    private record Reading(String file, Map<String, Object> parameters) {}

    Map<List<String>, Map<String, Object>> of(FactKind kind) {
        var reading = reading(kind);
        var parameters = new HashMap<>(reading.parameters);
        parameters.put("stamp", kind.stamp());
        return queries.read(run -> {
            var known = new HashMap<List<String>, Map<String, Object>>();
            run.stream("load/onet/known-" + reading.file, parameters)
                    .forEach(row -> known.put(
                            row.get("keys").asList(Value::asString),
                            row.get("properties").asMap()));
            return known;
        });
    }

    private static Reading reading(FactKind kind) {
        return switch (kind) {
            case SCALE -> nodes("Scale", "id");
            case CONTENT_CATEGORY -> nodes("ContentCategory", "id");
            case ELEMENT, LISTED_ELEMENT -> new Reading("elements", Map.of());
            case ELEMENT_PARENT -> relationships("Element", "id", "PART_OF", "ContentCategory", "id");
            case CATEGORY_PARENT -> relationships("ContentCategory", "id", "PART_OF", "ContentCategory", "id");
            case LEVEL_ANCHOR -> new Reading("level-anchors", Map.of());
            case JOB_ZONE -> nodes("JobZone", "code");
            case OCCUPATION, OCCUPATION_ZONE -> nodes("Occupation", "soc");
            case JOB_TITLE -> nodes("JobTitle", "key");
            case ALTERNATE_TITLE, SHORT_TITLE, REPORTED_TITLE -> new Reading("titles", Map.of());
            case SKILL_RATING -> ofOccupations("REQUIRES", "Skill", "id");
            case KNOWLEDGE_RATING -> ofOccupations("REQUIRES", "Knowledge", "id");
            case ABILITY_RATING -> ofOccupations("REQUIRES", "Ability", "id");
            case WORK_ACTIVITY_RATING -> ofOccupations("REQUIRES", "WorkActivity", "id");
            case WORK_STYLE_RATING -> ofOccupations("REQUIRES", "WorkStyle", "id");
            case INTEREST -> ofOccupations("HAS_INTEREST", "Element", "id");
            case INTEREST_AREA -> ofOccupations("HAS_INTEREST_AREA", "Element", "id");
            case AREA_INTEREST -> relationships("Element", "id", "AREA_OF", "Element", "id");
            case CONTEXT_ANSWER -> nodes("WorkContext", "id");
            case CONTEXT_RATING -> ofOccupations("HAS_WORK_CONTEXT", "Element", "id");
            case CONTEXT_SUPPORT -> relationships("Element", "id", "MATTERS_IN", "Element", "id");
            case WORK_VALUE -> ofOccupations("HAS_WORK_VALUE", "Element", "id");
            case EDUCATION_CATEGORY -> nodes("EducationCategory", "id");
            case EDUCATION -> ofOccupations("HAS_EDUCATION", "EducationCategory", "id");
            case TASK -> nodes("Task", "id");
            case TASK_OF, TASK_RATING -> ofOccupations("PERFORMS", "Task", "id");
            case EMERGING_TASK -> new Reading("emerging-tasks", Map.of());
            case INTERMEDIATE_ACTIVITY -> nodes("IntermediateWorkActivity", "id");
            case INTERMEDIATE_PARENT -> relationships("IntermediateWorkActivity", "id", "PART_OF", "Element", "id");
            case DETAILED_ACTIVITY -> nodes("DetailedWorkActivity", "id");
            case DETAILED_PARENT ->
                relationships("DetailedWorkActivity", "id", "PART_OF", "IntermediateWorkActivity", "id");
            case TASK_ACTIVITY -> relationships("Task", "id", "PART_OF", "DetailedWorkActivity", "id");
            case TECHNOLOGY -> nodes("Technology", "code");
            case TECHNOLOGY_USE -> ofOccupations("USES", "Technology", "code");
            case PRODUCT -> nodes("Product", "key");
            case PRODUCT_CATEGORY -> relationships("Product", "key", "IN_CATEGORY", "Technology", "code");
            case PRODUCT_USE -> ofOccupations("USES_PRODUCT", "Product", "key");
            case TOOL -> nodes("Tool", "code");
            case TOOL_USE -> ofOccupations("USES_TOOL", "Tool", "code");
            case COMMODITY_CLASS -> nodes("CommodityClass", "code");
            case RELATED -> ofOccupations("RELATED_TO", "Occupation", "soc");
            case ELEMENT_SUPPORT -> relationships("Element", "id", "SUPPORTS", "Element", "id");
        };
    }

    /** The nodes of a kind that is joined by name. */
    static Node joinedNode(FactKind kind) {
        return switch (kind) {
            case ELEMENT -> new Node("Element", "id");
            case TECHNOLOGY -> new Node("Technology", "code");
            case INTERMEDIATE_ACTIVITY -> new Node("IntermediateWorkActivity", "id");
            case DETAILED_ACTIVITY -> new Node("DetailedWorkActivity", "id");
            default -> throw new IllegalArgumentException(kind + " is not joined by name");
        };
    }

    private static Reading nodes(String label, String key) {
        return new Reading("nodes", Map.of("label", label, "key", key));
    }

    private static Reading ofOccupations(String type, String toLabel, String toKey) {
        return relationships("Occupation", "soc", type, toLabel, toKey);
    }

    private static Reading relationships(String fromLabel, String fromKey, String type, String toLabel, String toKey) {
        return new Reading(
                "relationships",
                Map.of("fromLabel", fromLabel, "fromKey", fromKey, "type", type, "toLabel", toLabel, "toKey", toKey));
    }
}
