package org.skillways.pathway.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.skillways.cypher.QueryRunner;
import org.skillways.occupation.SearchTerms;
import org.skillways.pathway.evidence.GraphVersion;
import org.skillways.pathway.search.Search.Hit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** What somebody can mean who is still typing, from the names of {@code search/names}, which are kept as long as the graph is the same. */
@Component
public final class Suggestions {

    private static final String NAMES = "search/names";
    private static final int ALL = 1_000_000;

    private final QueryRunner queries;
    private final GraphVersion version;
    private final Search search;
    private final TaskExecutor executor;
    private final Cache<GraphVersion.Version, NameIndex> names =
            Caffeine.newBuilder().maximumSize(1).executor(Runnable::run).build();

    Suggestions(
            QueryRunner queries,
            GraphVersion version,
            Search search,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.queries = queries;
        this.version = version;
        this.search = search;
        this.executor = executor;
    }

    /**
     * Names and titles with words that begin as typed, the likeliest first. Where there are none, what the search finds in another
     * spelling; a sentence has no suggestions.
     */
    public List<Hit> of(SuggestionRequest request) {
        var terms = SearchTerms.of(request.query());
        var highlighting = Highlighting.ofBeginnings(request.query());
        var found = names().suggestions(request.query(), terms.names(), request.kinds(), request.limit());
        return found.isEmpty() && !terms.sentence()
                ? search.everything(new SearchRequest(request.query(), request.kinds(), request.limit(), null))
                : found.stream().map(each -> hit(each, highlighting)).toList();
    }

    /** Reads the names before the first person types. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        var unused = CompletableFuture.runAsync(this::names, executor);
    }

    private NameIndex names() {
        return names.get(version.current(), unused -> read());
    }

    private NameIndex read() {
        return queries.read(transaction -> {
            try (var rows = transaction.stream(NAMES, Map.of("kinds", SuggestionRequest.ALL_KINDS, "limit", ALL))) {
                return new NameIndex(rows.map(Name::of).toList());
            }
        });
    }

    private static Hit hit(NameIndex.Suggestion suggestion, Highlighting highlighting) {
        var name = suggestion.name();
        return new Hit(
                name.kind(),
                name.id(),
                name.text(),
                highlighting.of(name.text()),
                name.soc(),
                name.occupation(),
                suggestion.exact() ? Certainty.SURE : Certainty.LIKELY,
                name.label());
    }
}
