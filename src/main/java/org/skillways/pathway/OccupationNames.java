package org.skillways.pathway;

import java.util.List;
import java.util.Map;
import org.skillways.catalogue.Question;
import org.skillways.occupation.Names;
import org.skillways.occupation.SocCode;
import org.springframework.stereotype.Component;

/** Finds the one occupation that a code or title means. */
@Component
final class OccupationNames {

    private static final Question NAMED = Question.named("occupations/named");

    private final Answers answers;

    OccupationNames(Answers answers) {
        this.answers = answers;
    }

    /** The code; that there is an occupation with a code which is given as such is not looked up. */
    String code(String name) {
        return SocCode.parse(name)
                .map(SocCode::value)
                .orElseGet(() -> isCode(name) ? name : meant(name).soc());
    }

    private static boolean isCode(String name) {
        return name.startsWith("uncoded/") || SocCode.parse(name).isPresent();
    }

    List<String> codes(List<String> names) {
        return names.stream().map(this::code).distinct().toList();
    }

    /** Refuses a code or title that no occupation has, or several; what looks like a code is no title. */
    NamedOccupation meant(String name) {
        var candidates = name.isBlank()
                ? List.<NamedOccupation>of()
                : answers.to(NAMED, Map.of("name", Names.key(name)), NamedOccupation.class).stream()
                        .filter(candidate -> !isCode(name) || candidate.by().equals("code"))
                        .toList();
        return switch (candidates.size()) {
            case 0 -> throw NoSuchOccupation.named(name);
            case 1 -> candidates.get(0);
            default -> throw AmbiguousName.of(name, candidates);
        };
    }

    /** The rows, unless there are none because an occupation does not exist. */
    <T> List<T> orRefuse(List<T> rows, List<String> codes) {
        if (rows.isEmpty()) {
            codes.forEach(this::meant);
        }
        return rows;
    }
}
