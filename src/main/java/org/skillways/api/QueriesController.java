package org.skillways.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import org.skillways.catalogue.Catalogue;
import org.skillways.catalogue.Questions;
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
@RestController
@RequestMapping("/api/v1/queries")
final class QueriesController {

    static final String FORMAT = "format";

    private final Catalogue catalogue;
    private final Questions questions;
    private final ContentNegotiationManager negotiation;
    private final Caching caching;

    QueriesController(
            Catalogue catalogue, Questions questions, ContentNegotiationManager negotiation, Caching caching) {
        this.catalogue = catalogue;
        this.questions = questions;
        this.negotiation = negotiation;
        this.caching = caching;
    }

    /**
     * @param items all questions by name
     * @param leftOut the files of the configured folder that are no questions, and why
     */
    record Listing(List<QueryDescription> items, List<Finding> leftOut) {}

    @GetMapping
    Listing list() {
        var items = catalogue.questions().values().stream()
                .map(QueryDescription::of)
                .toList();
        return new Listing(items, catalogue.leftOut());
    }

    @GetMapping(
            path = "/{folder}/{name}",
            produces = {Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    void run(
            @PathVariable String folder,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        var question = catalogue.question(folder + "/" + name);
        var parameters = new HashMap<String, Object>(given);
        parameters.remove(FORMAT);
        var format = Format.of(negotiation.resolveMediaTypes(new ServletWebRequest(request)));
        var answer = new StreamedAnswer(format, () -> {
            response.setContentType(format.contentType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(format, name));
            caching.mark(request, response);
            return response.getOutputStream();
        });
        questions.stream(question, parameters, answer);
    }

    private static String disposition(Format format, String name) {
        return format == Format.JSON
                ? "inline"
                : ContentDisposition.attachment()
                        .filename(name + format.ending())
                        .build()
                        .toString();
    }
}
