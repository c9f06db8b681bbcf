package org.skillways.api.openapi;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of each parameter of a request record what it is where a request leaves it out, and takes examples from the record's own.
 * Annotations of single components would cost time: Spring reads them anew for every request.
 */
@Component
final class RequestRecords implements OperationCustomizer {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The values that a request record has when it is made of nothing. */
    static Map<String, Object> defaults(Class<?> type) {
        var constructor = BeanUtils.getResolvableConstructor(type);
        var nothing = new Object[constructor.getParameterCount()];
        Map<String, Object> values =
                JSON.convertValue(BeanUtils.instantiateClass(constructor, nothing), new TypeReference<>() {});
        values.values().removeIf(Objects::isNull);
        return values;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ParameterObject.class))
                .map(MethodParameter::getParameterType)
                .forEach(type -> complete(operation, type));
        return operation;
    }

    private static void complete(Operation operation, Class<?> type) {
        var defaults = defaults(type);
        var example = type.getAnnotation(Schema.class);
        var examples = example == null ? Map.of() : JSON.readValue(example.example(), Map.class);
        for (var parameter : operation.getParameters()) {
            var value = defaults.get(parameter.getName());
            if (value != null && !Boolean.TRUE.equals(parameter.getRequired())) {
                // springdoc gives equal parameters one schema
                parameter.setSchema(AnnotationsUtils.clone(parameter.getSchema(), true));
                parameter.getSchema().setDefault(value);
            }
            if (examples.containsKey(parameter.getName())) {
                parameter.setExample(examples.get(parameter.getName()));
            }
        }
    }
}
