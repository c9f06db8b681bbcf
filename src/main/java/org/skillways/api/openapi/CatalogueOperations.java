package org.skillways.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Bounds;
import org.skillways.cypher.Catalogue;
import org.skillways.cypher.Column;
import org.skillways.cypher.Query;
import org.skillways.cypher.ValueType;
import org.skillways.export.ResultFormat;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Describes an endpoint for every query of the catalogue, from the header of its file. */
@Component
@Order(0)
final class CatalogueOperations implements OpenApiCustomizer {

    private static final String GENERAL = "/api/v1/queries/{folder}/{name}";

    private final Catalogue catalogue;

    CatalogueOperations(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI api) {
        returnRows(Objects.requireNonNull(api.getPaths().get(GENERAL)).getGet(), result(schema("object")));
        for (var query : catalogue.bundled().values()) {
            api.path("/api/v1/queries/" + query.name(), new PathItem().get(operation(query)));
        }
    }

    private static Operation operation(Query query) {
        var operation = new Operation()
                .addTagsItem("Queries")
                .operationId(Stream.of(query.name().split("[/-]"))
                        .map(StringUtils::capitalize)
                        .collect(Collectors.joining("", "query", "")))
                .summary(query.file().summary())
                .description("Runs the file `cypher/" + query.name() + ".cypher`, which `/api/v1/queries` lists.")
                .responses(new ApiResponses()
                        .addApiResponse("200", new ApiResponse().description("OK"))
                        .addApiResponse("422", new ApiResponse().$ref("query-failed")));
        query.parameters().forEach(parameter -> operation.addParametersItem(parameter(parameter)));
        returnRows(operation, result(row(query)));
        return operation;
    }

    private static Parameter parameter(org.skillways.cypher.Parameter parameter) {
        return new Parameter()
                .name(parameter.name())
                .in("query")
                .description(StringUtils.capitalize(parameter.description()))
                .schema(schema(parameter))
                .example(parameter.sample());
    }

    /** Adds the formats of a result to an operation that returns rows. */
    private static void returnRows(Operation operation, Schema<?> json) {
        var formats = schema("string");
        formats.setEnum(List.of("json", "csv", "xlsx"));
        formats.setDefault("json");
        operation.addParametersItem(new Parameter()
                .in("query")
                .name(ResultFormat.PARAMETER)
                .description("The format of the rows; goes before `Accept`")
                .schema(formats)
                .example("json"));
        Objects.requireNonNull(operation.getResponses().get("200"))
                .content(new Content()
                        .addMediaType(ResultFormat.JSON_TYPE, new MediaType().schema(json))
                        .addMediaType(ResultFormat.CSV_TYPE, new MediaType().schema(schema("string")))
                        .addMediaType(
                                ResultFormat.XLSX_TYPE,
                                new MediaType().schema(schema("string").format("binary"))))
                .addHeaderObject(
                        ResultFormat.TRUNCATED,
                        new Header()
                                .description(
                                        "With CSV and XLSX: true where rows are missing at the end; JSON says so itself")
                                .schema(schema("boolean")));
    }

    private static Schema<Object> result(Schema<?> row) {
        var result = schema("object");
        result.addProperty("columns", list(schema("string")).description("The names of the columns, in their order"));
        result.addProperty("rows", list(row).description("The rows"));
        result.addProperty("truncated", schema("boolean").description("True where there are more rows"));
        result.setRequired(List.of("columns", "rows", "truncated"));
        return result;
    }

    private static Schema<Object> row(Query query) {
        var row = schema("object");
        query.columns().forEach(column -> row.addProperty(column.name(), schema(column)));
        row.setRequired(query.columns().stream().map(Column::name).toList());
        return row;
    }

    private static Schema<?> schema(Column column) {
        var type = column.type();
        var schema = type.list() ? list(single(type.kind())) : single(type.kind());
        if (type.nullable()) {
            schema.addType("null");
        }
        return schema.description(column.description());
    }

    private static Schema<Object> schema(org.skillways.cypher.Parameter parameter) {
        var bounds = parameter.bounds();
        var single = single(parameter.type().kind());
        single.setEnum(bounds.words().isEmpty() ? null : List.copyOf(bounds.words()));
        var schema = parameter.type().list() ? list(single) : single;
        bound(schema, parameter.type(), bounds);
        if (parameter.example() != null) {
            schema.setDefault(parameter.example());
        }
        return schema;
    }

    private static void bound(Schema<Object> schema, ValueType type, Bounds bounds) {
        if (type.list()) {
            schema.setMinItems(whole(bounds.least()));
            schema.setMaxItems(whole(bounds.most()));
        } else if (type.kind() == ValueType.Kind.STRING) {
            schema.setMinLength(whole(bounds.least()));
            schema.setMaxLength(whole(bounds.most()));
        } else {
            schema.setMinimum(decimal(bounds.least()));
            schema.setMaximum(decimal(bounds.most()));
        }
    }

    private static @Nullable Integer whole(@Nullable Long bound) {
        return bound == null ? null : Math.toIntExact(bound);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long bound) {
        return bound == null ? null : BigDecimal.valueOf(bound);
    }

    private static Schema<Object> single(ValueType.Kind kind) {
        return schema(kind == ValueType.Kind.MAP ? "object" : kind.name().toLowerCase(Locale.ROOT));
    }

    private static Schema<Object> list(Schema<?> items) {
        var schema = schema("array");
        schema.setItems(items);
        return schema;
    }

    private static Schema<Object> schema(String type) {
        var schema = new Schema<>();
        schema.setTypes(new LinkedHashSet<>(Set.of(type)));
        return schema;
    }
}
