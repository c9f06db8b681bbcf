package org.skillways.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API described by OpenAPI: what no single address can say of itself. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String ATTRIBUTION =
            "This product includes information from the O*NET Database by the U.S. Department of Labor, Employment and "
                    + "Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of "
                    + "USDOL/ETA. Skillways has modified all or some of this information; USDOL/ETA has not approved, "
                    + "endorsed, or tested these modifications.";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Skillways")
                        .version("v1")
                        .description("The graph query API: occupations, what they require, and the paths between them. "
                                + "Every answer is one documented Cypher file, listed at `/api/v1/queries`.\n\n"
                                + ATTRIBUTION.replace("*", "\\*") + "\n\nProblems (RFC 9457), by their `type`:\n\n"
                                + problems())
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }

    private static String problems() {
        return Arrays.stream(Problem.values())
                .map(problem -> "- `%s` (%d): %s"
                        .formatted(problem.type(), problem.status().value(), problem.title()))
                .collect(Collectors.joining("\n"));
    }

    /** Every address can fail with a problem. */
    @Bean
    OpenApiCustomizer problemsEverywhere() {
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation ->
                        operation.getResponses().addApiResponse("default", problem(Problem.BAD_PARAMETER)));
    }

    private static ApiResponse problem(Problem problem) {
        var example = problem.detail("The parameter 'limit' is out of bounds, allowed is 1..200");
        return new ApiResponse()
                .description("A problem detail of RFC 9457")
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().example(example)));
    }
}
