package org.skillways.explorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.gaps.Gaps;
import org.skillways.pathway.gaps.MatchedTerm;
import org.skillways.pathway.gaps.PersonalGapRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person knows, has done and was called, and what is missing from it to an occupation. */
@Controller
final class MySkillsPage {

    private static final Pattern BETWEEN_TERMS = Pattern.compile("[\\r\\n;,]+");
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
        model.addAttribute("matched", matched.stream().collect(Collectors.groupingBy(MatchedTerm::term)));
        model.addAttribute(
                "unmatched",
                terms.stream().filter(term -> !known.contains(term)).toList());
        if (goal != null) {
            var gap = gaps.ofPerson(new PersonalGapRequest(terms, goal.soc(), null, true, null, ELEMENTS));
            model.addAttribute("gap", gap);
            model.addAttribute("missing", gap.items().stream().collect(Collectors.groupingBy(item -> item.kind())));
        }
        model.addAttribute("queries", List.of(queries.of("gaps/matches", Map.of("terms", terms))));
        return "my-skills";
    }

    private static List<String> terms(@Nullable String have) {
        return BETWEEN_TERMS
                .splitAsStream(Objects.requireNonNullElse(have, ""))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }
}
