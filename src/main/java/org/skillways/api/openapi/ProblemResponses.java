package org.skillways.api.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillways.api.problem.ProblemType;
import org.skillways.pathway.OccupationCandidate;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The problems as components of the document: the schema, and a response with an example for each type. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemResponses implements OpenApiCustomizer {

    /** Responses of every endpoint; all problems of the request itself are one. */
    static final Map<String, String> EVERYWHERE = Map.of(
            "400", "bad-request",
            "406", "not-acceptable",
            "500", "unforeseen",
            "503", "database-unavailable",
            "504", "timeout");

    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    @Override
    public void customise(OpenAPI api) {
        var components = api.getComponents();
        components.addSchemas("Problem", problem());
        ModelConverters.getInstance(true).readAll(OccupationCandidate.class).forEach(components::addSchemas);
        for (var type : ProblemType.values()) {
            components.addExamples(type.key(), new Example().value(example(type)));
            add(components, type.key(), Stream.of(type));
        }
        add(
                components,
                "bad-request",
                Arrays.stream(ProblemType.values()).filter(type -> type.status().value() == 400));
    }

    private static void add(Components components, String key, Stream<ProblemType> types) {
        var list = types.toList();
        var content = new MediaType().schema(new Schema<>().$ref("Problem"));
        list.forEach(
                type -> content.addExamples(type.key(), new Example().$ref("#/components/examples/" + type.key())));
        components.addResponses(
                key,
                new ApiResponse()
                        .description(list.stream().map(ProblemType::title).collect(Collectors.joining("; or: ")))
                        .content(new Content().addMediaType(PROBLEM, content)));
    }

    private static Schema<Object> problem() {
        var types = new StringSchema();
        types.setFormat("uri");
        types.setEnum(Arrays.stream(ProblemType.values())
                .map(type -> type.type().toString())
                .toList());
        var candidates = schema("array");
        candidates.setItems(new Schema<>().$ref("OccupationCandidate"));
        candidates.setDescription("The occupations that the name can mean");
        var schema = schema("object");
        schema.setDescription("A problem detail of RFC 9457");
        types.setTypes(Set.of("string"));
        schema.addProperty("type", types.description("What went wrong; stays the same"));
        schema.addProperty("title", schema("string").description("What went wrong, in words"));
        schema.addProperty("status", schema("integer").description("The status code"));
        schema.addProperty("detail", schema("string").description("What is wrong with this request"));
        schema.addProperty("instance", schema("string").format("uri-reference").description("The path of the request"));
        schema.addProperty("parameter", schema("string").description("The parameter or field that is wrong"));
        schema.addProperty("code", schema("string").description("The database's own name of the failure"));
        schema.addProperty("candidates", candidates);
        schema.setRequired(List.of("type", "title", "status", "detail"));
        return schema;
    }

    private static Schema<Object> schema(String type) {
        var schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }

    private static Map<String, Object> example(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.type().toString());
        example.put("title", type.title());
        example.put("status", type.status().value());
        example.put("detail", type.example());
        return example;
    }
}
