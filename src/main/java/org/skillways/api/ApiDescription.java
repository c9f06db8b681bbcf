package org.skillways.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.skillways.api.problem.ProblemType;
import org.skillways.cypher.Catalogue;
import org.skillways.pathway.OccupationCandidate;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.core.utils.SpringDocUtils;
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

    private static final List<String> TAGS = List.of(
            "Entrance", "Occupations", "Search", "Routes", "Neighbourhoods", "Gaps", "Evidence", "Sources", "Queries");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Given.class, Page.Request.class);
    }

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
        return Arrays.stream(ProblemType.values())
                .map(problem -> "- `%s` (%d): %s"
                        .formatted(problem.type(), problem.status().value(), problem.title()))
                .collect(Collectors.joining("\n"));
    }

    /** What all problems have, with an example of each. */
    @Bean
    OpenApiCustomizer problemExamples() {
        return api -> {
            api.getComponents().addSchemas("Problem", problemSchema());
            ModelConverters.getInstance(true)
                    .readAll(OccupationCandidate.class)
                    .forEach(api.getComponents()::addSchemas);
            for (var problem : ProblemType.values()) {
                api.getComponents().addExamples(problem.key(), new Example().value(example(problem)));
            }
        };
    }

    /** As a reader meets them: the occupations first, and what is for few last. */
    @Bean
    OpenApiCustomizer orderOfTags() {
        return api -> api.setTags(api.getTags().stream()
                .sorted(Comparator.comparing(tag -> TAGS.indexOf(tag.getName())))
                .toList());
    }

    private static Schema<?> problemSchema() {
        var type = Schemas.of("string");
        type.setFormat("uri");
        type.setEnum(Arrays.stream(ProblemType.values())
                .map(problem -> (Object) problem.type().toString())
                .toList());
        var schema = Schemas.of("object");
        schema.setDescription("A problem detail of RFC 9457");
        schema.addProperty("type", type.description("What went wrong; stays the same"));
        schema.addProperty("title", Schemas.of("string").description("What went wrong, in words"));
        schema.addProperty("status", Schemas.of("integer").description("The status of the answer"));
        schema.addProperty("detail", Schemas.of("string").description("What is wrong with this request"));
        schema.addProperty(
                "instance", Schemas.of("string").format("uri-reference").description("The address"));
        schema.addProperty("parameter", Schemas.of("string").description("The parameter or field that is wrong"));
        schema.addProperty("code", Schemas.of("string").description("The database's own name of the failure"));
        schema.addProperty(
                "candidates",
                Schemas.arrayOf(new Schema<>().$ref("#/components/schemas/NamedOccupation"))
                        .description("The occupations that the name can mean"));
        schema.setRequired(List.of("type", "title", "status", "detail"));
        return schema;
    }

    private static Map<String, Object> example(ProblemType problem) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", problem.type().toString());
        example.put("title", problem.title());
        example.put("status", problem.status().value());
        example.put("detail", problem.example());
        return example;
    }

    /** Every question of the catalogue at its own address. */
    @Bean
    OpenApiCustomizer queryAddresses(Catalogue catalogue) {
        return api -> catalogue
                .bundled()
                .values()
                .forEach(question -> api.path(
                        "/api/v1/queries/" + question.name(), new PathItem().get(OperationDescription.of(question))));
    }

    @Bean
    ModelResolver recordNames() {
        return new ModelResolver(Json31.mapper(), new RecordFields.Names()).openapi31(true);
    }

    @Bean
    RecordFields recordFields(JavadocProvider comments) {
        return new RecordFields(comments);
    }
}
