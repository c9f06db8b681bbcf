package org.skillways.pathway.occupations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.springframework.stereotype.Component;

/** One search over everything that has words. */
@Component
public final class Search {

    private static final Query EVERYTHING = Query.named("search/everything");

    private final QueryRunner queries;

    Search(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * Something that matches.
     *
     * @param kind {@code occupation}, {@code title}, {@code element}, {@code technology}, {@code task} or {@code statement}
     * @param id its key
     * @param text its name, or its whole text
     * @param highlighted the text as HTML, with what matched in {@code <mark>}
     * @param soc the code of the occupation that it belongs to, where there is one
     * @param occupation the title of that occupation
     * @param score for comparing the hits of one response
     */
    public record Hit(
            String kind,
            String id,
            String text,
            String highlighted,
            @Nullable String soc,
            @Nullable String occupation,
            double score) {}

    /** What has these words, also misspelt or only begun, best first. */
    public List<Hit> everything(SearchRequest request) {
        var hits = hits(request, false);
        return hits.isEmpty() ? hits(request, true) : hits;
    }

    private List<Hit> hits(SearchRequest request, boolean misspelt) {
        var highlighting = new Highlighting(request.query());
        var parameters = EVERYTHING.parameters(request);
        parameters.put("misspelt", misspelt);
        return queries.list(EVERYTHING, parameters, row -> hit(row, highlighting));
    }

    private static Hit hit(Record row, Highlighting highlighting) {
        var text = row.get("text").asString();
        return new Hit(
                row.get("kind").asString(),
                row.get("id").asString(),
                text,
                highlighting.of(text),
                row.get("soc").asString(null),
                row.get("occupation").asString(null),
                row.get("score").asDouble());
    }
}
