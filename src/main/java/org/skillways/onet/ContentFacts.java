package org.skillways.onet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.skillways.occupation.Names;
import org.skillways.onet.table.BadRow;
import org.skillways.onet.table.OnetRow;
import org.skillways.onet.table.OnetTable;
import org.skillways.onet.table.Outcome;

/** Occupations, job zones, and O*NET's content model with its scales and anchors. */
final class ContentFacts {

    private static final Map<String, String> JOB_ZONE_COLUMNS = Map.of(
            "experience", "Experience",
            "education", "Education",
            "training", "Job Training",
            "examples", "Examples",
            "svpRange", "SVP Range");

    private final ReleaseReading reading;

    ContentFacts(ReleaseReading reading) {
        this.reading = reading;
    }

    void read() {
        reading.facts(OnetTable.OCCUPATIONS, FactKind.OCCUPATION, (row, facts) -> {
            var properties = Properties.of("title", row.text("Title"))
                    .and("titleKey", Names.key(row.text("Title")))
                    .and("description", row.textOrNull("Description"));
            return facts.put(List.of(row.soc()), properties.map());
        });
        contentModel();
        reading.facts(OnetTable.SCALES, FactKind.SCALE, (row, facts) -> {
            var properties = Properties.of("name", row.text("Scale Name"))
                    .and("minimum", row.numberOrNull("Minimum"))
                    .and("maximum", row.numberOrNull("Maximum"));
            return facts.put(List.of(row.text("Scale ID")), properties.map());
        });
        reading.facts(OnetTable.ANCHORS, FactKind.LEVEL_ANCHOR, this::anchor);
        jobZones();
    }

    /** Since release 30.2 there are four zones, of which the lowest, 2, is what 1 and 2 were before. */
    private void jobZones() {
        var zones = new TreeSet<Long>();
        reading.facts(OnetTable.JOB_ZONE_REFERENCE, FactKind.JOB_ZONE, (row, facts) -> {
            zones.add(row.integer("Job Zone"));
            var properties = Properties.of("name", row.text("Name"));
            JOB_ZONE_COLUMNS.forEach((name, column) -> properties.and(name, row.textOrNull(column)));
            return facts.put(List.of(Long.toString(row.integer("Job Zone"))), properties.map());
        });
        reading.facts(OnetTable.JOB_ZONES, FactKind.OCCUPATION_ZONE, (row, facts) -> {
            var zone = row.integer("Job Zone");
            if (zone < 1 || zone > 5) {
                throw new BadRow("Job zones go from 1 to 5, not " + zone);
            }
            var properties = Properties.of("jobZone", zone).and("jobZoneScheme", scheme(zones));
            return facts.put(List.of(row.soc()), properties.map());
        });
    }

    /** How many zones there are; unknown without their reference. */
    private static @Nullable Long scheme(Set<Long> zones) {
        if (zones.isEmpty()) {
            return null;
        }
        return zones.contains(1L) ? 5L : 4L;
    }

    private void contentModel() {
        if (!reading.reader().has(OnetTable.CONTENT_MODEL)) {
            return;
        }
        var model = reading.contentModel;
        var usable = reading.reader().read(OnetTable.CONTENT_MODEL, row -> {
            model.add(
                    row.text("Element ID"),
                    new ContentModel.Entry(row.text("Element Name"), row.textOrNull("Description")));
            return Outcome.FACT;
        });
        if (usable) {
            handContentModel(model);
        }
    }

    private void handContentModel(ContentModel model) {
        var categories = new Facts(FactKind.CONTENT_CATEGORY);
        var elements = new Facts(FactKind.ELEMENT);
        var elementParents = new Facts(FactKind.ELEMENT_PARENT);
        var categoryParents = new Facts(FactKind.CATEGORY_PARENT);
        model.entries().forEach((id, entry) -> {
            if (ContentModel.isListedElsewhere(id)) {
                return;
            }
            var properties = Properties.of("name", entry.name()).and("description", entry.description());
            var label = model.label(id);
            if (label.isPresent()) {
                properties.and("nameKey", Names.key(entry.name()));
                elements.put(List.of(id, label.get()), properties.map());
            } else {
                categories.put(List.of(id), properties.map());
            }
            var parents = label.isPresent() ? elementParents : categoryParents;
            model.parent(id).ifPresent(parent -> parents.put(List.of(id, parent), Map.of()));
        });
        List.of(categories, elements, elementParents, categoryParents).forEach(reading::hand);
    }

    private Outcome anchor(OnetRow row, Facts facts) {
        var element = reading.element(row, "Element ID", "Element Name", null);
        var scale = row.text("Scale ID");
        var value = row.number("Anchor Value");
        var properties = Properties.of("scale", scale).and("value", value).and("text", row.text("Anchor Description"));
        return facts.put(List.of(element + "/" + scale + "/" + value, element), properties.map());
    }
}
