package org.skillways.pathway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.catalogue.BadParameter;
import org.skillways.catalogue.Question;
import org.springframework.stereotype.Component;

/** What occupations ask for, side by side, and what is missing between them or to a person. */
@Component
public final class Gaps {

    private static final Question COMPARISON = Question.named("gaps/comparison");
    private static final Question GAP = Question.named("gaps/gap");
    private static final Question OWN = Question.named("gaps/own");
    private static final Question MATCHES = Question.named("gaps/matches");
    private static final Question WHAT_IF = Question.named("gaps/what-if");

    private final Answers answers;
    private final OccupationNames names;

    Gaps(Answers answers, OccupationNames names) {
        this.answers = answers;
        this.names = names;
    }

    /** Two or more occupations side by side, the greatest difference first. */
    public List<ComparedElement> comparison(List<String> occupations, Map<String, ? extends @Nullable Object> options) {
        var codes = names.codes(occupations);
        var compared = answers.to(COMPARISON, Answers.with(options, Map.of("occupations", codes)), ComparedElement::of);
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
        return names.orRefuse(answers.to(GAP, Answers.with(options, ends), Gap::of), List.copyOf(ends.values()));
    }

    /** What a person lacks who has these skills, technologies and titles. */
    public OwnGap ofPerson(List<String> terms, String to, Map<String, ? extends @Nullable Object> options) {
        var code = names.code(to);
        var matched = meanings(terms);
        var known = matched.stream().map(Meaning::term).collect(Collectors.toSet());
        var asked = new HashMap<String, @Nullable Object>(options);
        asked.put("to", code);
        asked.put("elements", ids(matched, false));
        asked.put("occupations", ids(matched, true));
        return new OwnGap(
                code,
                matched,
                terms.stream().filter(term -> !known.contains(term)).distinct().toList(),
                names.orRefuse(answers.to(OWN, asked, Gap::of), List.of(code)));
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
                    throw new BadParameter("have", "has '" + term + "', which means nothing here");
                });
        asked.put("elements", ids(matched, false));
        return names.orRefuse(answers.to(WHAT_IF, asked, WhatIf.class), List.of(code));
    }

    private List<Meaning> meanings(List<String> terms) {
        return terms.isEmpty() ? List.of() : answers.to(MATCHES, Map.of("terms", terms), Meaning.class);
    }

    private static List<String> ids(List<Meaning> meanings, boolean occupations) {
        return meanings.stream()
                .filter(meaning -> meaning.isOccupation() == occupations)
                .map(Meaning::id)
                .distinct()
                .toList();
    }
}
