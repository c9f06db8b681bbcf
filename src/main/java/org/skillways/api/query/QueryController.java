package org.skillways.api.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.enums.ParameterStyle;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.exceptions.ClientException;
import org.skillways.api.Caching;
import org.skillways.api.problem.QueryFailed;
import org.skillways.cypher.Catalogue;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.export.ResultFormat;
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
import tools.jackson.databind.json.JsonMapper;

/** The catalogue: every query of {@code cypher/} over HTTP. */
@Tag(name = "Queries", description = "Every query of the catalogue, as JSON, CSV or XLSX")
@RestController
@RequestMapping("/api/v1/queries")
final class QueryController {

    private final Catalogue catalogue;
    private final QueryRunner queries;
    private final ContentNegotiationManager negotiation;
    private final Caching caching;
    private final JsonMapper mapper;

    QueryController(
            Catalogue catalogue,
            QueryRunner queries,
            ContentNegotiationManager negotiation,
            Caching caching,
            JsonMapper mapper) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.negotiation = negotiation;
        this.caching = caching;
        this.mapper = mapper;
    }

    /**
     * The catalogue.
     *
     * @param items all queries by name
     * @param leftOut the files of the configured folder that are not queries, and why
     */
    record Listing(List<QueryDescription> items, List<Finding> leftOut) {}

    @Operation(
            summary = "Every query of the catalogue, with its parameters, columns and Cypher",
            description =
                    "Those of the configured folder are there too, as `own/…`, and the files of that folder that were "
                            + "left out, with the reason.")
    @GetMapping
    Listing queries() {
        var items =
                catalogue.queries().values().stream().map(QueryDescription::of).toList();
        return new Listing(items, catalogue.leftOut());
    }

    @Operation(
            summary = "Runs any query of the catalogue by its name",
            description =
                    "For queries of your own; those of the catalogue have endpoints with parameters below. Rows come as "
                            + "JSON, CSV or XLSX, by `Accept` or `format`.",
            parameters =
                    @Parameter(
                            in = ParameterIn.QUERY,
                            name = "parameters",
                            description = "The parameters of the query by their names",
                            style = ParameterStyle.FORM,
                            explode = Explode.TRUE,
                            schema = @Schema(type = "object", additionalPropertiesSchema = String.class),
                            example = "{\"query\": \"mental health counselor\"}"))
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "unknown-query")
    @ApiResponse(responseCode = "422", ref = "query-failed")
    @GetMapping(
            path = "/{folder}/{name}",
            produces = {ResultFormat.JSON_TYPE, ResultFormat.CSV_TYPE, ResultFormat.XLSX_TYPE})
    void query(
            @Parameter(description = "The first part of the name; `own` for your own", example = "search") @PathVariable
                    String folder,
            @Parameter(description = "The second part of the name", example = "occupations") @PathVariable String name,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        var query = catalogue.query(folder + "/" + name);
        var values = new HashMap<String, Object>(parameters);
        values.remove(ResultFormat.PARAMETER);
        var format = ResultFormat.of(negotiation.resolveMediaTypes(new ServletWebRequest(request)));
        try {
            run(query, values, new Head(name, format, request, response));
        } catch (ClientException e) {
            throw QueryFailed.explains(e) && !response.isCommitted() ? QueryFailed.because(query.name(), e) : e;
        }
    }

    private void run(Query query, Map<String, Object> parameters, Head head) throws IOException {
        if (head.format() == ResultFormat.JSON) {
            queries.stream(query, parameters, new StreamedResult(mapper, () -> write(head, false)));
            return;
        }
        try (var result = new BufferedResult(head.format(), mapper, truncated -> write(head, truncated))) {
            queries.stream(query, parameters, result);
        }
    }

    /** What the head of a response depends on. */
    private record Head(String name, ResultFormat format, HttpServletRequest request, HttpServletResponse response) {}

    private OutputStream write(Head head, boolean truncated) throws IOException {
        var response = head.response();
        response.setContentType(head.format().contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(head, truncated));
        if (head.format() != ResultFormat.JSON) {
            response.setHeader(ResultFormat.TRUNCATED, String.valueOf(truncated));
        }
        caching.mark(head.request(), response);
        return response.getOutputStream();
    }

    private static String disposition(Head head, boolean truncated) {
        return head.format() == ResultFormat.JSON
                ? "inline"
                : ContentDisposition.attachment()
                        .filename(head.name()
                                + (truncated ? "-truncated" : "")
                                + head.format().ending())
                        .build()
                        .toString();
    }
}
