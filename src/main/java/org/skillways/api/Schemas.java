package org.skillways.api;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.skillways.cypher.Bounds;
import org.skillways.cypher.Column;
import org.skillways.cypher.Query;
import org.skillways.cypher.ValueType;

/** Says in JSON Schema what the files of {@code cypher/} say of parameters and columns. */
final class Schemas {

    private Schemas() {}

    static Schema<Object> of(String... types) {
        var schema = new Schema<>(SpecVersion.V31);
        for (var type : types) {
            schema.addType(type);
        }
        return schema;
    }

    static Schema<Object> arrayOf(Schema<?> items) {
        var schema = of("array");
        schema.setItems(items);
        return schema;
    }

    static Schema<Object> of(Taken taken) {
        var type = taken.parameter().type();
        var bounds = taken.parameter().bounds();
        var single = single(type);
        single.setEnum(bounds.words().isEmpty() ? null : List.copyOf(bounds.words()));
        var schema = type.list() ? arrayOf(single) : single;
        bound(schema, type, bounds);
        if (taken.otherwise() != null) {
            schema.setDefault(taken.otherwise());
        }
        return schema;
    }

    private static void bound(Schema<Object> schema, ValueType type, Bounds bounds) {
        var least = bounds.least();
        var most = bounds.most();
        if (type.list()) {
            schema.setMinItems(least == null ? null : Math.toIntExact(least));
            schema.setMaxItems(most == null ? null : Math.toIntExact(most));
        } else if (type.kind() == ValueType.Kind.STRING) {
            schema.setMinLength(least == null ? null : Math.toIntExact(least));
            schema.setMaxLength(most == null ? null : Math.toIntExact(most));
        } else {
            schema.setMinimum(least == null ? null : BigDecimal.valueOf(least));
            schema.setMaximum(most == null ? null : BigDecimal.valueOf(most));
        }
    }

    /** What JSON a question is answered with. */
    static Schema<Object> answerTo(Query question) {
        var row = of("object");
        question.columns().forEach(column -> row.addProperty(column.name(), column(column)));
        row.setRequired(question.columns().stream().map(Column::name).toList());
        return answerOf(row);
    }

    static Schema<Object> answerOf(Schema<?> row) {
        var answer = of("object");
        answer.addProperty("columns", arrayOf(of("string")).description("The names of the columns, in their order"));
        answer.addProperty("rows", arrayOf(row));
        answer.addProperty("truncated", of("boolean").description("True where there are more rows"));
        answer.setRequired(List.of("columns", "rows", "truncated"));
        return answer;
    }

    private static Schema<?> column(Column column) {
        var type = column.type();
        var schema = type.list() ? arrayOf(single(new ValueType(type.kind(), false, false))) : single(type);
        if (type.nullable()) {
            schema.addType("null");
        }
        return schema.description(column.description());
    }

    private static Schema<Object> single(ValueType type) {
        return type.kind() == ValueType.Kind.MAP
                ? of("object")
                : of(type.kind().name().toLowerCase(Locale.ROOT));
    }
}
