package org.skillways.onet;

import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.skillways.occupation.Names;
import org.skillways.onet.table.BadRow;
import org.skillways.onet.table.OnetRow;
import org.skillways.onet.table.OnetTable;
import org.skillways.onet.table.Outcome;

/** What occupations are called, what they use, and which occupations O*NET relates them to. */
final class ListingFacts {

    private final ReleaseReading reading;

    ListingFacts(ReleaseReading reading) {
        this.reading = reading;
    }

    void read() {
        titles();
        technologies();
        tools();
        reading.facts(OnetTable.UNSPSC, FactKind.COMMODITY_CLASS, (row, facts) -> {
            var properties = Properties.of("title", row.text("Class Title"))
                    .and("familyTitle", row.textOrNull("Family Title"))
                    .and("segmentTitle", row.textOrNull("Segment Title"));
            return facts.put(List.of(Long.toString(row.integer("Class Code"))), properties.map());
        });
        reading.facts(OnetTable.RELATED, FactKind.RELATED, this::related);
    }

    private Outcome related(OnetRow row, Facts facts) {
        var soc = row.soc();
        var related = row.soc("Related " + OnetRow.SOC);
        if (soc.equals(related)) {
            throw new BadRow("The occupation " + soc + " is related to itself");
        }
        var index = row.integerOrNull("Index");
        var properties = Properties.of("tier", row.textOrNull("Relatedness Tier"))
                .and("index", index == null ? row.integerOrNull("Related Index") : index);
        return facts.put(List.of(soc, related), properties.map());
    }

    private void titles() {
        var names = new Facts(FactKind.JOB_TITLE);
        var alternate = new Facts(FactKind.ALTERNATE_TITLE);
        var shortened = new Facts(FactKind.SHORT_TITLE);
        var reported = new Facts(FactKind.REPORTED_TITLE);
        var reader = reading.reader();
        var hasAlternate = reading.read(
                OnetTable.ALTERNATE_TITLES,
                row -> alternate(row, row.text("Alternate Title"), names, alternate, shortened));
        hasAlternate |= reading.read(
                OnetTable.JOB_TITLES, row -> alternate(row, row.text("Job Title"), names, alternate, shortened));
        var hasReported = reader.has(OnetTable.REPORTED_TITLES)
                && reader.read(OnetTable.REPORTED_TITLES, row -> {
                    var keys = List.of(row.soc(), name(names, row.text("Reported Job Title")));
                    return reported.put(
                            keys,
                            Properties.of("reported", true)
                                    .and("inMyNextMove", row.flagOrNull("Shown in My Next Move"))
                                    .map());
                });
        if (hasAlternate || hasReported) {
            reading.hand(names);
        }
        if (hasAlternate) {
            reading.hand(alternate);
            reading.hand(shortened);
        }
        if (hasReported) {
            reading.hand(reported);
        }
    }

    /** A title, and its short form, which is a title of the same occupation. */
    private static Outcome alternate(OnetRow row, String title, Facts names, Facts alternate, Facts shortened) {
        var soc = row.soc();
        var sources = row.textOrNull("Source(s)");
        var shortTitle = row.textOrNull("Short Title");
        if (shortTitle != null) {
            var shortKey = name(names, shortTitle);
            if (!shortKey.equals(Names.key(title))) {
                shortened.put(
                        List.of(soc, shortKey),
                        Properties.of("shortOf", List.of(title)).map());
            }
        }
        var properties = Properties.of("shortTitle", shortTitle)
                .and("sources", sources == null ? null : List.of(sources.split("\\s*,\\s*")));
        return alternate.put(List.of(soc, name(names, title)), properties.map());
    }

    /** The key of a title; of two spellings that differ in case the first in the alphabet is kept, whichever came first. */
    private static String name(Facts names, String title) {
        var key = Names.key(title);
        var before = names.value(List.of(key), "name");
        if (before == null || title.compareTo((String) before) < 0) {
            names.choose(List.of(key), "name", title);
        }
        return key;
    }

    private void technologies() {
        var found = new Technologies();
        var usable = reading.read(
                OnetTable.TECHNOLOGY,
                row -> found.add(row, Long.toString(row.integer("Commodity Code")), "Commodity Title", "Example"));
        usable |= reading.read(
                OnetTable.SOFTWARE, row -> found.add(row, row.text("Element ID"), "Element Name", "Workplace Example"));
        if (usable) {
            found.all().forEach(reading::hand);
        }
    }

    /** Some tools have two codes and one name: they are one, with the lower code. */
    private void tools() {
        var codes = new TreeMap<String, String>();
        var rows = new Facts(FactKind.TOOL_USE);
        var usable = reading.read(OnetTable.TOOLS, row -> {
            var code = Long.toString(row.integer("Commodity Code"));
            codes.merge(
                    row.text("Commodity Title"), code, (first, second) -> first.compareTo(second) < 0 ? first : second);
            return rows.put(
                    List.of(row.soc(), row.text("Commodity Title")),
                    Properties.of("examples", List.of(row.text("Example"))).map());
        });
        if (usable) {
            var tools = new Facts(FactKind.TOOL);
            codes.forEach((name, code) ->
                    tools.put(List.of(code), Properties.of("name", name).map()));
            reading.hand(tools);
            var uses = new Facts(FactKind.TOOL_USE);
            rows.all()
                    .forEach((keys, use) -> uses.put(List.of(keys.get(0), codes.get(keys.get(1))), new HashMap<>(use)));
            reading.hand(uses);
        }
    }
}
