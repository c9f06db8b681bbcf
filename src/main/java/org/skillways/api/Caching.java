package org.skillways.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers 304 to whoever has the answer of this version of the graph already. */
@Component
final class Caching implements HandlerInterceptor {

    private static final String TAG = Caching.class.getName();
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final GraphVersion version;
    private final ApiSettings settings;

    Caching(GraphVersion version, ApiSettings settings) {
        this.version = version;
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!SAFE.contains(request.getMethod())) {
            return true;
        }
        var tag = new ETag(version.tag(request.getHeader(HttpHeaders.ACCEPT)), true);
        request.setAttribute(TAG, tag.formattedTag());
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known == null || ETag.parse(known).stream().noneMatch(other -> tag.compare(other, false))) {
            return true;
        }
        response.setStatus(HttpStatus.NOT_MODIFIED.value());
        mark(request, response);
        return false;
    }

    /** Says how long the answer may be kept; to be called before its first byte, and only for an answer that succeeds. */
    void mark(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(TAG) instanceof String tag) {
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.maxAge(settings.maxAge())
                            .cachePublic()
                            .mustRevalidate()
                            .getHeaderValue());
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }
}
