package org.skillways.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillways.cypher.QueryRunner;
import org.skillways.derivation.DerivationReport.Count;
import org.skillways.derivation.MentionFinder.Name;
import org.skillways.derivation.MentionFinder.Target;
import org.skillways.occupation.Names;

/** Links statements to what they mention: all of them when the names changed, otherwise those that are new or changed. */
final class Mentions {

    private final QueryRunner queries;
    private final List<Map<String, Object>> read = new ArrayList<>();
    private final List<Map<String, Object>> write = new ArrayList<>();
    private final List<Map<String, Object>> drop = new ArrayList<>();

    Mentions(QueryRunner queries) {
        this.queries = queries;
    }

    int statements() {
        return read.size();
    }

    Count bring() {
        var names = names();
        var dictionary = Names.digest(MentionFinder.METHOD + names);
        try (var finder = new MentionFinder(names)) {
            queries.read(run -> {
                List.of(read, write, drop).forEach(List::clear);
                run.stream("derive/unread-statements", Map.of("dictionary", dictionary))
                        .forEach(row -> compare(finder, row));
                return read.size();
            });
        }
        Batches.write(queries, "derive/drop-mentions", drop, Map.of());
        Batches.write(queries, "derive/write-mentions", write, Map.of());
        Batches.write(queries, "derive/mark-statements", read, Map.of("dictionary", dictionary));
        return new Count(write.size(), drop.size());
    }

    private List<Name> names() {
        return queries.read(run -> {
            var names = new ArrayList<Name>();
            for (var file : List.of("element-names", "technology-names", "product-names")) {
                for (var row : run.rows("derive/" + file, Map.of())) {
                    names.add(name(file, row));
                }
            }
            names.sort(Comparator.comparing(Name::target).thenComparing(Name::name));
            return names;
        });
    }

    private static Name name(String file, Record row) {
        var target = new Target(file.equals("element-names"), row.get("key").asString());
        return new Name(row.get("name").asString(), target, file.equals("product-names"));
    }

    private void compare(MentionFinder finder, Record row) {
        var statement = row.get("id").asString();
        var wanted = finder.in(row.get("text").asString());
        var stored = new TreeSet<Target>();
        row.get("elements").asList(Value::asString).forEach(id -> stored.add(new Target(true, id)));
        row.get("technologies").asList(Value::asString).forEach(code -> stored.add(new Target(false, code)));
        wanted.stream().filter(target -> !stored.contains(target)).forEach(target -> write.add(row(statement, target)));
        stored.stream().filter(target -> !wanted.contains(target)).forEach(target -> drop.add(row(statement, target)));
        read.add(Map.of("statement", statement));
    }

    private static Map<String, Object> row(String statement, Target target) {
        return Map.of("statement", statement, "element", target.element(), "key", target.key());
    }
}
