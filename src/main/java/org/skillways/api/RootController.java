package org.skillways.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where everything is, and whose data it is. */
@Tag(name = "Entrance", description = "Where everything is")
@RestController
final class RootController {

    private final GraphVersion version;

    RootController(GraphVersion version) {
        this.version = version;
    }

    /**
     * The API's entrance.
     *
     * @param graphVersion raised by every load and import that changes something
     * @param attribution whose data it is, to be shown with what comes from it
     */
    record Entrance(
            String name,
            long graphVersion,
            String attribution,
            @JsonProperty("_links") Map<String, Page.Link> links) {}

    @Operation(summary = "Where everything is, and whose data it is")
    @GetMapping("/api/v1")
    Entrance entrance() {
        var links = new LinkedHashMap<String, Page.Link>();
        for (var name : new String[] {"occupations", "search", "exposure", "coverage", "sources", "queries"}) {
            links.put(name, new Page.Link("/api/v1/" + name));
        }
        links.put("openapi", new Page.Link("/v3/api-docs"));
        links.put("documentation", new Page.Link("/swagger-ui/index.html"));
        return new Entrance("Skillways", version.number(), ApiDescription.ATTRIBUTION, links);
    }
}
