package org.skillways.graph.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.skillways.cypher.QueryRunner;
import org.skillways.finding.Finding;
import org.skillways.framework.DocumentReader;
import org.skillways.framework.OccupationDocument;
import org.skillways.graph.document.LoadReport.DocumentResult;
import org.skillways.graph.document.LoadReport.Join;
import org.skillways.graph.document.LoadReport.Outcome;
import org.skillways.occupation.SocCode;
import org.springframework.stereotype.Component;

/**
 * Loads framework documents into the graph: in parallel, one transaction per document, unchanged ones not at all.
 *
 * <p>Loading the same documents again, or in another order, leads to the same graph.
 */
@Component
public final class DocumentLoader {

    /**
     * How to load.
     *
     * @param soc the code of the one document that has none itself
     * @param dryRun read and report, write nothing; needs no database
     * @param partial also documents that show less than nine tenths of what they state
     */
    public record Options(@Nullable SocCode soc, boolean dryRun, boolean partial) {

        public static Options defaults() {
            return new Options(null, false, false);
        }
    }

    /** Called for each document that is done, from several threads. */
    @FunctionalInterface
    public interface Progress {
        void done(int documents, int total);
    }

    private record Input(DocumentSource source, String sha256, long bytes) {

        /** As the user named it. */
        String path() {
            return source.file().toString();
        }
    }

    private final QueryRunner queries;
    private final DocumentReader reader = new DocumentReader();

    public DocumentLoader(QueryRunner queries) {
        this.queries = queries;
    }

