package org.skillways.api;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiTest
class DumpTests {
    @Autowired
    private MockMvcTester api;

    @Test
    void dump() throws Exception {
        Files.writeString(
                Path.of("/tmp/api.json"),
                api.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString());
    }
}
