package org.skillways.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Lets answers be kept, and problems never. */
@RestControllerAdvice(basePackageClasses = CachedAnswers.class)
final class CachedAnswers implements ResponseBodyAdvice<Object> {

    private final Caching caching;

    CachedAnswers(Caching caching) {
        this.caching = caching;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail) {
            response.getHeaders().setCacheControl(CacheControl.noStore());
        } else if (request instanceof ServletServerHttpRequest asked
                && response instanceof ServletServerHttpResponse answer) {
            caching.mark(asked.getServletRequest(), answer.getServletResponse());
        }
        return body;
    }
}
