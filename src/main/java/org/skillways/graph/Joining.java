package org.skillways.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.skillways.graph.LoadReport.Join;

/** Joins occupations that were loaded by their title alone with the same occupations under their codes. */
final class Joining {

    private final Driver driver;

    Joining(Driver driver) {
        this.driver = driver;
    }

    /** Joins every occupation whose title has a code by now, each in a transaction of its own. */
    List<Join> joinByTitle() {
        try (var session = driver.session()) {
            var pairs = session.executeRead(tx -> new Statements(tx).rows("load/uncoded-occupations", Map.of()));
            var joins = new ArrayList<Join>();
            for (var pair : pairs) {
                var uncoded = pair.get("uncoded").asString();
                var soc = pair.get("soc").asString();
                joins.add(session.executeWrite(tx -> new Step(tx, uncoded, soc).join()));
            }
            return joins;
        }
    }

    /** Gives the occupation of these documents a code, where it has none. */
    List<Join> joinByCode(List<String> digests, String soc) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                var joins = new ArrayList<Join>();
                for (var row : new Statements(tx).rows("load/uncoded-documents", Map.of("digests", digests))) {
                    joins.add(new Step(tx, row.get("uncoded").asString(), soc).join());
                }
                return joins;
            });
        }
    }

    /** One occupation, inside one transaction. */
    private static final class Step {

        private final Statements run;
        private final String former;
        private final String soc;

        Step(TransactionContext tx, String former, String soc) {
            this.run = new Statements(tx);
            this.former = former;
            this.soc = soc;
        }

        Join join() {
            var offered = run.rows("load/offered-parts", Map.of("soc", former)).get(0);
            var title = offered.get("title").asString();
            var titleKey = offered.get("titleKey").asString();
            run.update("load/occupation", Map.of("soc", soc, "title", title, "titleKey", titleKey, "uncoded", false));
            for (var kind : offered.get("kinds").asList(Value::asString)) {
                joinFramework(kind);
            }
            joinLists();
            run.update("load/move-descriptions", Map.of("soc", soc, "former", former));
            run.update("load/drop-uncoded", Map.of("soc", former));
            run.update("load/settle-occupation", Map.of("soc", soc));
            run.update("load/drop-orphans", Map.of());
            return new Join(title, former, soc);
        }

        private void joinFramework(String kind) {
            var theirs = standing(soc, kind);
            var ours = standing(former, kind);
            boolean oursWins =
                    theirs.isEmpty() || Precedence.of(ours.get(0)).compareTo(Precedence.of(theirs.get(0))) > 0;
            if (!oursWins) {
                run.update("load/drop-framework", Map.of("framework", former + "/" + kind));
                outranked(ours, kind);
                return;
            }
            if (!theirs.isEmpty()) {
                run.update("load/drop-framework", Map.of("framework", soc + "/" + kind));
                outranked(theirs, kind);
            }
            run.update(
                    "load/rename-framework", Map.of("soc", soc, "former", former + "/" + kind, "id", soc + "/" + kind));
            if (kind.equals("AI_AT_WORK")) {
                run.update("load/drop-skill-cluster", Map.of("soc", soc));
                run.update("load/move-skill-cluster", Map.of("soc", soc, "former", former));
            }
        }

        private List<Record> standing(String occupation, String kind) {
            return run.rows("load/standing-frameworks", Map.of("soc", occupation)).stream()
                    .filter(row -> row.get("framework").asString().equals(occupation + "/" + kind))
                    .toList();
        }

        private void outranked(List<Record> loser, String part) {
            for (var row : loser) {
                var sha256 = row.get("sha256").asString();
                run.update("load/outranked", Map.of("sha256", sha256, "part", soc + "/" + part));
            }
        }

        private void joinLists() {
            var theirs = run.rows("load/standing-lists", Map.of("soc", soc));
            var ours = run.rows("load/standing-lists", Map.of("soc", former));
            if (ours.isEmpty()) {
                return;
            }
            boolean oursWins = theirs.isEmpty()
                    || Precedence.ofLists(ours.get(0)).compareTo(Precedence.ofLists(theirs.get(0))) > 0;
            if (oursWins && !theirs.isEmpty()) {
                var loser = theirs.get(0).get("sha256").asString();
                run.update("load/drop-lists", Map.of("soc", soc, "sha256", loser));
                outranked(theirs, "LISTS");
                run.update("load/disown-lists", Map.of("soc", soc));
            }
            if (oursWins) {
                run.update("load/move-lists", Map.of("soc", soc, "former", former));
            } else {
                outranked(ours, "LISTS");
                run.update("load/disown-lists", Map.of("soc", former));
            }
        }
    }
}
