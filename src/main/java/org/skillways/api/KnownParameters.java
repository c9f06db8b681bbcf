package org.skillways.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a parameter that its address does not know, also where nobody reads the parameters. */
final class KnownParameters implements HandlerInterceptor {

    private static final Set<Class<?>> READERS = Set.of(Given.class, MultiValueMap.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethod().getParameterTypes()).noneMatch(READERS::contains)) {
            var unused = new Given(Address.of(method.getMethod()), Givens.parameters(request));
        }
        return true;
    }
}
