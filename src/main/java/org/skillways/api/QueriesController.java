package org.skillways.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.exceptions.ClientException;
import org.skillways.api.problem.ProblemType;
import org.skillways.api.problem.QueryFailed;
import org.skillways.cypher.Catalogue;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.finding.Finding;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The catalogue: every question of {@code cypher/}, asked over HTTP. */
@Tag(name = "Queries", description = "Every question of the catalogue, as JSON, CSV or XLSX")
@RestController
@RequestMapping("/api/v1/queries")
final class QueriesController {

    static final String FORMAT = "format";

    /** Says of a file whether rows are missing at its end; in JSON the body says so. */
    static final String TRUNCATED = "Skillways-Truncated";

    private final Catalogue catalogue;
    private final QueryRunner queries;
    private final ContentNegotiationManager negotiation;
    private final Caching caching;

    QueriesController(
            Catalogue catalogue, QueryRunner queries, ContentNegotiationManager negotiation, Caching caching) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.negotiation = negotiation;
        this.caching = caching;
    }

    /**
     * @param items all queries by name
     * @param leftOut the files of the configured folder that are no queries, and why
     */
    record Listing(List<QueryDescription> items, List<Finding> leftOut) {}

    @Operation(
            summary = "Every question of the catalogue, with its parameters, columns and Cypher",
            description =
                    "Those of the folder that the configuration names are there too, as `own/…`, and the files of that "
                            + "folder that were left out, with the reason.")
    @GetMapping
    Listing queries() {
        var items =
                catalogue.queries().values().stream().map(QueryDescription::of).toList();
        return new Listing(items, catalogue.leftOut());
    }

    @Operation(
            summary = "Asks any question of the catalogue by its name",
            description =
                    "For queries of your own; those of the catalogue have addresses with parameters below. Rows come as "
                            + "JSON, CSV or XLSX, by `Accept` or `format`.",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "parameters",
                            description = "The parameters of the question by their names",
                            style = ParameterStyle.FORM,
                            explode = Explode.TRUE,
                            schema = @Schema(type = "object", additionalPropertiesSchema = String.class),
                            example = "{\"query\": \"counselor\"}"))
    @Fails({ProblemType.UNKNOWN_QUERY, ProblemType.QUERY_FAILED})
    @GetMapping(
            path = "/{folder}/{name}",
            produces = {Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    void query(
            @Parameter(description = "The first part of the name; `own` for your own", example = "occupations")
                    @PathVariable
                    String folder,
            @Parameter(description = "The second part of the name", example = "search") @PathVariable String name,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        var question = catalogue.query(folder + "/" + name);
        var parameters = new HashMap<String, Object>(given);
        parameters.remove(FORMAT);
        var format = Format.of(negotiation.resolveMediaTypes(new ServletWebRequest(request)));
        try {
            answer(question, parameters, format, new Head(name, format, request, response));
        } catch (ClientException e) {
            throw QueryFailed.explains(e) && !response.isCommitted() ? QueryFailed.because(question.name(), e) : e;
        }
    }

    private void answer(Query question, Map<String, Object> parameters, Format format, Head head) throws IOException {
        if (format == Format.JSON) {
            queries.stream(question, parameters, new StreamedAnswer(() -> write(head, false)));
        } else {
            try (var answer = new FileAnswer(format, truncated -> write(head, truncated))) {
                queries.stream(question, parameters, answer);
            }
        }
    }

    /** What the head of an answer depends on. */
    private record Head(String name, Format format, HttpServletRequest request, HttpServletResponse response) {}

    private OutputStream write(Head head, boolean truncated) throws IOException {
        var response = head.response();
        response.setContentType(head.format().contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(head, truncated));
        if (head.format() != Format.JSON) {
            response.setHeader(TRUNCATED, String.valueOf(truncated));
        }
        caching.mark(head.request(), response);
        return response.getOutputStream();
    }

    private static String disposition(Head head, boolean truncated) {
        return head.format() == Format.JSON
                ? "inline"
                : ContentDisposition.attachment()
                        .filename(head.name()
                                + (truncated ? "-truncated" : "")
                                + head.format().ending())
                        .build()
                        .toString();
    }
}
