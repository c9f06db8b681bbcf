package org.skillways.onet;

import java.util.List;
import java.util.Map;
import org.skillways.onet.table.BadRow;
import org.skillways.onet.table.OnetRow;
import org.skillways.onet.table.OnetTable;
import org.skillways.onet.table.Outcome;

/** The conditions that occupations work in, and which elements O*NET connects with each other. */
final class ContextFacts {

    private static final long MOST_ANSWERS = 5;

    private final ReleaseReading reading;

    ContextFacts(ReleaseReading reading) {
        this.reading = reading;
    }

    void read() {
        reading.facts(OnetTable.WORK_CONTEXT_CATEGORIES, FactKind.CONTEXT_ANSWER, (row, facts) -> {
            var answer = Properties.of("answer" + answer(row), row.text("Category Description"));
            return facts.put(List.of(reading.element(row, "WorkContext")), answer.map());
        });
        reading.facts(OnetTable.WORK_CONTEXT, FactKind.CONTEXT_RATING, this::rating);
        connect(
                FactKind.ELEMENT_SUPPORT,
                "Work Activities",
                Map.of(
                        OnetTable.ABILITIES_TO_ACTIVITIES, "Abilities",
                        OnetTable.SKILLS_TO_ACTIVITIES, "Skills",
                        OnetTable.ESSENTIAL_SKILLS_TO_ACTIVITIES, "Essential Skills",
                        OnetTable.TRANSFERABLE_SKILLS_TO_ACTIVITIES, "Transferable Skills",
                        OnetTable.STYLES_TO_ACTIVITIES, "Work Styles"));
        connect(
                FactKind.CONTEXT_SUPPORT,
                "Work Context",
                Map.of(
                        OnetTable.ABILITIES_TO_CONTEXT, "Abilities",
                        OnetTable.SKILLS_TO_CONTEXT, "Skills",
                        OnetTable.ESSENTIAL_SKILLS_TO_CONTEXT, "Essential Skills",
                        OnetTable.TRANSFERABLE_SKILLS_TO_CONTEXT, "Transferable Skills",
                        OnetTable.STYLES_TO_CONTEXT, "Work Styles"));
        connect(FactKind.AREA_INTEREST, "RIASEC", Map.of(OnetTable.BASIC_INTERESTS, "Basic Interests"));
        connect(
                FactKind.AREA_INTEREST,
                "Career Interest Types",
                Map.of(OnetTable.AREAS_TO_INTERESTS, "Specific Interest Areas"));
    }

    /** An average, and what share of the workers gave which answer: from 1 to 5, or 1 to 3. */
    private Outcome rating(OnetRow row, Facts facts) {
        var scale = row.text("Scale ID");
        var properties = switch (scale) {
            case "CX", "CT" ->
                Properties.of("average", row.number("Data Value"))
                        .and("standardError", row.numberOrNull("Standard Error"))
                        .and("n", row.integerOrNull("N"))
                        .and("suppress", row.flagOrNull("Recommend Suppress"))
                        .and(RatingFacts.source(row));
            case "CXP", "CTP" -> Properties.of("percent" + answer(row), row.number("Data Value"));
            default -> throw new BadRow("The scale '" + scale + "' is not known");
        };
        return facts.put(List.of(row.soc(), reading.element(row, "WorkContext")), properties.map());
    }

    private static long answer(OnetRow row) {
        var category = row.integer("Category");
        if (category < 1 || category > MOST_ANSWERS) {
            throw new BadRow("Answers go from 1 to " + MOST_ANSWERS + ", not " + category);
        }
        return category;
    }

    /** Reads files whose two columns of elements are named after what the elements are. */
    private void connect(FactKind kind, String to, Map<OnetTable, String> tables) {
        var facts = new Facts(kind);
        var usable = false;
        for (var table : tables.keySet().stream().sorted().toList()) {
            var from = tables.get(table);
            usable |= reading.read(
                    table, row -> facts.put(List.of(element(row, String.valueOf(from)), element(row, to)), Map.of()));
        }
        if (usable) {
            reading.hand(facts);
        }
    }

    private String element(OnetRow row, String kind) {
        return reading.element(row, kind + " Element ID", kind + " Element Name", null);
    }
}
