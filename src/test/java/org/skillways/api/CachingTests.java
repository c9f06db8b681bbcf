package org.skillways.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillways.LittleGraph;
import org.skillways.cypher.CypherFile;
import org.skillways.database.TestNeo4j;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class CachingTests {

    private static final String ADDRESS = "/api/v1/occupations/21-1014.00";

    @Autowired
    private MockMvcTester api;

    @BeforeEach
    void createGraph() throws InterruptedException {
        LittleGraph.create();
        Thread.sleep(600);
    }

    @Test
    void answersOnceForAVersionOfTheGraph() {
        var answer = api.get().uri(ADDRESS).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "max-age=0, must-revalidate, public");
        assertThat(api.get().uri(ADDRESS).header("If-None-Match", tag(answer)))
                .hasStatus(304)
                .hasHeader("ETag", tag(answer))
                .body()
                .isEmpty();
    }

    @Test
    void answersAgainWhenTheGraphHasChanged() throws InterruptedException {
        var tag = tag(api.get().uri(ADDRESS).exchange());
        TestNeo4j.driver()
                .executableQuery(CypherFile.named("load/bump-version").text())
                .execute();
        Thread.sleep(600);
        assertThat(api.get().uri(ADDRESS).header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void tagsFormatsApart() {
        var address = "/api/v1/queries/search/occupations";
        assertThat(tag(api.get().uri(address).header("Accept", "text/csv").exchange()))
                .isNotEqualTo(tag(api.get().uri(address).exchange()));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/occupations/99-9999.00,404",
        "/api/v1/occupations?colour=red,400",
        "/api/v1/occupations?jobZone=9,400",
        "/api/v1/nothing,404",
        "/api/v1/queries/no/such,404",
        "/api/v1/queries/search/occupations?limit=0,400"
    })
    void rejectsWhateverTheClientSaysItHas(String uri, int status) {
        var tag = tag(api.get().uri(ADDRESS).exchange());
        for (var known : List.of(tag, "*")) {
            assertThat(api.get().uri(uri).header("If-None-Match", known))
                    .hasStatus(status)
                    .hasHeader("Cache-Control", "no-store")
                    .doesNotContainHeader("ETag");
        }
    }

    private static String tag(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
    }
}
