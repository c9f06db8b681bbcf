package org.skillways.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** The model all-MiniLM-L6-v2 with weights of eight bits: 384 dimensions, offline, loaded when it is first used. */
final class MiniLmEmbedder implements TextEmbedder {

    private final Supplier<EmbeddingModel> model = SingletonSupplier.of(MiniLmEmbedder::load);

    private static EmbeddingModel load() {
        // Otherwise its tokenizer looks for a newer version of itself on the network.
        System.setProperty("ai.djl.offline", "true");
        var threads = Runtime.getRuntime().availableProcessors();
        return new AllMiniLmL6V2QuantizedEmbeddingModel(Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "embedding");
            thread.setDaemon(true);
            return thread;
        }));
    }

    @Override
    public String model() {
        return "all-MiniLM-L6-v2-q";
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        var segments = texts.stream().map(TextSegment::from).toList();
        return model.get().embedAll(segments).content().stream()
                .map(Embedding::vector)
                .toList();
    }
}
