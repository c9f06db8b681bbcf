package org.skillways.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all addresses of the API have in common. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class WebConfiguration implements WebMvcConfigurer {

    private final ApiSettings settings;

    WebConfiguration(ApiSettings settings) {
        this.settings = settings;
    }

    /** What is unknown is absent from an answer. */
    @Bean
    JsonMapperBuilderCustomizer absentWhereUnknown() {
        return mapper -> mapper.changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Pages());
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (!settings.corsOrigins().isEmpty()) {
            registry.addMapping("/api/**")
                    .allowedOriginPatterns(settings.corsOrigins().toArray(String[]::new))
                    .allowedMethods("GET", "HEAD", "POST")
                    .exposedHeaders("ETag", "Link");
        }
    }
}
