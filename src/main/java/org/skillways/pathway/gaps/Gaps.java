package org.skillways.pathway.gaps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.InvalidParameter;
import org.skillways.cypher.Query;
import org.skillways.cypher.QueryRunner;
import org.skillways.pathway.OccupationResolver;
import org.skillways.pathway.Options;
import org.springframework.stereotype.Component;

/** What occupations ask for, side by side, and what is missing between them or to a person. */
@Component
public final class Gaps {

    private static final Query COMPARISON = Query.named("gaps/comparison");
    private static final Query GAP = Query.named("gaps/gap");
    private static final Query OWN = Query.named("gaps/own");
    private static final Query MATCHES = Query.named("gaps/matches");
    private static final Query WHAT_IF = Query.named("gaps/what-if");

    private final QueryRunner queries;
    private final OccupationResolver names;

    Gaps(QueryRunner queries, OccupationResolver names) {
        this.queries = queries;
        this.names = names;
    }

    /** Two or more occupations side by side, the greatest difference first. */
    public List<ComparedElement> comparison(List<String> occupations, Map<String, ? extends @Nullable Object> options) {
        var codes = names.codes(occupations);
        var compared =
                queries.list(COMPARISON, Options.with(options, Map.of("occupations", codes)), ComparedElement::of);
        var told = compared.stream()
                .flatMap(element -> element.occupations().stream())
                .map(ComparedElement.Figures::soc)
                .collect(Collectors.toSet());
        codes.stream().filter(code -> !told.contains(code)).forEach(names::meant);
        return compared;
    }

    /** What is missing from one occupation to another, the heaviest first. */
    public List<Gap> between(String from, String to, Map<String, ? extends @Nullable Object> options) {
        var ends = Map.of("from", names.code(from), "to", names.code(to));
        return names.orRefuse(queries.list(GAP, Options.with(options, ends), Gap::of), List.copyOf(ends.values()));
    }

    /** What a person lacks who has these skills, technologies and titles. */
    public PersonalGaps ofPerson(List<String> terms, String to, Map<String, ? extends @Nullable Object> options) {
        var code = names.code(to);
        var matched = meanings(terms);
        var known = matched.stream().map(MatchedTerm::term).collect(Collectors.toSet());
        var asked = new HashMap<String, @Nullable Object>(options);
        asked.put("to", code);
        asked.put("elements", ids(matched, false));
        asked.put("occupations", ids(matched, true));
        return new PersonalGaps(
                code,
                matched,
                terms.stream().filter(term -> !known.contains(term)).distinct().toList(),
                names.orRefuse(queries.list(OWN, asked, Gap::of), List.of(code)));
    }

    /** Which few further skills open the most moves, for one who has these skills besides. */
    public List<WhatIf> whatIf(String occupation, List<String> terms, Map<String, ? extends @Nullable Object> options) {
        var code = names.code(occupation);
        var asked = new HashMap<String, @Nullable Object>(options);
        asked.put("occupation", code);
        var matched = meanings(terms);
        terms.stream()
                .filter(term ->
                        matched.stream().noneMatch(meaning -> meaning.term().equals(term)))
                .findFirst()
                .ifPresent(term -> {
                    throw new InvalidParameter("have", "has '" + term + "', which means nothing here");
                });
        asked.put("elements", ids(matched, false));
        return names.orRefuse(queries.list(WHAT_IF, asked, WhatIf.class), List.of(code));
    }

    private List<MatchedTerm> meanings(List<String> terms) {
        return terms.isEmpty() ? List.of() : queries.list(MATCHES, Map.of("terms", terms), MatchedTerm.class);
    }

    private static List<String> ids(List<MatchedTerm> meanings, boolean occupations) {
        return meanings.stream()
                .filter(meaning -> meaning.isOccupation() == occupations)
                .map(MatchedTerm::id)
                .distinct()
                .toList();
    }
}
