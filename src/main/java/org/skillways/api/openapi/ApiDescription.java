package org.skillways.api.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.skillways.api.problem.ProblemType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API as a whole. */
@Configuration(proxyBeanMethods = false)
public class ApiDescription {

    public static final String ATTRIBUTION =
            "This product includes information from the O*NET Database by the U.S. Department of Labor, Employment and "
                    + "Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of "
                    + "USDOL/ETA. Skillways has modified all or some of this information; USDOL/ETA has not approved, "
                    + "endorsed, or tested these modifications.";

    private static final List<String> TAGS = List.of(
            "Entrance", "Occupations", "Search", "Routes", "Neighbourhoods", "Gaps", "Evidence", "Sources", "Queries");

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Skillways")
                        .version("v1")
                        .description("The graph query API: occupations, what they require, and the paths between them. "
                                + "Every response is the result of documented Cypher files, listed at `/api/v1/queries`.\n\n"
                                + ATTRIBUTION.replace("*", "\\*") + "\n\nProblems (RFC 9457), by their `type`:\n\n"
                                + problems())
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }

    private static String problems() {
        return Arrays.stream(ProblemType.values())
                .map(problem -> "- `%s` (%d): %s"
                        .formatted(problem.type(), problem.status().value(), problem.title()))
                .collect(Collectors.joining("\n"));
    }

    /** As a reader meets them: the occupations first, and what is for few last. */
    @Bean
    OpenApiCustomizer orderOfTags() {
        return api -> api.setTags(api.getTags().stream()
                .sorted(Comparator.comparing(tag -> TAGS.indexOf(tag.getName())))
                .toList());
    }

    @Bean
    ModelResolver recordNames() {
        return new ModelResolver(Json31.mapper(), new RecordSchemas.Names()).openapi31(true);
    }

    /** Registered after the resolver of names, which would leave nothing to it otherwise. */
    @Bean
    RecordSchemas recordSchemas(JavadocProvider comments) {
        return new RecordSchemas(comments);
    }
}
