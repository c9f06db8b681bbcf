package org.skillways.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all pages have in common: what a browser may load for them, and where one is. */
@Configuration(proxyBeanMethods = false)
class ExplorerConfiguration implements WebMvcConfigurer {

    private static final String FROM_HERE_ALONE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SafetyHeaders())
                .addPathPatterns("/**")
                .excludePathPatterns("/api/**", "/v3/**", "/swagger-ui/**", "/swagger-ui.html", "/actuator/**");
    }

    private static final class SafetyHeaders implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Content-Security-Policy", FROM_HERE_ALONE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "same-origin");
            return true;
        }
    }

    /** The path of the page, which the menu marks. */
    @ControllerAdvice(basePackageClasses = ExplorerConfiguration.class)
    static class Place {

        @ModelAttribute("path")
        String path(HttpServletRequest request) {
            return request.getRequestURI();
        }
    }
}
