package org.skillways.pathway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.occupation.FormerCodes;
import org.skillways.occupation.Names;
import org.skillways.occupation.SearchTerms;
import org.skillways.occupation.SocCode;
import org.springframework.stereotype.Component;

/** Finds the occupation that a code or title means. */
@Component
public final class OccupationResolver {

    private static final Query NAMED = Query.named("occupations/named");
    private static final String WORDS = "words";
    private static final int MOST_NAMES = 200;

    private final QueryRunner queries;
    private final Function<Record, OccupationCandidate> toCandidate;

    OccupationResolver(QueryRunner queries) {
        this.queries = queries;
        this.toCandidate = queries.mapping(OccupationCandidate.class);
    }

    /**
     * The code; whether an occupation has a code that is written as one is not looked up. A code of the 2010 taxonomy is that of its
     * successor, unless the graph is of that time.
     */
    public String code(String codeOrTitle) {
        return codes(List.of(codeOrTitle)).get(0);
    }

    /** The occupation itself; a code is looked up too. */
    public OccupationCandidate named(String codeOrTitle) {
        return theOne(codeOrTitle, find(List.of(codeOrTitle)));
    }

    /** The codes in the same order, each once; all titles are looked up in one query. */
    public List<String> codes(List<String> codesOrTitles) {
        var names = codesOrTitles.stream().filter(name -> !isPresentCode(name)).toList();
        var found = find(names);
        return codesOrTitles.stream()
                .map(name -> isPresentCode(name)
                        ? SocCode.parse(name).map(SocCode::value).orElse(name)
                        : theOne(name, found).soc())
                .distinct()
                .toList();
    }

    private static boolean isPresentCode(String name) {
        return isCode(name) && FormerCodes.successors(name).isEmpty();
    }

    private static boolean isCode(String name) {
        return name.startsWith("uncoded/") || SocCode.parse(name).isPresent();
    }

    /** Refuses codes that no occupation has. */
    public void require(List<String> codes) {
        var found = find(codes);
        codes.forEach(code -> theOne(code, found));
    }

    /** The rows, unless there are none because an occupation does not exist. */
    public <T> List<T> orUnknown(List<T> rows, List<String> codes) {
        if (rows.isEmpty()) {
            require(codes);
        }
        return rows;
    }

    /** What each name means: as it is written, or, where nothing is called so, as people say it. */
    private Map<String, List<OccupationCandidate>> find(List<String> names) {
        var keys = Stream.concat(names.stream(), names.stream().flatMap(name -> FormerCodes.successors(name).stream()))
                .filter(name -> !name.isBlank())
                .map(Names::key)
                .distinct()
                .toList();
        var found = new HashMap<>(candidates(keys));
        var open = keys.stream()
                .filter(key -> !isCode(key))
                .filter(key -> found.getOrDefault(key, List.of()).stream()
                        .allMatch(candidate -> candidate.by().equals(WORDS)))
                .collect(Collectors.toMap(key -> key, key -> SearchTerms.of(key).names()));
        var meant = candidates(open.values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_NAMES)
                .toList());
        open.forEach((key, forms) -> forms.stream()
                .map(form -> meant.getOrDefault(form, List.of()))
                .filter(candidates -> candidates.stream()
                        .anyMatch(candidate -> !candidate.by().equals(WORDS)))
                .findFirst()
                .ifPresent(candidates -> found.put(key, candidates)));
        return found;
    }

    private Map<String, List<OccupationCandidate>> candidates(List<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : queries
                        .list(
                                NAMED,
                                Map.of("names", keys),
                                row -> Map.entry(row.get("name").asString(), toCandidate.apply(row)))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Refuses a code or title that no occupation has, or several; what is written as a code is not a title. */
    private static OccupationCandidate theOne(String name, Map<String, List<OccupationCandidate>> found) {
        var named = candidates(name, found);
        var candidates = named.isEmpty()
                ? FormerCodes.successors(name).stream()
                        .flatMap(code -> candidates(code, found).stream())
                        .toList()
                : named;
        return switch (candidates.size()) {
            case 0 -> throw UnknownOccupation.named(name);
            case 1 -> candidates.get(0);
            default -> throw AmbiguousOccupation.of(name, candidates);
        };
    }

    private static List<OccupationCandidate> candidates(String name, Map<String, List<OccupationCandidate>> found) {
        return found.getOrDefault(Names.key(name), List.of()).stream()
                .filter(candidate -> !isCode(name) || candidate.by().equals("code"))
                .toList();
    }
}
