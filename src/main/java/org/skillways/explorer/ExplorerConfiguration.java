package org.skillways.explorer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.skillways.database.Database;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

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

    /** Where one is, which the menu marks, and where analysts go. */
    @ControllerAdvice(basePackageClasses = ExplorerConfiguration.class)
    static class Place {

        private final Database database;

        Place(Database database) {
            this.database = database;
        }

        @ModelAttribute
        void place(HttpServletRequest request, Model model) {
            model.addAttribute("path", request.getRequestURI());
            model.addAttribute(
                    "address",
                    ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
            database.embedded().ifPresent(server -> model.addAttribute("neo4jBrowser", server.browser()));
        }
    }
}
