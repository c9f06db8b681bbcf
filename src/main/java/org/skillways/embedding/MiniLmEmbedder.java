package org.skillways.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/** The model all-MiniLM-L6-v2 with weights of eight bits: 384 dimensions, offline, loaded when it is first used. */
final class MiniLmEmbedder implements TextEmbedder {

    private static final ClassPathResource WEIGHTS = new ClassPathResource("all-minilm-l6-v2-q.onnx");
    private static final ClassPathResource TOKENIZER = new ClassPathResource("all-minilm-l6-v2-q-tokenizer.json");

    private final Supplier<EmbeddingModel> model = SingletonSupplier.of(MiniLmEmbedder::load);

    /**
     * The library's own model of these weights gives each of its threads as many threads of the runtime as there are processors, which
     * takes nearly twice the time: here a text is read by one thread.
     */
    private static final class OneThreadForEachText extends AbstractInProcessEmbeddingModel {

        private final OnnxBertBiEncoder encoder;

        OneThreadForEachText(OnnxBertBiEncoder encoder, Executor executor) {
            super(executor);
            this.encoder = encoder;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }

    private static EmbeddingModel load() {
        // Otherwise its tokenizer looks for a newer version of itself on the network.
        System.setProperty("ai.djl.offline", "true");
        var threads = Runtime.getRuntime().availableProcessors();
        return new OneThreadForEachText(encoder(), Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "embedding");
            thread.setDaemon(true);
            return thread;
        }));
    }

    private static OnnxBertBiEncoder encoder() {
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions();
                var tokenizer = TOKENIZER.getInputStream()) {
            options.setIntraOpNumThreads(1);
            var session = environment.createSession(WEIGHTS.getContentAsByteArray(), options);
            return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model cannot be loaded: " + e.getMessage(), e);
        }
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
