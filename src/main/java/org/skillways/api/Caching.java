package org.skillways.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Lets responses be cached and problems never: a client that has the response of this version of the graph gets 304.
 *
 * <p>Only a request that succeeds can be answered with 304. Which ones did, for the present version, is remembered, so that asking again
 * costs the database nothing.
 */
@RestControllerAdvice(basePackageClasses = Caching.class)
public final class Caching implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    private static final String TAG = Caching.class.getName();
    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final int MOST_REQUESTS = 10_000;

    private final ResponseTag tags;
    private final ApiSettings settings;
    private final Cache<String, Boolean> succeeded = Caffeine.newBuilder()
            .maximumSize(MOST_REQUESTS)
            .executor(Runnable::run)
            .build();

    Caching(ResponseTag tags, ApiSettings settings) {
        this.tags = tags;
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!SAFE.contains(request.getMethod())) {
            return true;
        }
        var tag = new ETag(tags.of(request.getHeader(HttpHeaders.ACCEPT)), true);
        request.setAttribute(TAG, tag);
        if (!isKnown(request, tag) || succeeded.getIfPresent(key(request, tag)) == null) {
            return true;
        }
        response.setStatus(HttpStatus.NOT_MODIFIED.value());
        mark(request, response);
        return false;
    }

    private static boolean isKnown(HttpServletRequest request, ETag tag) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && ETag.parse(known).stream().anyMatch(other -> tag.compare(other, false));
    }

    private static String key(HttpServletRequest request, ETag tag) {
        return tag.tag() + " " + request.getRequestURI() + "?" + request.getQueryString();
    }

    /** Says how long the response may be kept; to be called before its first byte, and only where the request succeeded. */
    public void mark(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(TAG) instanceof ETag tag) {
            succeeded.put(key(request, tag), true);
            response.setHeader(HttpHeaders.ETAG, tag.formattedTag());
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.maxAge(settings.maxAge())
                            .cachePublic()
                            .mustRevalidate()
                            .getHeaderValue());
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
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
            return body;
        }
        if (request instanceof ServletServerHttpRequest servletRequest
                && response instanceof ServletServerHttpResponse servletResponse) {
            return success(body, servletRequest.getServletRequest(), servletResponse.getServletResponse());
        }
        return body;
    }

    private @Nullable Object success(@Nullable Object body, HttpServletRequest request, HttpServletResponse response) {
        mark(request, response);
        if (request.getAttribute(TAG) instanceof ETag tag && isKnown(request, tag)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return null;
        }
        return body;
    }
}
