package org.skillways.onet;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.occupation.Names;
import org.skillways.onet.table.OnetRow;
import org.skillways.onet.table.Outcome;

/** Categories of software, the products in each, and which occupations use them, row by row. */
final class Technologies {

    /** Makers whose name people leave out: Excel for Microsoft Excel. */
    private static final Pattern MAKER = Pattern.compile(
            "^(?:Adobe|Apple|Atlassian|Autodesk|Cisco|Citrix|Dassault Systemes|Esri|Google|IBM|Intuit|Microsoft|Oracle"
                    + "|Salesforce|SAP|The MathWorks) (?=\\S)");

    /** What products are, which people leave out too: Epic for Epic Systems. */
    private static final Pattern ENDING = Pattern.compile(" (?:software|Systems|programming language|Suite)$");

    /** A name that ends with its own abbreviation: Amazon Web Services AWS. */
    private static final Pattern ABBREVIATION = Pattern.compile("^(.+) ([A-Z][A-Z0-9]{1,5})$");

    private final Facts technologies = new Facts(FactKind.TECHNOLOGY);
    private final Facts uses = new Facts(FactKind.TECHNOLOGY_USE);
    private final Facts products = new Facts(FactKind.PRODUCT);
    private final Facts categories = new Facts(FactKind.PRODUCT_CATEGORY);
    private final Facts productUses = new Facts(FactKind.PRODUCT_USE);

    /** Nodes before what connects them. */
    List<Facts> all() {
        return List.of(technologies, uses, products, categories, productUses);
    }

    /** Adds a row: a product of a category, used in an occupation. */
    Outcome add(OnetRow row, String code, String nameColumn, String productColumn) {
        var soc = row.soc();
        var name = row.text(nameColumn);
        var product = row.text(productColumn);
        var hot = row.flagOrNull("Hot Technology");
        var inDemand = row.flagOrNull("In Demand");
        technologies.put(
                List.of(code),
                Properties.of("name", name).and("nameKey", Names.key(name)).map());
        any(technologies, List.of(code), "hotTechnology", hot);
        product(product, code, hot);
        use(productUses, List.of(soc, Names.key(product)), hot, inDemand, Map.of());
        return use(
                uses,
                List.of(soc, code),
                hot,
                inDemand,
                Properties.of("examples", List.of(product))
                        .and("hotExamples", Boolean.TRUE.equals(hot) ? List.of(product) : null)
                        .and("inDemandExamples", Boolean.TRUE.equals(inDemand) ? List.of(product) : null)
                        .map());
    }

    private void product(String name, String code, @Nullable Boolean hot) {
        var key = Names.key(name);
        var before = products.value(List.of(key), "name");
        if (before == null || name.compareTo((String) before) < 0) {
            products.choose(List.of(key), "name", name);
        }
        var shortNames = shortNames(name);
        products.put(
                List.of(key),
                Properties.of("shortNames", shortNames.isEmpty() ? null : shortNames)
                        .map());
        any(products, List.of(key), "hotTechnology", hot);
        categories.put(List.of(key, code), Map.of());
    }

    private static Outcome use(
            Facts facts,
            List<String> keys,
            @Nullable Boolean hot,
            @Nullable Boolean inDemand,
            Map<String, @Nullable Object> properties) {
        var outcome = facts.put(keys, properties);
        any(facts, keys, "hotTechnology", hot);
        any(facts, keys, "inDemand", inDemand);
        return outcome;
    }

    /** True as soon as one row is flagged; absent where the release has no such column. */
    private static void any(Facts facts, List<String> keys, String property, @Nullable Boolean flag) {
        if (flag != null && !Boolean.TRUE.equals(facts.value(keys, property))) {
            facts.choose(keys, property, flag);
        }
    }

    /** What people call a product in everyday speech. */
    static List<String> shortNames(String name) {
        var plain = ENDING.matcher(name).replaceFirst("");
        var abbreviation = ABBREVIATION.matcher(plain);
        var names = abbreviation.matches()
                ? Stream.of(abbreviation.group(1), abbreviation.group(2))
                : Stream.of(plain, MAKER.matcher(plain).replaceFirst(""));
        return names.filter(each -> !each.equals(name) && each.length() > 1)
                .distinct()
                .sorted()
                .toList();
    }
}
