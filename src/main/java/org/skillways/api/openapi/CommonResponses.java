package org.skillways.api.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What all endpoints have: their problems, caching, and an example of their response. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class CommonResponses implements OpenApiCustomizer {

    private static final Set<String> NOT_CACHED = Set.of("queries", "query");

    @Override
    public void customise(OpenAPI api) {
        for (var path : api.getPaths().values()) {
            path.readOperations().forEach(CommonResponses::addProblems);
            path.readOperations().forEach(CommonResponses::addExamples);
            if (path.getGet() != null && !NOT_CACHED.contains(path.getGet().getOperationId())) {
                addCaching(path.getGet());
            }
            if (path.getPost() != null) {
                path.getPost().getResponses().addApiResponse("413", new ApiResponse().$ref("payload-too-large"));
            }
        }
    }

    private static void addProblems(Operation operation) {
        ProblemResponses.EVERYWHERE.forEach(
                (status, key) -> operation.getResponses().addApiResponse(status, new ApiResponse().$ref(key)));
    }

    private static void addCaching(Operation operation) {
        Objects.requireNonNull(operation.getResponses().get("200"))
                .addHeaderObject(
                        HttpHeaders.ETAG,
                        new Header()
                                .description("The version of the graph; send it as `If-None-Match` the next time")
                                .schema(new StringSchema().types(Set.of("string"))));
        operation
                .getResponses()
                .addApiResponse(
                        "304",
                        new ApiResponse().description("The graph has not changed since the response with that `ETag`"));
    }

    /** A response on a small graph with at most five items of every list, and a value to try for every parameter. */
    private static void addExamples(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(CommonResponses::addExample);
        }
        var file = "/examples/" + operation.getOperationId() + ".json";
        try (var example = CommonResponses.class.getResourceAsStream(file)) {
            var content =
                    Objects.requireNonNull(operation.getResponses().get("200")).getContent();
            if (example != null && content != null) {
                Objects.requireNonNull(content.get(MediaType.APPLICATION_JSON_VALUE))
                        .setExample(Json31.mapper().readTree(example));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addExample(Parameter parameter) {
        var schema = parameter.getSchema();
        if (parameter.getExample() != null || schema == null) {
            return;
        }
        if (schema.getDefault() != null) {
            parameter.setExample(schema.getDefault());
        } else if (schema.getEnum() != null) {
            parameter.setExample(schema.getEnum().get(0));
        }
    }
}
