package org.skillways.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillways.cypher.InvalidParameter;
import org.skillways.export.ResultFormat;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Rejects query parameters that an endpoint does not have, which Spring MVC would ignore. */
final class UnknownParameterInterceptor implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !takesAny(method)) {
            var names = known.computeIfAbsent(method, UnknownParameterInterceptor::names);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name) && !name.equals(ResultFormat.PARAMETER))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new InvalidParameter(name, "is unknown to this endpoint");
                    });
        }
        return true;
    }

    /** A query of the catalogue checks its parameters itself. */
    private static boolean takesAny(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == MultiValueMap.class);
    }

    private static Set<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(UnknownParameterInterceptor::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of(parameter.getParameter().getName());
        }
        var components = parameter.getParameterType().getRecordComponents();
        return components == null ? Stream.of() : Arrays.stream(components).map(component -> component.getName());
    }
}
