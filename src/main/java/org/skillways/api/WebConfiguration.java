package org.skillways.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.beans.PropertyEditorSupport;
import java.util.Collection;
import org.skillways.export.ResultFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** What all endpoints of the API have in common. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class WebConfiguration implements WebMvcConfigurer {

    private final ApiSettings settings;
    private final ObjectProvider<Caching> caching;

    WebConfiguration(ApiSettings settings, ObjectProvider<Caching> caching) {
        this.settings = settings;
        this.caching = caching;
    }

    /**
     * What is unknown is absent from a response, and a number has the fewest digits that say it, on every version of Java; in a request, a
     * value of another type is wrong.
     */
    @Bean
    JsonMapperBuilderCustomizer strictRequestsAndShortResponses() {
        return mapper -> mapper.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Integer,
                        number -> number.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Boolean,
                        truth -> truth.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail));
    }

    /**
     * A request record is made by its constructor alone, by the names of its components: to look for other names took a quarter of the
     * binding's time. The longer records write their constructor out, because Spring reads the annotations of all its parameters again for
     * each parameter that is absent, and a compact constructor has those of the components: two milliseconds of fourteen parameters. An
     * empty value of a query parameter is no value.
     */
    @ControllerAdvice
    static class RequestBinding {

        @InitBinder
        void byConstructor(WebDataBinder binder) {
            binder.setDeclarativeBinding(true);
            binder.setNameResolver(component -> null);
            binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
                @Override
                public void setAsText(String text) {
                    setValue(text.isEmpty() ? null : text);
                }
            });
        }
    }

    /** A list is a parameter given several times: commas are part of titles. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.removeConvertible(String.class, Collection.class);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UnknownParameterInterceptor()).addPathPatterns("/api/v1/**");
        registry.addInterceptor(caching.getObject())
                .addPathPatterns("/api/v1/**")
                .excludePathPatterns("/api/v1/queries", "/api/v1/queries/own/**");
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation
                .favorParameter(true)
                .parameterName(ResultFormat.PARAMETER)
                .mediaType("json", MediaType.APPLICATION_JSON)
                .mediaType("csv", MediaType.parseMediaType(ResultFormat.CSV_TYPE))
                .mediaType("xlsx", MediaType.parseMediaType(ResultFormat.XLSX_TYPE));
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (!settings.corsOrigins().isEmpty()) {
            registry.addMapping("/api/**")
                    .allowedOriginPatterns(settings.corsOrigins().toArray(String[]::new))
                    .allowedMethods("GET", "HEAD", "POST")
                    .exposedHeaders(HttpHeaders.ETAG, HttpHeaders.CONTENT_DISPOSITION, ResultFormat.TRUNCATED);
        }
    }
}
