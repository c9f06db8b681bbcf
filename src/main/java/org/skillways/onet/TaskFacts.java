package org.skillways.onet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillways.occupation.Names;
import org.skillways.onet.table.BadRow;
import org.skillways.onet.table.OnetRow;
import org.skillways.onet.table.OnetTable;
import org.skillways.onet.table.Outcome;

/** Tasks, what they are rated, and the work activities that they belong to. */
final class TaskFacts {

    private static final Outcome NO_TASKS = Outcome.leftOut("Task Statements.txt is missing");
    private static final Outcome NO_ACTIVITIES = Outcome.leftOut("The file of detailed work activities is missing");

    private final ReleaseReading reading;

    TaskFacts(ReleaseReading reading) {
        this.reading = reading;
    }

    void read() {
        var reader = reading.reader();
        intermediateActivities();
        detailedActivities();
        tasks();
        var hasTasks = reader.has(OnetTable.TASKS);
        var hasActivities = reader.has(OnetTable.DETAILED_ACTIVITIES) || reader.has(OnetTable.ACTIVITIES_TO_DETAILED);
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

    private void intermediateActivities() {
        var parents = new Facts(FactKind.INTERMEDIATE_PARENT);
        reading.facts(
                List.of(OnetTable.INTERMEDIATE_ACTIVITIES, OnetTable.ACTIVITIES_TO_INTERMEDIATE),
                FactKind.INTERMEDIATE_ACTIVITY,
                (row, facts) -> {
                    var id = either(row, "IWA Element ID", "IWA ID");
                    var parent = row.textOrNull("GWA Element ID") == null
                            ? reading.element(row, "WorkActivity")
                            : reading.element(row, "GWA Element ID", "GWA Element Name", "WorkActivity");
                    parents.put(List.of(id, parent), Map.of());
                    return facts.put(List.of(id), titled(either(row, "IWA Element Name", "IWA Title")));
                });
        if (!parents.all().isEmpty()) {
            reading.hand(parents);
        }
    }

    private void detailedActivities() {
        var parents = new Facts(FactKind.DETAILED_PARENT);
        reading.facts(
                List.of(OnetTable.DETAILED_ACTIVITIES, OnetTable.ACTIVITIES_TO_DETAILED),
                FactKind.DETAILED_ACTIVITY,
                (row, facts) -> {
                    var id = either(row, "DWA Element ID", "DWA ID");
                    parents.put(List.of(id, either(row, "IWA Element ID", "IWA ID")), Map.of());
                    reading.detailedActivities.add(id);
                    return facts.put(List.of(id), titled(either(row, "DWA Element Name", "DWA Title")));
                });
        if (!parents.all().isEmpty()) {
            reading.hand(parents);
        }
    }

    /** The value of the column that releases have since 30.3, or of the one before. */
    private static String either(OnetRow row, String since, String before) {
        var value = row.textOrNull(since);
        return value == null ? row.text(before) : value;
    }

    private static Map<String, @Nullable Object> titled(String title) {
        return Properties.of("title", title).and("titleKey", Names.key(title)).map();
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
        var activity = known(
                reading.detailedActivities,
                either(row, "DWA Element ID", "DWA ID"),
                "the file of detailed work activities");
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
