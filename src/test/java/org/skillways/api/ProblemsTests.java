package org.skillways.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillways.LittleGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;

@ApiTest
class ProblemsTests {

    @Autowired
    private MockMvcTester api;

    @BeforeAll
    static void createGraph() {
        LittleGraph.create();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/occupations/99-9999.00,404,unknown-occupation",
        "/api/v1/occupations/99-9999.00/ladder,404,unknown-occupation",
        "/api/v1/occupations/uncoded/nobody,404,unknown-occupation",
        "/api/v1/occupations/counselor,400,invalid-soc",
        "/api/v1/occupations/21-10140/ladder,400,invalid-soc",
        "/api/v1/occupations?jobZone=9,400,bad-parameter",
        "/api/v1/occupations?jobZone=five,400,bad-parameter",
        "/api/v1/occupations?size=0,400,bad-parameter",
        "/api/v1/occupations?page=-1,400,bad-parameter",
        "/api/v1/occupations/21-1014.00/ladder?kind=NONE,400,bad-parameter",
        "/api/v1/sources/nothing,404,unknown-source",
        "/api/v1/search,400,bad-parameter",
        "/api/v1/search?query=,400,bad-parameter",
        "/api/v1/search?query=x&kind=planet,400,bad-parameter",
        "/api/v1/queries/no/such,404,unknown-query",
        "/api/v1/queries/load/statements,404,unknown-query",
        "/api/v1/queries/search/occupations?colour=red,400,bad-parameter",
        "/api/v1/queries/search/occupations?limit=0,400,bad-parameter",
        "/api/v1/queries/search/occupations?limit=1&limit=2,400,bad-parameter",
        "/api/v1/queries/search/occupations?format=pdf,406,not-acceptable",
        "/api/v1/nothing,404,unknown-path"
    })
    void tells(String address, int status, String type) {
        assertProblem(assertThat(api.get().uri(address)), status, type);
    }

    @Test
    void tellsWhichMethodIsNotAllowed() {
        assertProblem(assertThat(api.delete().uri("/api/v1/occupations")), 405, "method-not-allowed");
        assertThat(api.delete().uri("/api/v1/occupations")).containsHeader("Allow");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/occupations", "/api/v1/occupations/21-1014.00", "/api/v1/queries/search/occupations"})
    void tellsThatThereIsNoSuchFormat(String address) {
        assertProblem(assertThat(api.get().uri(address).accept(MediaType.IMAGE_PNG)), 406, "not-acceptable");
    }

    @Test
    void namesTheWrongParameter() {
        assertThat(api.get().uri("/api/v1/queries/search/occupations?limit=0"))
                .bodyJson()
                .extractingPath("$.parameter")
                .isEqualTo("limit");
    }

    static void assertProblem(MvcTestResultAssert answer, int status, String type) {
        answer.hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .doesNotContainHeader("ETag");
        var problem = answer.bodyJson();
        problem.extractingPath("$.type").isEqualTo("urn:skillways:problem:" + type);
        problem.extractingPath("$.status").isEqualTo(status);
        problem.extractingPath("$.title").asString().isNotBlank();
        problem.extractingPath("$.detail").asString().isNotBlank().doesNotContain("Exception");
    }
}
