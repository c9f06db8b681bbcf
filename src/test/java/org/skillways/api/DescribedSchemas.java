package org.skillways.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks values against the schemas of the OpenAPI document, which are JSON Schema of 2020-12. */
final class DescribedSchemas {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode definitions;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    DescribedSchemas(JsonNode document) {
        this.definitions = document.at("/components/schemas");
    }

    /** What is wrong with a value, by its schema; a field that the schema does not name is wrong too. */
    List<String> errors(JsonNode schema, JsonNode value) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("$defs", definitions);
        var alone = parse(whole.toString().replace("#/components/schemas/", "#/$defs/"));
        closeObjects(alone);
        return registry.getSchema(alone).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private static void closeObjects(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.get("properties") instanceof ObjectNode
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(DescribedSchemas::closeObjects);
    }

    static JsonNode parse(String text) {
        return JSON.readTree(text);
    }
}
