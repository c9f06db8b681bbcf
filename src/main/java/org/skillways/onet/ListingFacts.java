package org.skillways.onet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillways.occupation.Names;

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
        var reported = new Facts(FactKind.REPORTED_TITLE);
        var reader = reading.reader();
        var hasAlternate = reader.has(OnetTable.ALTERNATE_TITLES)
                && reader.read(OnetTable.ALTERNATE_TITLES, row -> {
                    var keys = List.of(row.soc(), name(names, row.text("Alternate Title")));
                    var sources = row.textOrNull("Source(s)");
                    return alternate.put(
                            keys,
                            Properties.of("shortTitle", row.textOrNull("Short Title"))
                                    .and("sources", sources == null ? null : List.of(sources.split("\\s*,\\s*")))
                                    .map());
                });
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
        }
        if (hasReported) {
            reading.hand(reported);
        }
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
        var uses = new Facts(FactKind.TECHNOLOGY_USE);
        var technologies = new Facts(FactKind.TECHNOLOGY);
        if (!reading.reader().has(OnetTable.TECHNOLOGY)
                || !reading.reader().read(OnetTable.TECHNOLOGY, row -> technology(row, technologies, uses))) {
            return;
        }
        reading.hand(technologies);
        reading.hand(uses);
    }

    private static Outcome technology(OnetRow row, Facts technologies, Facts uses) {
        var soc = row.soc();
        var code = commodity(row, technologies);
        var example = row.text("Example");
        var hot = row.flagOrNull("Hot Technology");
        var inDemand = row.flagOrNull("In Demand");
        var keys = List.of(soc, code);
        var outcome = uses.put(
                keys,
                Properties.of("examples", List.of(example))
                        .and("hotExamples", Boolean.TRUE.equals(hot) ? List.of(example) : null)
                        .and("inDemandExamples", Boolean.TRUE.equals(inDemand) ? List.of(example) : null)
                        .map());
        any(uses, keys, "hotTechnology", hot);
        any(uses, keys, "inDemand", inDemand);
        any(technologies, List.of(code), "hotTechnology", hot);
        return outcome;
    }

    /** True as soon as one example is flagged; absent where the release has no such column. */
    private static void any(Facts facts, List<String> keys, String property, @Nullable Boolean flag) {
        if (flag != null && !Boolean.TRUE.equals(facts.value(keys, property))) {
            facts.choose(keys, property, flag);
        }
    }

    private static String commodity(OnetRow row, Facts commodities) {
        var code = Long.toString(row.integer("Commodity Code"));
        var name = row.text("Commodity Title");
        var properties = Properties.of("name", name);
        if (commodities.kind() == FactKind.TECHNOLOGY) {
            properties.and("nameKey", Names.key(name));
        }
        commodities.put(List.of(code), properties.map());
        return code;
    }

    private void tools() {
        var uses = new Facts(FactKind.TOOL_USE);
        var tools = new Facts(FactKind.TOOL);
        if (reading.reader().has(OnetTable.TOOLS)
                && reading.reader().read(OnetTable.TOOLS, row -> {
                    var keys = List.of(row.soc(), commodity(row, tools));
                    Map<String, @Nullable Object> properties = Properties.of("examples", List.of(row.text("Example")))
                            .map();
                    return uses.put(keys, properties);
                })) {
            reading.hand(tools);
            reading.hand(uses);
        }
    }
}
