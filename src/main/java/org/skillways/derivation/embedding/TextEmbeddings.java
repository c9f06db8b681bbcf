package org.skillways.derivation.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.skillways.cypher.QueryRunner;
import org.skillways.embedding.TextEmbedder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The vectors of titles, descriptions, tasks, activities, elements and statements. A text that several have is computed once. */
public final class TextEmbeddings {

    private static final Logger LOG = LoggerFactory.getLogger(TextEmbeddings.class);
    private static final int TEXTS = 1_000;
    private static final int WORTH_A_LINE = 5_000;

    private final QueryRunner queries;
    private final TextEmbedder embedder;

    private record Owner(String node, String text, boolean known) {}

    public TextEmbeddings(QueryRunner queries, TextEmbedder embedder) {
        this.queries = queries;
        this.embedder = embedder;
    }

    /**
     * Drops the vectors of texts that nothing has any more, and computes those of new texts. What was written stays when this is broken
     * off.
     *
     * @return the number of texts computed
     */
    public int bring() {
        queries.writeOnly(run -> run.update("derive/drop-embeddings", Map.of("model", embedder.model())));
        var owners = queries.read(run -> run.stream("derive/texts-without-embedding", Map.of())
                .map(row -> new Owner(
                        row.get("node").asString(),
                        row.get("text").asString(),
                        row.get("known").asBoolean()))
                .toList());
        var texts = owners.stream()
                .filter(owner -> !owner.known())
                .map(Owner::text)
                .distinct()
                .toList();
        if (texts.size() >= WORTH_A_LINE) {
            LOG.info("Reading {} texts by meaning, which takes a minute for each 20,000 or so", texts.size());
        }
        for (var batch : batches(texts)) {
            var vectors = embedder.embed(batch);
            var rows = new ArrayList<Map<String, Object>>();
            for (var i = 0; i < batch.size(); i++) {
                rows.add(Map.of("text", batch.get(i), "vector", vectors.get(i)));
            }
            queries.writeOnly(
                    run -> run.update("derive/write-embeddings", Map.of("rows", rows, "model", embedder.model())));
        }
        for (var batch : batches(owners)) {
            var rows = batch.stream()
                    .map(owner -> Map.of("node", owner.node(), "text", owner.text()))
                    .toList();
            queries.writeOnly(run -> run.update("derive/link-embeddings", Map.of("rows", rows)));
        }
        return texts.size();
    }

    static <T> List<List<T>> batches(List<T> all) {
        var batches = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += TEXTS) {
            batches.add(all.subList(from, Math.min(from + TEXTS, all.size())));
        }
        return batches;
    }
}
