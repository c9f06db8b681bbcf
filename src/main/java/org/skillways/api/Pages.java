package org.skillways.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.skillways.catalogue.BadParameter;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes {@code page} and {@code size} of an address the page that a controller takes. */
final class Pages implements HandlerMethodArgumentResolver {

    private static final int USUAL_SIZE = 20;
    private static final int MOST_ITEMS = 200;
    private static final int LAST_PAGE = 500;

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
        return new Page.Request(
                number(request, "page", 0, 0, LAST_PAGE),
                number(request, "size", USUAL_SIZE, 1, MOST_ITEMS),
                servlet.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static int number(NativeWebRequest request, String name, int usual, int least, int most) {
        var text = request.getParameter(name);
        if (text == null || text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new BadParameter(name, "is not a whole number in " + least + ".." + most);
        }
        return Integer.parseInt(text);
    }
}
