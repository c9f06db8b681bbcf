package org.skillways.graph.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.skillways.finding.Finding;
import org.skillways.framework.DocumentReader;
import org.skillways.framework.OccupationDocument;
import org.skillways.graph.document.DocumentWriter.Loadable;
import org.skillways.graph.document.ReadFile.ReadDocument;

/** Reads the documents of files in parallel, some files ahead of the one whose turn it is. */
final class ReadAhead implements AutoCloseable {

    /** So many files are read before they are written, which bounds the memory. */
    private static final int AHEAD = 64;

    private final DocumentReader reader = new DocumentReader();
    private final DocumentLoader.Options options;
    private final Predicate<DocumentSource> isPreferred;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));

    ReadAhead(DocumentLoader.Options options, Predicate<DocumentSource> isPreferred) {
        this.options = options;
        this.isPreferred = isPreferred;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Reads files in parallel, some ahead of the one whose turn it is; each has its turn in order, in the thread that asks. */
    void each(List<Input> inputs, Consumer<ReadFile> work) {
        var ahead = new ArrayDeque<Future<ReadFile>>();
        for (var input : inputs) {
            ahead.add(threads.submit(() -> read(input)));
            if (ahead.size() > AHEAD) {
                work.accept(await(ahead.remove()));
            }
        }
        ahead.forEach(last -> work.accept(await(last)));
    }

    static <T> T await(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The load was interrupted", e);
        }
    }

    /** What is in one file; what cannot be read is a finding. */
    ReadFile read(Input input) {
        try {
            var bytes = Files.readAllBytes(input.source().file());
            return new ReadFile(
                    input,
                    reader.read(input.path(), bytes, options.partial()).stream()
                            .map(one -> read(input, one))
                            .toList());
        } catch (IOException e) {
            var finding =
                    Finding.error("unreadable", input.path(), "start", "The file cannot be read: " + e.getMessage());
            return new ReadFile(input, List.of(new ReadDocument(input.path(), null, List.of(finding))));
        }
    }

    private ReadDocument read(Input input, DocumentReader.Result read) {
        var findings = new ArrayList<>(read.findings());
        var document = read.document().map(this::withCode).orElse(null);
        if (document == null || contradicts(document, findings)) {
            return new ReadDocument(read.path(), null, findings);
        }
        var source = input.source().part(read.path().substring(input.path().length()));
        return new ReadDocument(
                read.path(), new Loadable(document, source, input.bytes(), isPreferred.test(source)), findings);
    }

    private OccupationDocument withCode(OccupationDocument document) {
        var soc = options.soc();
        return soc == null || document.occupation().soc() != null ? document : document.withSoc(soc);
    }

    private boolean contradicts(OccupationDocument document, List<Finding> findings) {
        var soc = options.soc();
        var own = document.occupation().soc();
        if (soc == null || soc.equals(own)) {
            return false;
        }
        findings.add(Finding.error(
                "soc-contradicts",
                document.path(),
                "header",
                "The document says that it is about " + own + ", but was to be loaded as " + soc + "."));
        return true;
    }
}
