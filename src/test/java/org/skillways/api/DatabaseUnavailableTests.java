package org.skillways.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The API while its database is away. */
@SpringBootTest(properties = {"spring.neo4j.uri=bolt://localhost:1", "spring.neo4j.max-transaction-retry-time=100ms"})
@AutoConfigureMockMvc
class DatabaseUnavailableTests {

    @Autowired
    private MockMvcTester api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/occupations",
                "/api/v1/occupations/21-1014.00/ladder",
                "/api/v1/sources/x",
                "/api/v1/queries/search/occupations",
                "/api/v1/search?query=x"
            })
    void tellsThatTheDatabaseIsNotThere(String address) {
        var answer = assertThat(api.get().uri(address));
        ProblemsTests.assertProblem(answer, 503, "database-unavailable");
        answer.containsHeader("Retry-After");
    }
}
