package org.skillways.explorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.occupation.Names;
import org.skillways.pathway.OccupationCandidate;
import org.skillways.pathway.gaps.Gaps;
import org.skillways.pathway.gaps.PersonalGapRequest;
import org.skillways.pathway.search.MatchedTerm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What a person knows, has done and was called, and what is missing from it to an occupation. */
@Controller
final class MySkillsPage {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BETWEEN_LINES = Pattern.compile("[\\r\\n;]+");
    private static final int MOST_TERMS = 200;
    private static final int ELEMENTS = 200;

    private final TypedOccupations typed;
    private final Gaps gaps;
    private final ShownQueries queries;

    MySkillsPage(TypedOccupations typed, Gaps gaps, ShownQueries queries) {
        this.typed = typed;
        this.gaps = gaps;
        this.queries = queries;
    }

    @RequestMapping(
            path = "/my-skills",
            method = {RequestMethod.GET, RequestMethod.POST})
    String mySkills(
            @RequestParam(required = false) @Nullable String have,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        var terms = terms(have);
        var goal = to == null || to.isBlank() ? null : typed.in("to", to);
        model.addAttribute("terms", terms);
        model.addAttribute("to", goal);
        if (terms.isEmpty()) {
            return "my-skills";
        }
        var matched = gaps.meaning(terms);
        var known = matched.stream().map(MatchedTerm::term).collect(Collectors.toSet());
        var unclear = unclear(matched, terms, goal);
        var clear = terms.stream().filter(term -> !unclear.containsKey(term)).toList();
        model.addAttribute("unclear", unclear);
        model.addAttribute("offers", offers(matched, terms, goal));
        model.addAttribute("elements", elements(matched));
        model.addAttribute("matched", matched.stream().collect(Collectors.groupingBy(MatchedTerm::term)));
        model.addAttribute(
                "unmatched",
                terms.stream().filter(term -> !known.contains(term)).toList());
        if (goal != null && !clear.isEmpty()) {
            var gap = gaps.ofPerson(new PersonalGapRequest(clear, goal.soc(), null, true, null, ELEMENTS));
            model.addAttribute("gap", gap);
            model.addAttribute("missing", gap.items().stream().collect(Collectors.groupingBy(item -> item.kind())));
        }
        model.addAttribute("queries", List.of(queries.of("search/meanings", Map.of("terms", terms))));
        return "my-skills";
    }

    /** The names of the skills, knowledge and tools that count as known. */
    private static List<String> elements(List<MatchedTerm> matched) {
        return matched.stream()
                .filter(match -> match.isKnown()
                        && !match.isOccupation()
                        && !match.kind().equals("DetailedWorkActivity"))
                .map(MatchedTerm::name)
                .distinct()
                .toList();
    }

    /** An occupation that a term can mean, and the same page with its title in place of the term. */
    record Choice(String name, String address) {}

    /** The terms that several occupations are called by: none of them counts before the person has chosen. */
    private static Map<String, List<Choice>> unclear(
            List<MatchedTerm> matched, List<String> terms, @Nullable OccupationCandidate goal) {
        return matched.stream()
                .filter(match -> match.isOccupation() && match.isKnown())
                .collect(Collectors.groupingBy(MatchedTerm::term))
                .entrySet()
                .stream()
                .filter(term -> term.getValue().size() > 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        term -> term.getValue().stream()
                                .map(match -> choice(match, terms, goal))
                                .toList()));
    }

    /** What the sentences among the terms can be about: none of it counts before the person has chosen. */
    private static Map<String, List<Choice>> offers(
            List<MatchedTerm> matched, List<String> terms, @Nullable OccupationCandidate goal) {
        return matched.stream()
                .filter(match -> !match.isKnown())
                .collect(Collectors.groupingBy(
                        MatchedTerm::term,
                        Collectors.mapping(match -> choice(match, terms, goal), Collectors.toList())));
    }

    private static Choice choice(MatchedTerm match, List<String> terms, @Nullable OccupationCandidate goal) {
        var have = terms.stream()
                .map(term -> term.equals(match.term()) ? match.name() : term)
                .collect(Collectors.joining("\n"));
        return new Choice(
                match.name(),
                UriComponentsBuilder.fromPath("/my-skills")
                        .queryParam("have", "{have}")
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(have, goal == null ? "" : goal.soc())
                        .toUriString());
    }

    /** One term on each line; commas part terms where the whole line is not the name of something. */
    private List<String> terms(@Nullable String have) {
        var lines = split(BETWEEN_LINES, Objects.requireNonNullElse(have, ""));
        var lists = lines.stream().filter(line -> line.contains(",")).toList();
        var names = gaps.meaning(lists).stream()
                .filter(match -> Names.key(match.name()).equals(Names.key(match.term())))
                .map(MatchedTerm::term)
                .collect(Collectors.toSet());
        return lines.stream()
                .flatMap(line -> names.contains(line) ? Stream.of(line) : split(COMMA, line).stream())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    private static List<String> split(Pattern separator, String text) {
        return separator
                .splitAsStream(text)
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .limit(MOST_TERMS)
                .toList();
    }
}
