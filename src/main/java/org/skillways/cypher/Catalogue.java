package org.skillways.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skillways.finding.Finding;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All queries by name: those of {@code cypher/} and those of the folder that the configuration names. */
@Component
public final class Catalogue {

    private static final Pattern NAME = Pattern.compile(".*/cypher/(.+)\\.cypher");
    private static final Predicate<String> MAKES_THE_GRAPH =
            Pattern.compile("(schema|load|derive)/.*").asMatchPredicate();

    private final SortedMap<String, Query> bundled;
    private final FolderQueries own;

    Catalogue(FolderQueries own) {
        this.bundled = new TreeMap<>();
        this.own = own;
        names().filter(MAKES_THE_GRAPH.negate()).forEach(name -> bundled.put(name, Query.named(name)));
    }

    /** The names of all files of {@code cypher/}, also of those that make the graph. */
    static Stream<String> names() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/**/*.cypher");
            var names = new TreeSet<String>();
            for (var file : files) {
                names.add(NAME.matcher(file.getURL().toString()).replaceFirst("$1"));
            }
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The queries of {@code cypher/} alone. */
    public SortedMap<String, Query> bundled() {
        return Collections.unmodifiableSortedMap(bundled);
    }

    /** All queries in the order of their names. */
    public SortedMap<String, Query> queries() {
        var all = new TreeMap<>(bundled);
        all.putAll(own.queries());
        return all;
    }

    /** The query of this name; throws {@link UnknownQuery} where there is none. */
    public Query query(String name) {
        var query = bundled.get(name);
        if (query == null) {
            query = own.queries().get(name);
        }
        if (query == null) {
            throw UnknownQuery.named(name);
        }
        return query;
    }

    /** What is wrong with the files of the configured folder that are left out. */
    public List<Finding> leftOut() {
        return own.findings();
    }
}
