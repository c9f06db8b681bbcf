package org.skillways.pathway.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.embedding.TextEmbedder;
import org.skillways.occupation.SearchTerms;
import org.skillways.pathway.Concurrently;
import org.skillways.pathway.Paging;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * The one ranking of occupations: by the whole of what is typed, then by its words in titles, then by its words in what
 * people do; with a sentence model by meaning as well.
 */
@Component
public final class OccupationSearch {

    private static final Query OCCUPATIONS = Query.named("search/occupations");
    private static final Query TITLES = Query.named("search/titles");
    private static final Query MEANING = Query.named("search/occupations-by-meaning");
    private static final Query WORK = Query.named("search/work");

    private static final int MOST = 200;
    private static final String WORDS = "words";
    private static final String SPELLING = "spelling";

    private final QueryRunner queries;
    private final KnownNames names;
    private final Optional<TextEmbedder> embedder;
    private final Concurrently concurrently;

    OccupationSearch(
            QueryRunner queries, KnownNames names, Optional<TextEmbedder> embedder, Concurrently concurrently) {
        this.concurrently = concurrently;
        this.queries = queries;
        this.names = names;
        this.embedder = embedder;
    }

    /** Occupations that somebody can mean, best first, the best 200 at most; without a query all of them by title. */
    public Page<OccupationSummary> search(OccupationSearchRequest request, Pageable page) {
        if (request.query() == null) {
            return Paging.page(queries, OCCUPATIONS, OCCUPATIONS.parameters(request), page, OccupationSummary::of);
        }
        var found = List.copyOf(ranked(request, SearchTerms.of(request.query())));
        var from = (int) Math.min(page.getOffset(), found.size());
        return new PageImpl<>(
                found.subList(from, Math.min(found.size(), from + page.getPageSize())), page, found.size());
    }

    private Collection<OccupationSummary> ranked(OccupationSearchRequest request, SearchTerms terms) {
        var found = new LinkedHashMap<String, OccupationSummary>();
        if (terms.names().isEmpty()) {
            return found.values();
        }
        if (terms.words().isEmpty()) {
            add(found, exact(request, terms).stream());
            return found.values();
        }
        var titled = concurrently.start(() -> rows(TITLES, request, Map.of("words", terms.words())));
        var exact = exact(request, terms);
        var isEveryday = namesAnEverydayThing(exact, terms);
        add(found, exact.stream().filter(each -> !(isEveryday && isByProduct(each))));
        var titles = titled.get();
        if (!terms.sentence()) {
            if (found.isEmpty() && titles.stream().noneMatch(title -> WORDS.equals(title.by()))) {
                add(found, respelt(request, terms));
            }
            var meaning = found.isEmpty() && titles.stream().noneMatch(title -> SPELLING.equals(title.by()))
                    // The model does not know misspelt words.
                    ? byMeaning(request, "title")
                    : List.<OccupationSummary>of();
            add(found, both(titles, meaning));
            add(found, exact.stream().map(OccupationSummary::possible));
            return found.values();
        }
        add(found, titles.stream().filter(title -> WORDS.equals(title.by())));
        if (found.isEmpty()) {
            var worded = concurrently.start(() -> rows(WORK, request, Map.of("words", terms.words())));
            var meant = byMeaning(request, "task");
            add(found, both(worded.get(), meant));
            add(found, titles.stream());
        }
        return found.values();
    }

    private List<OccupationSummary> exact(OccupationSearchRequest request, SearchTerms terms) {
        return rows(OCCUPATIONS, request, Map.of("names", terms.names(), "skip", 0));
    }

    /** Whether more titles have these words than occupations use the product: "sales" is hardly the program of that name. */
    private boolean namesAnEverydayThing(List<OccupationSummary> exact, SearchTerms terms) {
        var byProduct = exact.stream().filter(OccupationSearch::isByProduct).count();
        return byProduct > 0 && names.index().titlesWith(terms.words()) > byProduct;
    }

    private static boolean isByProduct(OccupationSummary found) {
        return "product".equals(found.by());
    }

    /** What has all words, where those that nothing has are replaced by known ones. */
    private Stream<OccupationSummary> respelt(OccupationSearchRequest request, SearchTerms terms) {
        return names
                .index()
                .corrected(terms.words())
                .map(corrected -> new OccupationSearchRequest(corrected, request.jobZone(), request.group()))
                .stream()
                .flatMap(corrected -> ranked(corrected, SearchTerms.of(String.valueOf(corrected.query()))).stream())
                .filter(found -> found.certainty() != Certainty.POSSIBLE)
                .map(OccupationSummary::respelt);
    }

    /** Nothing without a sentence model. */
    private List<OccupationSummary> byMeaning(OccupationSearchRequest request, String over) {
        return embedder.map(model -> model.vector(String.valueOf(request.query())))
                .map(vector -> rows(MEANING, request, Map.of("vector", vector, "over", over)))
                .orElse(List.of());
    }

    private static Stream<OccupationSummary> both(List<OccupationSummary> words, List<OccupationSummary> meaning) {
        return RankFusion.of(List.of(words, meaning), OccupationSummary::soc).stream();
    }

    private List<OccupationSummary> rows(
            Query query, OccupationSearchRequest request, Map<String, @Nullable Object> more) {
        var parameters = query.parameters(request);
        parameters.putAll(more);
        parameters.put("limit", MOST);
        return queries.list(query, parameters, OccupationSummary::of);
    }

    private static void add(Map<String, OccupationSummary> found, Stream<OccupationSummary> more) {
        more.forEach(occupation -> found.putIfAbsent(occupation.soc(), occupation));
    }
}
