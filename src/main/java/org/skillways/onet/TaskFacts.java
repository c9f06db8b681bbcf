package org.skillways.onet;

import java.util.List;
import java.util.Set;
import org.skillways.occupation.Names;

/** Tasks, what they are rated, and the work activities that they belong to. */
final class TaskFacts {

    private static final Outcome NO_TASKS = Outcome.leftOut("Task Statements.txt is missing");
    private static final Outcome NO_ACTIVITIES = Outcome.leftOut("DWA Reference.txt is missing");

    private final ReleaseReading reading;

    TaskFacts(ReleaseReading reading) {
        this.reading = reading;
    }

    void read() {
        var reader = reading.reader();
        activities(FactKind.INTERMEDIATE_ACTIVITY, OnetTable.INTERMEDIATE_ACTIVITIES, FactKind.INTERMEDIATE_PARENT);
        activities(FactKind.DETAILED_ACTIVITY, OnetTable.DETAILED_ACTIVITIES, FactKind.DETAILED_PARENT);
        tasks();
        var hasTasks = reader.has(OnetTable.TASKS);
        var hasActivities = reader.has(OnetTable.DETAILED_ACTIVITIES);
        reading.facts(
                OnetTable.TASK_RATINGS, FactKind.TASK_RATING, (row, facts) -> hasTasks ? rating(row, facts) : NO_TASKS);
        reading.facts(OnetTable.TASK_ACTIVITIES, FactKind.TASK_ACTIVITY, (row, facts) -> {
            if (!hasTasks) {
                return NO_TASKS;
            }
            return hasActivities ? taskActivity(row, facts) : NO_ACTIVITIES;
        });
        reading.facts(OnetTable.EMERGING_TASKS, FactKind.EMERGING_TASK, this::emerging);
    }

    private void activities(FactKind kind, OnetTable table, FactKind parentKind) {
        var detailed = kind == FactKind.DETAILED_ACTIVITY;
        var parents = new Facts(parentKind);
        reading.facts(table, kind, (row, facts) -> {
            var id = row.text(detailed ? "DWA ID" : "IWA ID");
            var parent = detailed ? row.text("IWA ID") : reading.element(row, "WorkActivity");
            var outcome = facts.put(
                    List.of(id),
                    Properties.of("title", row.text(detailed ? "DWA Title" : "IWA Title"))
                            .map());
            parents.put(List.of(id, parent), Properties.none().map());
            if (detailed) {
                reading.detailedActivities.add(id);
            }
            return outcome;
        });
        if (!parents.all().isEmpty()) {
            reading.hand(parents);
        }
    }

    private void tasks() {
        var tasksOf = new Facts(FactKind.TASK_OF);
        reading.facts(OnetTable.TASKS, FactKind.TASK, (row, facts) -> {
            var id = Long.toString(row.integer("Task ID"));
            var soc = row.soc();
            var properties = Properties.of("taskType", row.textOrNull("Task Type"))
                    .and("incumbentsResponding", row.integerOrNull("Incumbents Responding"));
            var outcome = facts.put(
                    List.of(id),
                    Properties.of("text", row.text("Task"))
                            .and("textKey", Names.key(row.text("Task")))
                            .map());
            var second = tasksOf.put(List.of(soc, id), properties.map());
            reading.tasks.add(id);
            return outcome.equals(Outcome.FACT) ? outcome : second;
        });
        if (!tasksOf.all().isEmpty()) {
            reading.hand(tasksOf);
        }
    }

    private String known(Set<String> ids, String id, String where) {
        if (!ids.contains(id)) {
            throw new BadRow(id + " is not in " + where);
        }
        return id;
    }

    private Outcome rating(OnetRow row, Facts facts) {
        var task = known(reading.tasks, Long.toString(row.integer("Task ID")), "Task Statements");
        var scale = row.text("Scale ID");
        var properties = switch (scale) {
            case "IM" -> RatingFacts.scaled("importance", row);
            case "RT" -> RatingFacts.scaled("relevance", row);
            case "FT" -> Properties.of("frequency" + frequency(row), row.number("Data Value"));
            default -> throw new BadRow("The scale '" + scale + "' is not known");
        };
        return facts.put(List.of(row.soc(), task), properties.map());
    }

    private static long frequency(OnetRow row) {
        var category = row.integer("Category");
        if (category < 1 || category > 7) {
            throw new BadRow("Frequencies go from 1 to 7, not " + category);
        }
        return category;
    }

    private Outcome taskActivity(OnetRow row, Facts facts) {
        var task = known(reading.tasks, Long.toString(row.integer("Task ID")), "Task Statements");
        var activity = known(reading.detailedActivities, row.text("DWA ID"), "DWA Reference");
        return facts.put(List.of(task, activity), Properties.none().map());
    }

    private Outcome emerging(OnetRow row, Facts facts) {
        var text = row.text("Task");
        var original = row.integerOrNull("Original Task ID");
        var properties = Properties.of("text", text)
                .and("category", row.text("Category"))
                .and("originalTask", original == null ? null : original.toString());
        return facts.put(List.of(row.soc(), Names.digest(text)), properties.map());
    }
}
