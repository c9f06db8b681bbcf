package org.skillways.api.openapi;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of each parameter of a request record what it is where a request leaves it out, and takes examples from the record's own.
 * Annotations of single components would cost time: Spring reads them anew for every request.
 */
@Component
final class RequestRecords implements OperationCustomizer {

    /** The values that a request record has when it is made of nothing. */
    private static Map<?, ?> defaults(Class<?> type) {
        var constructor = BeanUtils.getResolvableConstructor(type);
        var request = BeanUtils.instantiateClass(constructor, new Object[constructor.getParameterCount()]);
        return JsonMapper.shared().convertValue(request, Map.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                complete(operation.getParameters(), parameter.getParameterType());
            } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
                operation
                        .getRequestBody()
                        .getContent()
                        .values()
                        .forEach(body -> body.setExample(example(parameter.getParameterType())));
            }
        }
        return operation;
    }

    private static Map<?, ?> example(Class<?> type) {
        var schema = type.getAnnotation(Schema.class);
        return schema == null ? Map.of() : JsonMapper.shared().readValue(schema.example(), Map.class);
    }

    private static void complete(List<Parameter> parameters, Class<?> type) {
        var defaults = defaults(type);
        var examples = example(type);
        for (var parameter : parameters) {
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
