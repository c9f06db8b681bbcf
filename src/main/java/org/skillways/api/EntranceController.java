package org.skillways.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skillways.api.openapi.ApiDescription;
import org.skillways.pathway.evidence.GraphVersion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where everything is, and whose data it is. */
@Tag(name = "Entrance", description = "Where everything is")
@RestController
final class EntranceController {

    private static final List<String> LISTS =
            List.of("occupations", "search", "exposure", "coverage", "sources", "queries");

    private final GraphVersion version;

    EntranceController(GraphVersion version) {
        this.version = version;
    }

    /**
     * The API's entrance.
     *
     * @param name the name of this product
     * @param graphVersion raised by every load and import that changes something
     * @param attribution whose data it is, to be shown with what comes from it
     * @param links where to go from here, by relation
     */
    record Entrance(
            String name,
            long graphVersion,
            String attribution,
            @JsonProperty("_links") Map<String, Link> links) {}

    @Operation(summary = "Where everything is, and whose data it is")
    @GetMapping("/api/v1")
    Entrance entrance() {
        var links = new LinkedHashMap<String, Link>();
        LISTS.forEach(name -> links.put(name, new Link("/api/v1/" + name)));
        links.put("openapi", new Link("/v3/api-docs"));
        links.put("documentation", new Link("/swagger-ui/index.html"));
        return new Entrance("Skillways", version.current().version(), ApiDescription.ATTRIBUTION, links);
    }
}
