package org.skillways.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.InvalidParameter;
import org.skillways.cypher.ValueType;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes what is given to an address, in its query or as a JSON object, what a controller takes. */
final class Givens implements HandlerMethodArgumentResolver {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Given.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var address = Address.of(Objects.requireNonNull(parameter.getMethod()));
        var servlet = (HttpServletRequest) request.getNativeRequest();
        return "POST".equals(servlet.getMethod())
                ? new Given(address, body(servlet, address))
                : new Given(address, parameters(servlet));
    }

    /** All but the format, which every address may be asked for. */
    static Map<String, List<String>> parameters(HttpServletRequest request) {
        var parameters = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        parameters.remove(QueriesController.FORMAT);
        return parameters;
    }

    private static Map<String, @Nullable Object> body(HttpServletRequest request, Address address) throws IOException {
        var values = read(request);
        values.forEach((name, value) -> address.named(name).ifPresent(taken -> {
            if (value != null && !fits(taken.parameter().type(), value)) {
                throw new InvalidParameter(
                        name, "is not of the type " + taken.parameter().type());
            }
        }));
        return values;
    }

    private static Map<String, @Nullable Object> read(HttpServletRequest request) throws IOException {
        var input = new ServletServerHttpRequest(request);
        try {
            if (MAPPER.readTree(request.getInputStream()) instanceof ObjectNode object) {
                return MAPPER.convertValue(object, new TypeReference<>() {});
            }
            throw new HttpMessageNotReadableException("The body is no JSON object", input);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("The body is no JSON", e, input);
        }
    }

    private static boolean fits(ValueType type, Object value) {
        return type.list()
                ? value instanceof List<?> list
                        && list.stream().allMatch(item -> item != null && fits(type.kind(), item))
                : fits(type.kind(), value);
    }

    private static boolean fits(ValueType.Kind kind, Object value) {
        return switch (kind) {
            case STRING -> value instanceof String;
            case INTEGER -> value instanceof Integer || value instanceof Long;
            case NUMBER -> value instanceof Number;
            case BOOLEAN -> value instanceof Boolean;
            case MAP -> value instanceof Map<?, ?>;
        };
    }
}
