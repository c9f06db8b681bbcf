package org.skillways.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** An operation of the OpenAPI document, and the requests that its examples make. */
public record DescribedOperation(String method, String path, JsonNode json) {

    public static List<DescribedOperation> all(JsonNode document) {
        var operations = new ArrayList<DescribedOperation>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                operations.add(new DescribedOperation(operation.getKey(), path.getKey(), operation.getValue()));
            }
        }
        return operations;
    }

    String id() {
        return json.path("operationId").asString("");
    }

    public List<JsonNode> parameters() {
        return StreamSupport.stream(json.path("parameters").spliterator(), false)
                .toList();
    }

    /** The parameters that have to be given, and all others that are wanted. */
    List<JsonNode> parameters(Predicate<JsonNode> wanted) {
        return parameters().stream()
                .filter(parameter -> isRequired(parameter) || wanted.test(parameter))
                .toList();
    }

    static boolean isRequired(JsonNode parameter) {
        return parameter.path("required").asBoolean(false);
    }

    /** Whether there is a value that stands for one not given. */
    static boolean hasDefault(JsonNode parameter) {
        return parameter.path("schema").has("default");
    }

    Optional<JsonNode> body() {
        return Optional.of(json.at("/requestBody/content/application~1json"))
                .filter(content -> !content.isMissingNode());
    }

    JsonNode answer() {
        return json.at("/responses/200/content/application~1json");
    }

    /** The address with the given parameters, each with its example. */
    public String address(List<JsonNode> given) {
        return address(given, Map.of());
    }

    /** The address with the given parameters, each with its example unless there is another value. */
    String address(List<JsonNode> given, Map<String, JsonNode> values) {
        var address = path;
        var query = new ArrayList<String>();
        for (var parameter : given) {
            var name = parameter.get("name").asString();
            var value = values.getOrDefault(name, parameter.path("example"));
            if (parameter.get("in").asString().equals("path")) {
                address = address.replace(
                        "{" + name + "}", encode(value.asString()).replace("+", "%20"));
            } else if (value.isObject()) {
                value.properties().forEach(entry -> query.add(pair(entry.getKey(), entry.getValue())));
            } else {
                items(value).forEach(item -> query.add(pair(name, item)));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static Stream<JsonNode> items(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    private static String pair(String name, JsonNode value) {
        return encode(name) + "=" + encode(value.asString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
