package org.skillways.pathway.search;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.occupation.Names;
import org.skillways.occupation.SearchTerms;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds the elements, technologies and occupations that the terms of a person's list mean. */
@Component
public final class TermMatcher {

    private static final Query MEANINGS = Query.named("search/meanings");
    private static final String OCCUPATION = "Occupation";

    private static final Pattern COMMA = Pattern.compile(",");
    private static final int MOST_NAMES = 5_000;
    private static final int MOST_SEARCHES = 20;
    private static final int FOR_A_SENTENCE = 3;
    private static final int LONGEST = 200;

    private final QueryRunner queries;
    private final OccupationSearch occupations;
    private final Search search;

    TermMatcher(QueryRunner queries, OccupationSearch occupations, Search search) {
        this.queries = queries;
        this.occupations = occupations;
        this.search = search;
    }

    /** A term, and what it is made of where it is a list of its own: its parts between commas. */
    private record Typed(String term, List<SearchTerms> parts) {

        static Typed of(String term) {
            return new Typed(
                    term,
                    COMMA.splitAsStream(term)
                            .map(SearchTerms::of)
                            .filter(part -> !part.names().isEmpty())
                            .toList());
        }

        Stream<String> names() {
            return Stream.concat(Stream.of(Names.key(term)), parts.stream().flatMap(part -> part.names().stream()));
        }
    }

    private record Meaning(String term, MatchedTerm match) {}

    /**
     * One or more matches for each term that is known. A term that is no name has what its words are nearest to; a sentence has the
     * activities, skills and occupations that it can be about, which are only {@linkplain Certainty#POSSIBLE possible}.
     */
    public List<MatchedTerm> match(List<String> terms) {
        var typed = terms.stream().distinct().map(Typed::of).toList();
        var names = typed.stream()
                .flatMap(Typed::names)
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        var meanings = queries.list(MEANINGS, Map.of("terms", names, "limit", 20_000), TermMatcher::meaning).stream()
                .collect(groupingBy(Meaning::term));
        var searches = new AtomicInteger();
        return typed.stream()
                .flatMap(each -> meanings.containsKey(Names.key(each.term()))
                        ? meant(each.term(), Stream.of(Names.key(each.term())), meanings)
                        : each.parts().stream().flatMap(part -> {
                            var found = meant(each.term(), part.names().stream(), meanings)
                                    .toList();
                            return !found.isEmpty()
                                    ? found.stream()
                                    : searches.incrementAndGet() > MOST_SEARCHES
                                            ? Stream.empty()
                                            : nearest(each.term(), part);
                        }))
                .toList();
    }

    /** What the first of the names that is known means. */
    private static Stream<MatchedTerm> meant(String term, Stream<String> names, Map<String, List<Meaning>> meanings) {
        return names
                .map(name -> meanings.getOrDefault(name, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .map(meaning -> meaning.match().of(term));
    }

    private static Meaning meaning(org.neo4j.driver.Record row) {
        var term = row.get("term").asString();
        return new Meaning(
                term,
                new MatchedTerm(
                        term,
                        row.get("kind").asString(),
                        row.get("id").asString(),
                        row.get("name").asString(),
                        row.get("by").asString(),
                        row.get("product").asString(null),
                        Certainty.SURE));
    }

    /** What the words of a term that is no name are nearest to. */
    private Stream<MatchedTerm> nearest(String term, SearchTerms typed) {
        if (typed.words().isEmpty()) {
            return Stream.empty();
        }
        var sentence = typed.sentence();
        var kinds = sentence ? List.of("activity", "element") : List.of("element", "technology");
        var name = typed.names().get(0);
        var text = sentence ? name : String.join(" ", typed.words());
        var things = search.things(text.substring(0, Math.min(text.length(), LONGEST)), typed, kinds, FOR_A_SENTENCE);
        var named = occupations
                .search(
                        new OccupationSearchRequest(name.substring(0, Math.min(name.length(), LONGEST)), null, null),
                        PageRequest.of(0, FOR_A_SENTENCE))
                .stream()
                .filter(occupation -> sentence || isAllOf(occupation, typed))
                .map(occupation -> occupation(term, occupation));
        var found = things.stream()
                .filter(hit -> sentence || hasAll(hit.text(), typed))
                .map(hit -> new MatchedTerm(
                        term,
                        kind(hit),
                        hit.id(),
                        hit.text(),
                        "words",
                        hit.text(),
                        certainty(hit.certainty(), sentence)));
        var all = Stream.concat(found, named);
        return sentence ? all : all.limit(1);
    }

    private static boolean hasAll(String text, SearchTerms typed) {
        return SearchTerms.of(text).words().containsAll(typed.words());
    }

    /** Whether a title has all words, and no others: 'CPR' is not what a CPR instructor is called. */
    private static boolean isAllOf(OccupationSummary occupation, SearchTerms typed) {
        return occupation.certainty() == Certainty.LIKELY
                && SearchTerms.of(String.valueOf(occupation.matched())).words().size()
                        == typed.words().size();
    }

    private static MatchedTerm occupation(String term, OccupationSummary occupation) {
        return new MatchedTerm(
                term,
                OCCUPATION,
                occupation.soc(),
                occupation.title(),
                "meaning".equals(occupation.by()) ? "meaning" : "words",
                occupation.matched(),
                Certainty.by(String.valueOf(occupation.by())));
    }

    private static Certainty certainty(Certainty found, boolean sentence) {
        return sentence ? Certainty.POSSIBLE : found;
    }

    private static String kind(Search.Hit hit) {
        return switch (hit.kind()) {
            case "activity" -> "DetailedWorkActivity";
            case "technology" -> "Technology";
            default -> hit.label();
        };
    }

    /** The elements and technologies that count as known: those that are only possible do not. */
    public static List<String> elements(List<MatchedTerm> matched) {
        return ids(matched, false);
    }

    /** The occupations that count as held: those that are only possible do not. */
    public static List<String> occupations(List<MatchedTerm> matched) {
        return ids(matched, true);
    }

    private static List<String> ids(List<MatchedTerm> matched, boolean occupations) {
        return matched.stream()
                .filter(match -> match.isOccupation() == occupations && match.isKnown())
                .map(MatchedTerm::id)
                .distinct()
                .toList();
    }
}
