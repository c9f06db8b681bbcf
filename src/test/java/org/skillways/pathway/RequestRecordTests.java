package org.skillways.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.cypher.Parameter;
import org.skillways.cypher.Query;
import org.skillways.pathway.evidence.CoverageRequest;
import org.skillways.pathway.evidence.ExposureRequest;
import org.skillways.pathway.evidence.RelationshipRequest;
import org.skillways.pathway.evidence.SourceListRequest;
import org.skillways.pathway.gaps.ComparisonRequest;
import org.skillways.pathway.gaps.GapRequest;
import org.skillways.pathway.gaps.PersonalGapRequest;
import org.skillways.pathway.gaps.WhatIfRequest;
import org.skillways.pathway.neighbourhoods.DistinctiveRequest;
import org.skillways.pathway.neighbourhoods.NeighbourhoodRequest;
import org.skillways.pathway.occupations.LadderRequest;
import org.skillways.pathway.routes.ReachableRequest;
import org.skillways.pathway.routes.RouteRequest;
import org.skillways.pathway.search.OccupationSearchRequest;
import org.skillways.pathway.search.SearchRequest;
import org.skillways.pathway.search.SuggestionRequest;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.json.JsonMapper;

/** Every request record against the header of its query: names, defaults and bounds are the same. */
class RequestRecordTests {

    /** Components that a service resolves or that are other names. */
    private static final Set<String> NOT_OF_A_QUERY = Set.of(
            "k",
            "kind",
            "have",
            "skills",
            "level",
            "candidates",
            "limit",
            "listed",
            "frameworks",
            "includeSuppressed",
            "from");

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of(RouteRequest.class, "routes/routes"),
                Arguments.of(ReachableRequest.class, "routes/reachable"),
                Arguments.of(ComparisonRequest.class, "gaps/comparison"),
                Arguments.of(GapRequest.class, "gaps/gap"),
                Arguments.of(PersonalGapRequest.class, "gaps/gap"),
                Arguments.of(WhatIfRequest.class, "gaps/what-if"),
                Arguments.of(DistinctiveRequest.class, "neighbourhoods/distinctive"),
                Arguments.of(ExposureRequest.class, "evidence/exposure"),
                Arguments.of(CoverageRequest.class, "evidence/coverage"),
                Arguments.of(SourceListRequest.class, "evidence/citation-sources"),
                Arguments.of(RelationshipRequest.class, "evidence/relationship"),
                Arguments.of(OccupationSearchRequest.class, "search/occupations"),
                Arguments.of(LadderRequest.class, "occupations/ladder"),
                Arguments.of(SearchRequest.class, "search/things"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void agreesWithTheHeaderOfItsQuery(Class<? extends Record> request, String name) {
        var parameters = Query.named(name).parameters();
        var softly = new SoftAssertions();
        for (var component : request.getRecordComponents()) {
            var parameter = parameters.stream()
                    .filter(each -> each.name().equals(component.getName()))
                    .findFirst();
            if (request == SearchRequest.class && component.getName().equals("kinds")) {
                continue; // Occupations and their titles are found by queries of their own.
            }
            if (parameter.isPresent()) {
                softly.assertThat(bounds(component))
                        .as("bounds of %s in %s", component.getName(), name)
                        .isEqualTo(parameter.get().bounds().toString());
                if (request == PersonalGapRequest.class && component.getName().equals("onlyMissing")) {
                    continue; // A person wants to see what they have, too; the service says so to the query.
                }
                softly.assertThat(defaultOf(request, component, parameter.get()))
                        .as("default of %s in %s", component.getName(), name)
                        .isEqualTo(expectedDefault(component, parameter.get()));
            } else {
                softly.assertThat(NOT_OF_A_QUERY).as("parameters of %s", name).contains(component.getName());
            }
        }
        softly.assertAll();
    }

    /** Of a required parameter there is none, and a nullable one that is absent is null. */
    private static @Nullable Object expectedDefault(RecordComponent component, Parameter parameter) {
        return isRequired(component) || parameter.type().nullable() ? null : parameter.example();
    }

    private static boolean isRequired(RecordComponent component) {
        return Stream.of(NotBlank.class, NotEmpty.class, NotNull.class)
                .anyMatch(type -> annotation(component, type) != null);
    }

    /** What the component is in a request that is made of nothing. */
    private static @Nullable Object defaultOf(
            Class<? extends Record> request, RecordComponent component, Parameter parameter) {
        if (isRequired(component)) {
            return null;
        }
        var value = ReflectionUtils.invokeMethod(component.getAccessor(), nothing(request));
        return value == null ? null : parameter.accept(value);
    }

    @Test
    void suggestionsAreOfAllKindsThatHaveNames() {
        var kinds = Query.named("search/names").parameters().stream()
                .filter(each -> each.name().equals("kinds"))
                .findFirst()
                .orElseThrow();
        assertThat(nothing(SuggestionRequest.class).kinds()).isEqualTo(kinds.example());
        assertThat(kinds.bounds().toString()).isEqualTo("occupation|title|element|technology|product");
    }

    /** A request body says its defaults twice: Spring reads no annotations of it. */
    @Test
    void describesTheDefaultsThatARequestBodyHas() {
        for (var component : PersonalGapRequest.class.getRecordComponents()) {
            var schema = annotation(component, Schema.class);
            var value = ReflectionUtils.invokeMethod(component.getAccessor(), nothing(PersonalGapRequest.class));
            assertThat(schema == null ? null : JsonMapper.shared().readValue(schema.defaultValue(), Object.class))
                    .as(component.getName())
                    .isEqualTo(value);
        }
    }

    private static <T extends Record> T nothing(Class<T> request) {
        var constructor = BeanUtils.getResolvableConstructor(request);
        return BeanUtils.instantiateClass(constructor, new Object[constructor.getParameterCount()]);
    }

    private static String bounds(RecordComponent component) {
        var pattern = pattern(component);
        if (pattern != null) {
            return pattern;
        }
        var size = annotation(component, Size.class);
        if (size != null) {
            var least = Math.max(size.min(), isRequired(component) ? 1 : 0);
            return least + ".." + size.max();
        }
        var min = annotation(component, Min.class);
        var max = annotation(component, Max.class);
        if (min != null && max != null) {
            return min.value() + ".." + max.value();
        }
        var from = annotation(component, DecimalMin.class);
        var to = annotation(component, DecimalMax.class);
        return from != null && to != null ? from.value() + ".." + to.value() : "..";
    }

    private static @Nullable String pattern(RecordComponent component) {
        var own = annotation(component, Pattern.class);
        if (own != null) {
            return own.regexp();
        }
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType list) {
            var items = list.getAnnotatedActualTypeArguments()[0].getAnnotation(Pattern.class);
            return items == null ? null : items.regexp();
        }
        return null;
    }

