package org.skillways.graph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillways.cypher.CypherTransaction;
import org.skillways.cypher.QueryRunner;
import org.skillways.graph.document.LoadReport.Join;

/** Joins occupations that were loaded by their title alone with the same occupations under their codes. */
public final class OccupationMerger {

    private final QueryRunner queries;

    public OccupationMerger(QueryRunner queries) {
        this.queries = queries;
    }

    /** Joins every occupation whose title has a code by now, each in a transaction of its own. */
    public List<Join> joinByTitle() {
        var joins = new ArrayList<Join>();
        for (var pair : queries.read(run -> run.rows("load/document/uncoded-occupations", Map.of()))) {
            var uncoded = pair.get("uncoded").asString();
            var soc = pair.get("soc").asString();
            joins.add(queries.write(run -> new Step(run, uncoded, soc).join()));
        }
        return joins;
    }

    /** Gives the occupation of these documents a code, where it has none. */
    List<Join> joinByCode(List<String> digests, String soc) {
        return queries.write(run -> {
            var joins = new ArrayList<Join>();
            for (var row : run.rows("load/document/uncoded-documents", Map.of("digests", digests))) {
                joins.add(new Step(run, row.get("uncoded").asString(), soc).join());
            }
            return joins;
        });
    }

    /** One occupation, inside one transaction. */
    private static final class Step {

        private final CypherTransaction run;
        private final String former;
        private final String soc;

        Step(CypherTransaction run, String former, String soc) {
            this.run = run;
            this.former = former;
            this.soc = soc;
        }

        Join join() {
            var offered = run.rows("load/document/offered-parts", Map.of("soc", former))
                    .get(0);
            var title = offered.get("title").asString();
            var titleKey = offered.get("titleKey").asString();
            run.batch(
                    "load/document/occupation",
                    List.of(Map.of("soc", soc, "title", title, "titleKey", titleKey, "uncoded", false)));
            for (var kind : offered.get("kinds").asList(Value::asString)) {
                joinFramework(kind);
            }
            joinLists();
            run.update("load/document/move-descriptions", Map.of("soc", soc, "former", former));
            run.update("load/document/drop-uncoded", Map.of("soc", former));
            run.batch("load/document/settle-occupation", List.of(Map.of("soc", soc)));
            run.update("load/document/drop-orphans", Map.of());
            return new Join(title, former, soc);
        }

        private void joinFramework(String kind) {
            var theirs = standing(soc, kind);
            var ours = standing(former, kind);
            boolean oursWins =
                    theirs.isEmpty() || Precedence.of(ours.get(0)).compareTo(Precedence.of(theirs.get(0))) > 0;
            if (!oursWins) {
                run.update("load/document/drop-framework", Map.of("framework", former + "/" + kind));
                outranked(ours, kind);
                return;
            }
            if (!theirs.isEmpty()) {
                run.update("load/document/drop-framework", Map.of("framework", soc + "/" + kind));
                outranked(theirs, kind);
            }
            run.update(
                    "load/document/rename-framework",
                    Map.of("soc", soc, "former", former + "/" + kind, "id", soc + "/" + kind));
            if (kind.equals("AI_AT_WORK")) {
                run.update("load/document/drop-skill-cluster", Map.of("soc", soc));
                run.update("load/document/move-skill-cluster", Map.of("soc", soc, "former", former));
            }
        }

        private List<Record> standing(String occupation, String kind) {
            return run.rows("load/document/standing-frameworks", Map.of("soc", occupation)).stream()
                    .filter(row -> row.get("framework").asString().equals(occupation + "/" + kind))
                    .toList();
        }

        private void outranked(List<Record> loser, String part) {
            for (var row : loser) {
                var sha256 = row.get("sha256").asString();
                run.update("load/document/outranked", Map.of("sha256", sha256, "part", soc + "/" + part));
            }
        }

        private void joinLists() {
            var theirs = run.rows("load/document/standing-lists", Map.of("soc", soc));
            var ours = run.rows("load/document/standing-lists", Map.of("soc", former));
            if (ours.isEmpty()) {
                return;
            }
            boolean oursWins = theirs.isEmpty()
                    || Precedence.ofLists(ours.get(0)).compareTo(Precedence.ofLists(theirs.get(0))) > 0;
            if (oursWins && !theirs.isEmpty()) {
                var loser = theirs.get(0).get("sha256").asString();
                run.update("load/document/drop-lists", Map.of("soc", soc, "sha256", loser));
                outranked(theirs, "LISTS");
                run.update("load/document/disown-lists", Map.of("soc", soc));
            }
            if (oursWins) {
                run.update("load/document/move-lists", Map.of("soc", soc, "former", former));
            } else {
                outranked(ours, "LISTS");
                run.update("load/document/disown-lists", Map.of("soc", former));
            }
        }
    }
}
