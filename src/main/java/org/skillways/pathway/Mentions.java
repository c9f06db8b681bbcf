package org.skillways.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.skillways.catalogue.CypherFile;
import org.skillways.occupation.Names;
import org.skillways.pathway.DerivationReport.Count;
import org.skillways.pathway.MentionFinder.Name;
import org.skillways.pathway.MentionFinder.Target;

/** Links statements to what they mention: all of them when the names changed, otherwise those that are new or changed. */
final class Mentions {

    private final Session session;
    private final List<Map<String, Object>> read = new ArrayList<>();
    private final List<Map<String, Object>> write = new ArrayList<>();
    private final List<Map<String, Object>> drop = new ArrayList<>();

    Mentions(Session session) {
        this.session = session;
    }

    int statements() {
        return read.size();
    }

    Count bring() {
        var names = names();
        var dictionary = Names.digest(MentionFinder.METHOD + names);
        try (var finder = new MentionFinder(names)) {
            session.executeRead(tx -> {
                List.of(read, write, drop).forEach(List::clear);
                var result =
                        tx.run(CypherFile.named("derive/unread-statements").text(), Map.of("dictionary", dictionary));
                while (result.hasNext()) {
                    compare(finder, result.next());
                }
                return read.size();
            });
        }
        Batches.write(session, "derive/drop-mentions", drop, Map.of());
        Batches.write(session, "derive/write-mentions", write, Map.of());
        Batches.write(session, "derive/mark-statements", read, Map.of("dictionary", dictionary));
        return new Count(write.size(), drop.size());
    }

    private List<Name> names() {
        return session.executeRead(tx -> {
            var names = new ArrayList<Name>();
            for (var file : List.of("element-names", "technology-names", "product-names")) {
                for (var row : tx.run(CypherFile.named("derive/" + file).text()).list()) {
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