    private static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> type) {
        var annotation = component.getAccessor().getAnnotation(type);
        return annotation == null ? component.getAnnotatedType().getAnnotation(type) : annotation;
    }

    @Test
    void sendsWhatIsAbsentAsTheDefaultOfTheFile() {
        var request = new LadderRequest(null);
        var expected = new HashMap<String, @Nullable Object>();
        expected.put("kind", null);
        assertThat(Query.named("occupations/ladder").parameters(request)).isEqualTo(expected);
        var distinctive = Query.named("neighbourhoods/distinctive");
        assertThat(distinctive.bind(distinctive.parameters(nothing(DistinctiveRequest.class))))
                .isEqualTo(distinctive.bind(Map.of()));
    }

    /** The annotations of a compact constructor are those of the components, which Spring reads again for each absent parameter. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                RouteRequest.class,
                ReachableRequest.class,
                ComparisonRequest.class,
                GapRequest.class,
                WhatIfRequest.class
            })
    void keepsConstraintsOffALongConstructor(Class<? extends Record> request) {
        var annotations = BeanUtils.getResolvableConstructor(request).getParameterAnnotations();
        assertThat(annotations).hasDimensions(request.getRecordComponents().length, 0);
    }

    /** A neighbourhood takes several queries, each with a part of its parameters; suggestions are chosen in memory. */
    @Test
    void coversEveryRequestRecord() {
        var covered = requests().map(arguments -> ((Class<?>) arguments.get()[0]).getName());
        var all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.skillways.pathway").stream()
                        .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Request"))
                        .map(JavaClass::getName);
        assertThat(Stream.concat(
                        covered,
                        Stream.of(NeighbourhoodRequest.class, SuggestionRequest.class)
                                .map(Class::getName)))
                .containsAll(all.toList());
    }
}