    /**
     * Loads files, and folders with all documents below them.
     *
     * @throws IllegalArgumentException if a code is given for more than one file
     * @throws UncheckedIOException if a folder cannot be listed
     * @throws LoadBrokenOff if the database goes away
     */
    public LoadReport load(List<Path> paths, Options options, Progress progress) {
        var found = files(paths);
        var files = found.sources();
        if (options.soc() != null && files.size() != 1) {
            throw new IllegalArgumentException(
                    "A SOC code is for one document, but there are " + files.size() + " of them");
        }
        var threads =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            return new Run(found, options, progress, threads).load();
        } finally {
            threads.shutdownNow();
        }
    }

    private static DocumentFiles.Found files(List<Path> paths) {
        try {
            return DocumentFiles.below(paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One load of many files. */
    private final class Run {

        private final List<DocumentSource> files;
        private final Options options;
        private final Progress progress;
        private final ExecutorService threads;
        private final List<DocumentResult> results = new ArrayList<>();
        private int done;

        Run(DocumentFiles.Found found, Options options, Progress progress, ExecutorService threads) {
            files = found.sources();
            found.unreadable().forEach(finding -> results.add(rejected(finding)));
            this.options = options;
            this.progress = progress;
            this.threads = threads;
        }

        LoadReport load() {
            var inputs = distinct(digests());
            if (options.dryRun()) {
                all(inputs, this::readOnly);
                return new LoadReport(results, List.of(), true);
            }
            var standing = standing(inputs);
            var known = Set.copyOf(standing.get("known").asList(Value::asString));
            inputs.stream().filter(input -> known.contains(input.sha256())).forEach(this::unchanged);
            var open = inputs.stream()
                    .filter(input -> !known.contains(input.sha256()))
                    .toList();
            boolean nothingToDo = open.isEmpty()
                    && options.soc() == null
                    && !standing.get("unfinished").asBoolean();
            return nothingToDo ? new LoadReport(results, List.of(), false) : load(open, known);
        }

        private LoadReport load(List<Input> open, Set<String> known) {
            change("load/document/begin-changes");
            var joined = new ArrayList<Join>();
            var soc = options.soc();
            if (soc != null) {
                joined.addAll(new OccupationMerger(queries).joinByCode(List.copyOf(known), soc.value()));
            }
            // The first one alone: a server that has just started would plan every statement once per thread.
            all(open.subList(0, Math.min(1, open.size())), this::readAndWrite);
            all(open.subList(Math.min(1, open.size()), open.size()), this::readAndWrite);
            joined.addAll(new OccupationMerger(queries).joinByTitle());
            new ListEntryMerger(queries).join();
            change("load/document/end-changes");
            return new LoadReport(results, joined, false);
        }

        private List<Input> digests() {
            var inputs = new ArrayList<Input>();
            for (var source : files) {
                var file = source.file();
                var path = file.toString();
                try {
                    long bytes = Files.size(file);
                    if (!Files.isRegularFile(file)) {
                        reject(path, "no-file", "This is a device or a pipe, not a file.");
                    } else if (bytes > DocumentReader.MAX_BYTES) {
                        reject(
                                path,
                                "too-large",
                                "The file has " + bytes + " bytes; a document has at most " + DocumentReader.MAX_BYTES
                                        + ".");
                    } else {
                        inputs.add(new Input(source, DocumentFiles.sha256(file), bytes));
                    }
                } catch (NoSuchFileException e) {
                    reject(path, "missing-file", "There is no such file or folder.");
                } catch (IOException e) {
                    reject(path, "unreadable", "The file cannot be read: " + e.getMessage());
                }
            }
            return inputs;
        }

        private List<Input> distinct(List<Input> inputs) {
            var first = new HashMap<String, Input>();
            var distinct = new ArrayList<Input>();
            for (var input : inputs) {
                var same = first.putIfAbsent(input.sha256(), input);
                if (same == null) {
                    distinct.add(input);
                } else {
                    var finding = Finding.info(
                            "same-content", input.path(), "start", "The file is the same as " + same.path() + ".");
                    add(new DocumentResult(input.path(), Outcome.UNCHANGED, null, null, 0, 0, List.of(finding)));
                }
            }
            return distinct;
        }

        private Record standing(List<Input> inputs) {
            var digests = inputs.stream().map(Input::sha256).toList();
            return queries.read(run -> run.rows("load/document/known-documents", Map.of("digests", digests))
                    .get(0));
        }

        private void unchanged(Input input) {
            add(new DocumentResult(input.path(), Outcome.UNCHANGED, null, null, 0, 0, List.of()));
        }

        private void all(List<Input> inputs, Function<Input, List<DocumentResult>> work) {
            var pending = new ArrayList<Future<?>>();
            for (var input : inputs) {
                pending.add(threads.submit(() -> add(work.apply(input))));
            }
            try {
                for (var document : pending) {
                    document.get();
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Neo4jException cause) {
                    throw new LoadBrokenOff(files.size() - done(), files.size(), cause);
                }
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The load was interrupted", e);
            }
        }

        private synchronized int done() {
            return done;
        }

        private void add(DocumentResult result) {
            add(List.of(result));
        }

        /** What came of one file. */
        private synchronized void add(List<DocumentResult> ofFile) {
            results.addAll(ofFile);
            progress.done(++done, files.size());
        }

        private void reject(String path, String code, String message) {
            add(rejected(Finding.error(code, path, "start", message)));
        }

        private static DocumentResult rejected(Finding finding) {
            return new DocumentResult(finding.file(), Outcome.REJECTED, null, null, 0, 0, List.of(finding));
        }

        private List<DocumentResult> readOnly(Input input) {
            return read(input, (document, source, findings) -> result(document, Outcome.READ, null, findings));
        }

        private List<DocumentResult> readAndWrite(Input input) {
            return read(input, (document, source, findings) -> write(input, source, document, findings));
        }

        private List<DocumentResult> read(Input input, Write write) {
            List<DocumentReader.Result> read;
            try {
                var bytes = Files.readAllBytes(input.source().file());
                read = reader.read(input.path(), bytes, options.partial());
            } catch (IOException e) {
                var finding = Finding.error(
                        "unreadable", input.path(), "start", "The file cannot be read: " + e.getMessage());
                return List.of(new DocumentResult(input.path(), Outcome.REJECTED, null, null, 0, 0, List.of(finding)));
            }
            return read.stream().map(one -> result(input, one, write)).toList();
        }

        private DocumentResult result(Input input, DocumentReader.Result read, Write write) {
            var findings = new ArrayList<>(read.findings());
            var document = read.document().map(this::withCode).orElse(null);
            if (document == null || contradicts(document, findings)) {
                return new DocumentResult(read.path(), Outcome.REJECTED, null, null, 0, 0, findings);
            }
            var place = read.path().substring(input.path().length());
            return write.apply(document, input.source().part(place), findings);
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

        private DocumentResult write(
                Input input, DocumentSource source, OccupationDocument document, List<Finding> findings) {
            if (isKnown(input, document)) {
                return new DocumentResult(document.path(), Outcome.UNCHANGED, null, null, 0, 0, findings);
            }
            DocumentWriter.Written written;
            try {
                written = queries.write(run -> DocumentWriter.write(run, document, source, input.bytes()));
            } catch (Neo4jException e) {
                if (isAway(e)) {
                    throw e;
                }
                findings.add(Finding.error(
                        "database-refused",
                        document.path(),
                        "start",
                        "The database refused the document, of which nothing was written: " + e.getMessage()));
                return new DocumentResult(document.path(), Outcome.REJECTED, null, null, 0, 0, findings);
            }
            findings.addAll(written.findings());
            var outcome = written.replaced() ? Outcome.REPLACED : Outcome.LOADED;
            return result(document, outcome, written.occupation(), findings);
        }

        /** Whether a document that is one of several in a file is in the graph. */
        private boolean isKnown(Input input, OccupationDocument document) {
            return !document.sha256().equals(input.sha256())
                    && queries.read(run -> !run.rows(
                                    "load/document/known-documents", Map.of("digests", List.of(document.sha256())))
                            .get(0)
                            .get("known")
                            .asList()
                            .isEmpty());
        }

        /** Whether the server is away, so that the other documents would fail too. */
        private static boolean isAway(Neo4jException failure) {
            return failure instanceof ServiceUnavailableException
                    || failure instanceof SessionExpiredException
                    || failure instanceof SecurityException;
        }

        private DocumentResult result(
                OccupationDocument document, Outcome outcome, @Nullable String occupation, List<Finding> findings) {
            return new DocumentResult(
                    document.path(),
                    outcome,
                    occupation,
                    document.occupation().title(),
                    document.statementCount(),
                    document.citationCount(),
                    findings);
        }

        private void change(String statement) {
            queries.writeOnly(run -> run.update(statement, Map.of()));
        }
    }

    /** What happens to a document that could be read. */
    @FunctionalInterface
    private interface Write {
        DocumentResult apply(OccupationDocument document, DocumentSource source, List<Finding> findings);
    }
}
