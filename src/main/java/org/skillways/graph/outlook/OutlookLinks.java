package org.skillways.graph.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.skillways.cypher.CypherTransaction;
import org.skillways.cypher.QueryRunner;
import org.skillways.occupation.SocCode;
import org.skillways.outlook.OutlookBasis;
import org.springframework.stereotype.Component;

/** Connects every occupation with the row of the workbook that speaks for it, or says why there is none. */
@Component
public final class OutlookLinks {

    private final QueryRunner queries;

    public OutlookLinks(QueryRunner queries) {
        this.queries = queries;
    }

    /** Connects the occupations that came since the last time; nothing where no workbook was imported. */
    public void connect() {
        queries.writeOnly(run -> {
            if (!connect(run, false).isEmpty()) {
                run.update("load/bump-version", Map.of());
            }
        });
    }

    /** Connects all occupations or only those that are not connected yet: how many of them have a value on which basis, and how many have none for which reason. */
    Map<String, Long> connect(CypherTransaction run, boolean all) {
        var rows = new HashSet<String>();
        run.rows("load/outlook/codes", Map.of())
                .forEach(row -> rows.add(row.get("code").asString()));
        var counts = new HashMap<String, Long>();
        if (rows.isEmpty()) {
            return counts;
        }
        var found = new ArrayList<Map<String, Object>>();
        var missing = new ArrayList<Map<String, Object>>();
        for (var row : run.rows("load/outlook/occupations", Map.of("all", all))) {
            var soc = row.get("soc").asString();
            var answer = OutlookBasis.of(SocCode.parse(soc).orElseThrow(), rows);
            if (answer instanceof OutlookBasis.Found basis) {
                var kind = basis.kind().name().toLowerCase(Locale.ROOT);
                found.add(Map.of("soc", soc, "code", basis.row(), "basis", kind));
                counts.merge(kind, 1L, Long::sum);
            } else if (answer instanceof OutlookBasis.Missing none) {
                missing.add(Map.of("soc", soc, "reason", none.reason()));
                counts.merge(none.reason(), 1L, Long::sum);
            }
        }
        run.batch("load/outlook/link", found);
        run.batch("load/outlook/no-outlook", missing);
        run.batch(
                "load/outlook/link-groups",
                Stream.concat(found.stream(), missing.stream()).toList());
        return counts;
    }
}
