package org.skillways.onet;

import java.util.List;
import org.skillways.onet.table.BadRow;
import org.skillways.onet.table.OnetRow;
import org.skillways.onet.table.OnetTable;
import org.skillways.onet.table.Outcome;

/** The ratings of occupations: one fact for an occupation and an element, its scales side by side. */
final class RatingFacts {

    private static final Outcome NO_HIGH_POINT = Outcome.leftOut("the occupation has no such high point (0)");

    private final ReleaseReading reading;

    RatingFacts(ReleaseReading reading) {
        this.reading = reading;
    }

    void read() {
        ratings(
                List.of(OnetTable.SKILLS, OnetTable.ESSENTIAL_SKILLS, OnetTable.TRANSFERABLE_SKILLS),
                FactKind.SKILL_RATING,
                "Skill");
        ratings(List.of(OnetTable.KNOWLEDGE), FactKind.KNOWLEDGE_RATING, "Knowledge");
        ratings(List.of(OnetTable.ABILITIES), FactKind.ABILITY_RATING, "Ability");
        ratings(List.of(OnetTable.WORK_ACTIVITIES), FactKind.WORK_ACTIVITY_RATING, "WorkActivity");
        ratings(List.of(OnetTable.WORK_STYLES), FactKind.WORK_STYLE_RATING, "WorkStyle");
        reading.facts(
                List.of(OnetTable.INTERESTS, OnetTable.CAREER_INTERESTS),
                FactKind.INTEREST,
                (row, facts) -> preference(row, facts, new Preference("Interest", "OI", "IH", "1.B.1.", "score")));
        reading.facts(
                OnetTable.WORK_VALUES,
                FactKind.WORK_VALUE,
                (row, facts) -> preference(row, facts, new Preference("WorkValue", "EX", "VH", "1.B.2.", "extent")));
        reading.facts(OnetTable.INTEREST_AREAS, FactKind.INTEREST_AREA, this::interestArea);
        education();
    }

    private void ratings(List<OnetTable> tables, FactKind kind, String label) {
        reading.facts(tables, kind, (row, facts) -> {
            var scale = row.text("Scale ID");
            var properties = switch (scale) {
                case "IM" -> scaled("importance", row).and(source(row));
                case "LV" -> scaled("level", row).and("notRelevant", row.flagOrNull("Not Relevant"));
                case "WI" -> Properties.of("impact", row.number("Data Value"));
                case "DR" ->
                    Properties.of("distinctivenessRank", row.number("Data Value"))
                            .and(source(row));
                default -> throw new BadRow("The scale '" + scale + "' is not known");
            };
            return facts.put(List.of(row.soc(), reading.element(row, label)), properties.map());
        });
    }

    static Properties scaled(String name, OnetRow row) {
        return Properties.of(name, row.number("Data Value"))
                .and(name + "StandardError", row.numberOrNull("Standard Error"))
                .and(name + "Lower", row.numberOrNull("Lower CI Bound"))
                .and(name + "Upper", row.numberOrNull("Upper CI Bound"))
                .and(name + "N", row.integerOrNull("N"))
                .and(name + "Suppress", row.flagOrNull("Recommend Suppress"));
    }

    /** When a figure was last established, and by whom: incumbents, analysts, machine learning. */
    static Properties source(OnetRow row) {
        return Properties.of("date", row.textOrNull("Date")).and("domainSource", row.textOrNull("Domain Source"));
    }

    private Outcome interestArea(OnetRow row, Facts facts) {
        var scale = row.text("Scale ID");
        var properties = switch (scale) {
            case "OI" -> Properties.of("score", row.number("Data Value")).and(source(row));
            case "DS" -> Properties.of("distinctiveness", row.number("Data Value"));
            default -> throw new BadRow("The scale '" + scale + "' is not known");
        };
        return facts.put(List.of(row.soc(), reading.element(row, "InterestArea")), properties.map());
    }

    /** How interests and work values are rated: on a scale each, and as three high points that name one by its number. */
    private record Preference(String label, String scale, String highPoints, String group, String property) {}

    private Outcome preference(OnetRow row, Facts facts, Preference kind) {
        var soc = row.soc();
        var scale = row.text("Scale ID");
        if (scale.equals(kind.scale())) {
            var properties =
                    Properties.of(kind.property(), row.number("Data Value")).and(source(row));
            return facts.put(List.of(soc, reading.element(row, kind.label())), properties.map());
        }
        var id = row.text("Element ID");
        var rank = id.startsWith(kind.group())
                ? "ghi".indexOf(id.substring(kind.group().length())) + 1
                : 0;
        if (!scale.equals(kind.highPoints()) || rank == 0) {
            throw new BadRow("The scale '" + scale + "' of " + id + " is not known");
        }
        var number = row.integer("Data Value");
        if (number < 0 || number > 6) {
            throw new BadRow("High points go from 1 to 6, not " + number);
        }
        if (number == 0) {
            return NO_HIGH_POINT;
        }
        var element = kind.group() + "abcdef".charAt((int) number - 1);
        return facts.put(
                List.of(soc, element), Properties.of("highPoint", (long) rank).map());
    }

    private void education() {
        reading.facts(
                List.of(OnetTable.EDUCATION_CATEGORIES, OnetTable.SCHOOLING_CATEGORIES, OnetTable.TRAINING_CATEGORIES),
                FactKind.EDUCATION_CATEGORY,
                (row, facts) -> facts.put(
                        List.of(category(row)),
                        Properties.of("name", row.text("Category Description")).map()));
        var tables = List.of(OnetTable.EDUCATION, OnetTable.SCHOOLING, OnetTable.TRAINING);
        reading.facts(tables, FactKind.EDUCATION, (row, facts) -> {
            var properties = Properties.of(
                            row.text("Scale ID").equals("IM") ? "importance" : "percent", row.number("Data Value"))
                    .and("standardError", row.numberOrNull("Standard Error"))
                    .and("lower", row.numberOrNull("Lower CI Bound"))
                    .and("upper", row.numberOrNull("Upper CI Bound"))
                    .and("n", row.integerOrNull("N"))
                    .and("suppress", row.flagOrNull("Recommend Suppress"))
                    .and(source(row));
            return facts.put(List.of(row.soc(), category(row)), properties.map());
        });
    }

    /** {@code 2.D.1/RL/6}; {@code 2.D.4.a/IM} for what is rated as a whole. */
    private static String category(OnetRow row) {
        var number = row.integerOrNull("Category");
        var scale = row.text("Element ID") + "/" + row.text("Scale ID");
        return number == null ? scale : scale + "/" + number;
    }
}
