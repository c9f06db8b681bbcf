package org.skillways.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows a page to a browser that asks for a page that does not exist; everybody else gets a problem detail. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnknownPages implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return exception instanceof NoResourceFoundException
                        && accepted != null
                        && accepted.contains(MediaType.TEXT_HTML_VALUE)
                        && !request.getRequestURI().startsWith("/api/")
                ? PageFailures.problem(
                        HttpStatus.NOT_FOUND,
                        "There is no such page",
                        "The address may be wrong, or the page was moved.")
                : null;
    }
}
