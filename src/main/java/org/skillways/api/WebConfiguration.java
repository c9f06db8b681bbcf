package org.skillways.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all addresses of the API have in common. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class WebConfiguration implements WebMvcConfigurer {

    private final ApiSettings settings;
    private final ObjectProvider<Caching> caching;

    WebConfiguration(ApiSettings settings, ObjectProvider<Caching> caching) {
        this.settings = settings;
        this.caching = caching;
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
        resolvers.add(new Givens());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/v1/**");
        registry.addInterceptor(caching.getObject())
                .addPathPatterns("/api/v1/**")
                .excludePathPatterns("/api/v1/queries", "/api/v1/queries/own/**");
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation
                .favorParameter(true)
                .parameterName(QueriesController.FORMAT)
                .mediaType("json", MediaType.APPLICATION_JSON)
                .mediaType("csv", MediaType.parseMediaType(Format.CSV_TYPE))
                .mediaType("xlsx", MediaType.parseMediaType(Format.XLSX_TYPE));
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (!settings.corsOrigins().isEmpty()) {
            registry.addMapping("/api/**")
                    .allowedOriginPatterns(settings.corsOrigins().toArray(String[]::new))
                    .allowedMethods("GET", "HEAD", "POST")
                    .exposedHeaders(HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION, QueriesController.TRUNCATED);
        }
    }
}
