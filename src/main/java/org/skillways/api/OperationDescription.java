package org.skillways.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.api.problem.ProblemType;
import org.skillways.cypher.Query;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes what an address takes by {@link Asks}, what goes wrong there by {@link Fails}, and an answer by an example. */
@Component
final class OperationDescription implements OperationCustomizer {

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final List<ProblemType> ANYWHERE = List.of(
            ProblemType.BAD_PARAMETER,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.UNFORESEEN,
            ProblemType.DATABASE_UNAVAILABLE,
            ProblemType.TIMEOUT);
    /** Names the question that an address asks, also for readers of the document. */
    static final String QUESTION = "x-question";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var method = handler.getMethod();
        var taken = Address.of(method).described();
        if (handler.getMethodAnnotation(org.springframework.web.bind.annotation.PostMapping.class) != null) {
            operation.setRequestBody(body(taken));
        } else {
            operation.setParameters(parameters(operation, taken));
        }
        var asks = method.getAnnotation(Asks.class);
        if (asks != null) {
            operation.addExtension(QUESTION, asks.value());
        }
        var fails = method.getAnnotation(Fails.class);
        problems(operation.getResponses(), fails == null ? List.of() : List.of(fails.value()));
        if (handler.getBeanType() == QueriesController.class
                && operation.getOperationId().equals("query")) {
            answers(operation, Schemas.answerOf(Schemas.of("object")));
        }
        exemplify(operation);
        if (operation.getRequestBody() == null && !operation.getOperationId().startsWith("quer")) {
            cacheable(operation);
        }
        return operation;
    }

    /** One question of the catalogue, asked at its own address. */
    static Operation of(Query question) {
        var operation = new Operation()
                .addTagsItem("Queries")
                .operationId(operationId(question))
                .summary(question.file().summary())
                .description("Asks the file `cypher/" + question.name() + ".cypher`, which `/api/v1/queries` lists.")
                .responses(new ApiResponses().addApiResponse("200", new ApiResponse().description("OK")));
        Address.of(question).parameters().forEach(taken -> operation.addParametersItem(parameter(taken, "query")));
        problems(operation.getResponses(), List.of(ProblemType.QUERY_FAILED));
        operation.addExtension(QUESTION, question.name());
        answers(operation, Schemas.answerTo(question));
        exemplify(operation);
        cacheable(operation);
        return operation;
    }

    /** {@code queryOccupationsSearch} for {@code occupations/search}. */
    private static String operationId(Query question) {
        return Stream.of(question.name().split("[/-]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "query", ""));
    }

    private static List<Parameter> parameters(Operation operation, List<Taken> taken) {
        var declared = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        var paths = declared.stream()
                .filter(parameter -> "path".equals(parameter.getIn()))
                .map(Parameter::getName)
                .toList();
        var parameters = new ArrayList<Parameter>();
        taken.forEach(each -> parameters.add(
                paths.contains(each.name()) ? parameter(each.inPath(), "path") : parameter(each, "query")));
        var names = taken.stream().map(Taken::name).toList();
        declared.stream()
                .filter(parameter -> !names.contains(parameter.getName()))
                .forEach(parameters::add);
        parameters.sort(Comparator.comparing(parameter -> !Boolean.TRUE.equals(parameter.getRequired())));
        return parameters;
    }

    private static Parameter parameter(Taken taken, String in) {
        return new Parameter()
                .name(taken.name())
                .in(in)
                .required(taken.required() ? true : null)
                .description(description(taken))
                .schema(Schemas.of(taken))
                .example(taken.example());
    }

    private static String description(Taken taken) {
        var words = taken.parameter().description();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static RequestBody body(List<Taken> taken) {
        var schema = Schemas.of("object");
        var example = new LinkedHashMap<String, @Nullable Object>();
        taken.forEach(each -> {
            var field = Schemas.of(each);
            field.setDescription(description(each));
            field.setExamples(examples(each.example()));
            schema.addProperty(each.name(), field);
            example.put(each.name(), each.example());
        });
        schema.setAdditionalProperties(false);
        schema.setRequired(
                taken.stream().filter(Taken::required).map(Taken::name).toList());
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(JSON, new MediaType().schema(schema).example(example)));
    }

    private static @Nullable List<Object> examples(@Nullable Object example) {
        return example == null ? null : List.of(example);
    }

    private static void problems(ApiResponses responses, List<ProblemType> own) {
        var byStatus = Stream.concat(own.stream(), ANYWHERE.stream())
                .collect(Collectors.groupingBy(
                        problem -> String.valueOf(problem.status().value()), TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, problems) -> responses.addApiResponse(status, response(problems)));
    }

    private static ApiResponse response(List<ProblemType> problems) {
        var content = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        problems.forEach(problem ->
                content.addExamples(problem.key(), new Example().$ref("#/components/examples/" + problem.key())));
        return new ApiResponse()
                .description(problems.stream().map(ProblemType::title).collect(Collectors.joining("; or: ")))
                .content(new Content().addMediaType(PROBLEM, content));
    }

    private static void answers(Operation operation, Schema<?> json) {
        operation.addParametersItem(new Parameter()
                .in("query")
                .name(QueriesController.FORMAT)
                .description("The format of the rows; goes before `Accept`")
                .schema(formats())
                .example("json"));
        success(operation)
                .content(new Content()
                        .addMediaType(JSON, new MediaType().schema(json))
                        .addMediaType(Format.CSV_TYPE, new MediaType().schema(Schemas.of("string")))
                        .addMediaType(
                                Format.XLSX_TYPE,
                                new MediaType().schema(Schemas.of("string").format("binary"))))
                .addHeaderObject(
                        QueriesController.TRUNCATED,
                        new Header()
                                .description(
                                        "With CSV and XLSX: true where rows are missing at the end; JSON says so itself")
                                .schema(Schemas.of("boolean")));
    }

    private static void cacheable(Operation operation) {
        success(operation)
                .addHeaderObject(
                        HttpHeaders.ETAG,
                        new Header()
                                .description("The version of the graph; send it as `If-None-Match` the next time")
                                .schema(Schemas.of("string")));
        operation
                .getResponses()
                .addApiResponse(
                        "304",
                        new ApiResponse().description("The graph has not changed since the answer with that `ETag`"));
    }

    private static ApiResponse success(Operation operation) {
        return Objects.requireNonNull(operation.getResponses().get("200"));
    }

    private static Schema<Object> formats() {
        var schema = Schemas.of("string");
        schema.setEnum(List.of("json", "csv", "xlsx"));
        schema.setDefault("json");
        return schema;
    }

    /** An answer as the little graph of the tests gives it, with at most five items of every list. */
    private static void exemplify(Operation operation) {
        try (var example =
                OperationDescription.class.getResourceAsStream("/examples/" + operation.getOperationId() + ".json")) {
            if (example != null) {
                Objects.requireNonNull(success(operation).getContent().get(JSON))
                        .setExample(Json31.mapper().readTree(example));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
