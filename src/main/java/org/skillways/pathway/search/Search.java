package org.skillways.pathway.search;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.embedding.TextEmbedder;
import org.skillways.occupation.Names;
import org.skillways.occupation.SearchTerms;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** One search over everything that has words: occupations in their one ranking, with skills, products, tasks and statements between them. */
@Component
public final class Search {

    private static final Query THINGS = Query.named("search/things");
    private static final Query MEANING = Query.named("search/things-by-meaning");
    private static final String TITLE = "title";
    private static final String OCCUPATION = "occupation";

    /** How many occupations come before the first other thing that is as sure. */
    private static final int OCCUPATIONS_FIRST = 3;

    private final QueryRunner queries;
    private final OccupationSearch occupations;
    private final Optional<TextEmbedder> embedder;

    Search(QueryRunner queries, OccupationSearch occupations, Optional<TextEmbedder> embedder) {
        this.queries = queries;
        this.occupations = occupations;
        this.embedder = embedder;
    }

    /**
     * Something that matches.
     *
     * @param kind {@code occupation}, {@code title}, {@code element}, {@code technology}, {@code product}, {@code activity}, {@code task} or
     *     {@code statement}
     * @param id its key
     * @param text its name, or its whole text
     * @param highlighted the text as HTML, with what matched in {@code <mark>}
     * @param soc the code of the occupation that it belongs to, where there is one
     * @param occupation the title of that occupation
     * @param certainty how sure it is that this is meant
     * @param label the label of the node, where a kind has several: {@code Skill}, {@code Knowledge} and others
     */
    public record Hit(
            String kind,
            String id,
            String text,
            String highlighted,
            @Nullable String soc,
            @Nullable String occupation,
            Certainty certainty,
            String label) {}

    private record Placed(Hit hit, int place) {}

    /** What somebody can mean, best first. */
    public List<Hit> everything(SearchRequest request) {
        var terms = SearchTerms.of(request.query());
        if (terms.names().isEmpty()) {
            return List.of();
        }
        var highlighting = highlighting(request.query(), terms);
        var placed = new ArrayList<Placed>();
        var byProduct = false;
        if (request.kinds().contains(OCCUPATION) || request.kinds().contains(TITLE)) {
            for (var found : occupations.search(
                    new OccupationSearchRequest(request.query(), null, null), PageRequest.of(0, request.limit()))) {
                var hit = hit(found, request.kinds().contains(TITLE), highlighting);
                byProduct |= "product".equals(found.by());
                if (request.kinds().contains(hit.kind())) {
                    placed.add(new Placed(hit, placed.size() + (byProduct ? 1 : 0)));
                }
            }
        }
        var things = things(request.query(), terms, request.kinds(), request.limit());
        var before = byProduct ? 0 : OCCUPATIONS_FIRST;
        for (var place = 0; place < things.size(); place++) {
            placed.add(new Placed(things.get(place), before + place));
        }
        return placed.stream()
                .sorted(comparing((Placed each) -> each.hit().certainty()).thenComparing(Placed::place))
                .limit(request.limit())
                .map(Placed::hit)
                .toList();
    }

    /**
     * What is no occupation: with all words, else with all of which some are begun or misspelt; of a sentence else with some, and with the
     * sentence model what means nearly the same.
     */
    List<Hit> things(String query, SearchTerms terms, List<String> kinds, int limit) {
        var places = kinds.stream()
                .filter(kind -> !kind.equals(OCCUPATION) && !kind.equals(TITLE))
                .toList();
        if (places.isEmpty() || terms.words().isEmpty()) {
            return List.of();
        }
        var highlighting = highlighting(query, terms);
        var parameters = new HashMap<String, @Nullable Object>(Map.of(
                "query", query, "names", terms.names(), "words", terms.words(), "kinds", places, "limit", limit));
        parameters.put("match", "words");
        var hits = queries.list(THINGS, parameters, row -> hit(row, highlighting));
        if (!hits.isEmpty()) {
            return hits;
        }
        parameters.put("match", terms.sentence() ? "some-words" : "spelling");
        var some = queries.list(THINGS, parameters, row -> hit(row, highlighting));
        if (!terms.sentence() || embedder.isEmpty()) {
            return some;
        }
        var near = queries.list(
                MEANING,
                Map.of("vector", embedder.get().vector(query), "kinds", places, "limit", limit),
                row -> hit(row, highlighting));
        return RankFusion.of(List.of(some, near), hit -> hit.kind() + hit.id()).stream()
                .limit(limit)
                .toList();
    }

    /** Marks the words as they were typed, and those that tell something as people write them out. */
    private static Highlighting highlighting(String query, SearchTerms terms) {
        return new Highlighting(query + " " + String.join(" ", terms.words()));
    }

    /** An occupation, or the title by which it was found, where titles are wanted. */
    private static Hit hit(OccupationSummary found, boolean titles, Highlighting highlighting) {
        var title = titles ? found.matchedTitle() : null;
        var text = title == null ? found.title() : title;
        return new Hit(
                title == null ? OCCUPATION : TITLE,
                title == null ? found.soc() : Names.key(title),
                text,
                highlighting.of(text),
                found.soc(),
                found.title(),
                found.certainty() == null ? Certainty.POSSIBLE : found.certainty(),
                title == null ? "Occupation" : "JobTitle");
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
                Certainty.valueOf(row.get("certainty").asString().toUpperCase(Locale.ROOT)),
                row.get("label").asString());
    }
}
