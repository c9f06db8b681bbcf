package org.skillways.graph.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;
import org.skillways.finding.Finding;
import org.skillways.graph.document.LoadReport.DocumentResult;
import org.skillways.graph.document.LoadReport.Outcome;
import org.skillways.occupation.SocCode;
import org.springframework.stereotype.Component;

/** Takes back what documents brought into the graph, and nothing else. */
@Component
public final class DocumentUnloader {

    private final QueryRunner queries;
    private final LoadedDocuments loaded;

    public DocumentUnloader(QueryRunner queries) {
        this.queries = queries;
        loaded = new LoadedDocuments(queries);
    }

    /**
     * Takes documents back; what O*NET or another document says too stays.
     *
     * @param names of each a document, by its path, its name below the loaded folder or its digest; or an occupation, by
     *     its code, whose documents are all taken back
     * @param dryRun say what would be removed, and remove nothing
     */
    public LoadReport unload(List<String> names, boolean dryRun) {
        var all = loaded.all();
        var results = new ArrayList<DocumentResult>();
        var removed = new ArrayList<Record>();
        for (var name : names) {
            var found = all.stream().filter(row -> isNamed(row, name)).toList();
            if (found.isEmpty()) {
                var finding = Finding.error("not-loaded", name, "graph", "The graph has no document of this name.");
                results.add(DocumentResult.without(name, Outcome.REJECTED, List.of(finding)));
            }
            found.stream().filter(row -> !removed.contains(row)).forEach(removed::add);
        }
        if (!dryRun && !removed.isEmpty()) {
            queries.writeOnly(run -> run.update("load/document/begin-changes", Map.of()));
            loaded.forget(removed);
            queries.writeOnly(run -> run.update("load/document/end-changes", Map.of()));
        }
        removed.forEach(row -> results.add(removed(row)));
        return new LoadReport(results, List.of(), dryRun);
    }

    /** What is reported of a document that is taken back. */
    static DocumentResult removed(Record row) {
        return new DocumentResult(
                row.get("path").asString(),
                Outcome.REMOVED,
                row.get("soc").asString(),
                row.get("title").asString(null),
                0,
                0,
                List.of(),
                List.of());
    }

    private static boolean isNamed(Record row, String name) {
        var path = row.get("path").asString("");
        return path.equals(name)
                || path.startsWith(name + "#")
                || path.startsWith(name + "!/")
                || row.get("sha256").asString().equals(name)
                || row.get("source")
                        .asString("")
                        .equals(DocumentSource.of(Path.of(name)).digest())
                || SocCode.parse(name)
                        .filter(code -> code.value().equals(row.get("soc").asString()))
                        .isPresent();
    }
}
