package org.skillways.graph.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;
import org.skillways.graph.document.DocumentWriter.Loadable;
import org.skillways.occupation.SocCode;

/** The documents that the graph has: which are known, lie elsewhere now, were overwritten or are gone. */
final class LoadedDocuments {

    private final QueryRunner queries;

    LoadedDocuments(QueryRunner queries) {
        this.queries = queries;
    }

    List<Record> all() {
        return queries.read(run -> run.rows("load/document/all-documents", Map.of()));
    }

    /**
     * What the graph knows of some digests.
     *
     * @param sources the digest of the place that each was loaded from, by the document's own
     * @param unfinished whether the last load was broken off
     */
    record Known(Map<String, String> sources, boolean unfinished) {

        boolean has(Input input) {
            return sources.containsKey(input.sha256());
        }
    }

    Known known(List<String> digests) {
        return queries.read(run -> {
            var row = run.rows("load/document/known-documents", Map.of("digests", digests))
                    .get(0);
            var sources = new HashMap<String, String>();
            for (var document : row.get("known").values()) {
                sources.put(
                        document.get("sha256").asString(),
                        document.get("source").asString(""));
            }
            return new Known(sources, row.get("unfinished").asBoolean());
        });
    }

    /** The digests of the places whose documents are preferred by hand. */
    Set<String> preferred() {
        return queries.read(run -> run.rows("load/document/preferred-documents", Map.of())).stream()
                .map(row -> row.get("source").asString())
                .collect(Collectors.toSet());
    }

    /** A document that lies elsewhere now is the same document. */
    void rename(List<Input> inputs, Known known) {
        var renamed = inputs.stream()
                .filter(known::has)
                .filter(input -> !input.source().digest().equals(known.sources().get(input.sha256())))
                .map(input -> Map.<String, Object>of(
                        "sha256", input.sha256(),
                        "source", input.source().digest(),
                        "path", input.source().name()))
                .toList();
        if (!renamed.isEmpty()) {
            queries.writeOnly(run -> run.batch("load/document/renamed-documents", renamed));
        }
    }

    /** Documents of files that hold now what was loaded from another file; files that are to be read say so themselves. */
    List<Record> overwritten(List<Input> all, List<Input> toRead) {
        var digests = all.stream().map(Input::sha256).toList();
        var unread = Set.copyOf(toRead);
        var sources = all.stream()
                .filter(input -> !unread.contains(input))
                .map(input -> input.source().digest())
                .toList();
        return queries.read(
                run -> run.rows("load/document/overwritten-documents", Map.of("sources", sources, "digests", digests)));
    }

    /**
     * Documents that were loaded from below folders and that no file there holds any more.
     *
     * @param folders with a separator at their ends
     * @param present the digests of the places that have a document now
     */
    List<Record> gone(List<String> folders, Set<String> present) {
        return all().stream()
                .filter(row -> !present.contains(row.get("source").asString("")))
                .filter(row -> folders.stream().anyMatch(folder -> isBelow(folder, row)))
                .toList();
    }

    private static boolean isBelow(String folder, Record row) {
        var place = DocumentSource.below(folder, row.get("path").asString(""));
        return place.digest().equals(row.get("source").asString(""));
    }

    /** Inputs that are in the graph under another code than the given one. */
    List<Input> withOtherCode(List<Input> inputs, Known known, SocCode soc) {
        return inputs.stream()
                .filter(known::has)
                .filter(input -> queries.read(run ->
                        run.rows("load/document/documents-by-digest", Map.of("sha256", input.sha256())).stream()
                                .noneMatch(row -> row.get("soc").asString().equals(soc.value()))))
                .toList();
    }

    /** All documents among the inputs of those occupations of which some were in the graph before. */
    List<Record> rivals(List<Input> inputs, Known known, Set<String> occupations) {
        var digests = inputs.stream().map(Input::sha256).toList();
        var documents = queries.read(run -> run.rows(
                "load/document/documents-of-occupations",
                Map.of("occupations", List.copyOf(occupations), "digests", digests)));
        var mixed = documents.stream()
                .filter(row -> known.sources().containsKey(row.get("sha256").asString()))
                .map(row -> row.get("soc").asString())
                .collect(Collectors.toSet());
        return documents.stream()
                .filter(row -> mixed.contains(row.get("soc").asString()))
                .toList();
    }

    /** Those documents that meet no other one in the graph. */
    List<Loadable> meetingNoOther(List<Loadable> documents) {
        var rows = documents.stream()
                .map(each -> Map.of(
                        "sha256", each.sha256(),
                        "soc", Objects.requireNonNull(each.code()),
                        "sources", List.of(each.source().digest(), each.source().location())))
                .toList();
        var taken = queries.read(run -> run.rows("load/document/taken-documents", Map.of("rows", rows))).stream()
                .map(row -> row.get("sha256").asString())
                .collect(Collectors.toSet());
        return documents.stream().filter(each -> !taken.contains(each.sha256())).toList();
    }

    /** Takes documents back. */
    void forget(List<Record> documents) {
        if (!documents.isEmpty()) {
            queries.writeOnly(run -> {
                documents.forEach(row -> DocumentWriter.forget(run, row, Set.of(), false));
                run.update("load/document/drop-orphans", Map.of());
            });
        }
    }
}
