package org.skillways.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Parameter;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes {@code page} and {@code size} of an address the page that a controller takes. */
final class Pages implements HandlerMethodArgumentResolver {

    /** What every address of a list takes. */
    static final List<Taken> TAKEN = List.of(
            taken("page integer 0..10000000: which page, 0 for the first", 0L),
            taken("size integer 1..200: how many items a page has", 20L));

    private static Taken taken(String notation, Object otherwise) {
        return new Taken(Parameter.parse(notation), Taken.Use.PAGING, false, otherwise, otherwise, null);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.Request.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = (HttpServletRequest) request.getNativeRequest();
        var query = servlet.getQueryString();
        var numbers = TAKEN.stream().map(taken -> number(request, taken)).toList();
        return new Page.Request(
                numbers.get(0), numbers.get(1), servlet.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static int number(NativeWebRequest request, Taken taken) {
        var text = request.getParameter(taken.name());
        var number = text == null || text.isEmpty()
                ? taken.otherwise()
                : taken.parameter().accept(text);
        return ((Number) Objects.requireNonNull(number)).intValue();
    }
}
