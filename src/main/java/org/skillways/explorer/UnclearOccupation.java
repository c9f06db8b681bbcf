package org.skillways.explorer;

import java.util.List;
import org.skillways.pathway.search.OccupationSummary;

/** What somebody typed into a field that means no occupation, or several. */
final class UnclearOccupation extends RuntimeException {

    private final String parameter;
    private final String typed;
    private final transient List<OccupationSummary> choices;

    private UnclearOccupation(String message, String parameter, String typed, List<OccupationSummary> choices) {
        super(message);
        this.parameter = parameter;
        this.typed = typed;
        this.choices = List.copyOf(choices);
    }

    static UnclearOccupation of(String parameter, String typed, List<OccupationSummary> choices) {
        return new UnclearOccupation(
                "'" + typed + "' can mean " + choices.size() + " occupations", parameter, typed, choices);
    }

    String parameter() {
        return parameter;
    }

    String typed() {
        return typed;
    }

    List<OccupationSummary> choices() {
        return choices;
    }
}
