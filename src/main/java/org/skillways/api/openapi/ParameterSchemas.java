package org.skillways.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the schemas that springdoc derives from request records say what readers expect: allowed words as an enumeration. */
@Component
@Order(1)
final class ParameterSchemas implements OpenApiCustomizer {

    private static final String WORDS = "[\\w-]+(\\|[\\w-]+)+";

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(ParameterSchemas::tidy);
        for (Schema<?> schema : api.getComponents().getSchemas().values()) {
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(ParameterSchemas::tidy);
            }
        }
    }

    private static void tidy(Parameter parameter) {
        if (parameter.getDescription() != null) {
            parameter.setDescription(RecordSchemas.words(parameter.getDescription()));
        }
        var schema = parameter.getSchema();
        if (schema != null) {
            withoutNull(schema);
            tidy(schema);
        }
    }

    /** An absent parameter is absent, not null. */
    private static void withoutNull(Schema<?> schema) {
        if (schema.getTypes() != null && schema.getTypes().size() > 1) {
            var types = new LinkedHashSet<>(schema.getTypes());
            types.remove("null");
            schema.setTypes(types);
        }
    }

    private static void tidy(Schema<?> schema) {
        enumerate(schema);
        var items = schema.getItems();
        if (items != null) {
            enumerate(items);
        }
    }

    @SuppressWarnings("unchecked")
    private static void enumerate(Schema<?> schema) {
        var pattern = schema.getPattern();
        if (pattern != null && pattern.matches(WORDS)) {
            List<Object> words = List.copyOf(Arrays.asList(pattern.split("\\|", -1)));
            ((Schema<Object>) schema).setEnum(words);
            schema.setPattern(null);
        }
    }
}
