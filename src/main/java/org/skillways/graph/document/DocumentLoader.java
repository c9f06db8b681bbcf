package org.skillways.graph.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.skillways.cypher.QueryRunner;
import org.skillways.finding.Finding;
import org.skillways.framework.DocumentReader;
import org.skillways.graph.document.LoadReport.DocumentResult;
import org.skillways.graph.document.LoadReport.Join;
import org.skillways.graph.document.LoadReport.Outcome;
import org.skillways.graph.document.LoadedDocuments.Known;
import org.skillways.occupation.SocCode;
import org.springframework.stereotype.Component;

/**
 * Loads framework documents into the graph, each whole or not at all: read in parallel, written many in a transaction, unchanged ones not
 * touched.
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
     * @param prune also take back documents that were loaded from below these folders and are no longer there
     * @param prefer let these documents count, whatever others say, until they are taken back
     */
    public record Options(@Nullable SocCode soc, boolean dryRun, boolean partial, boolean prune, boolean prefer) {

        public static Options defaults() {
            return new Options(null, false, false, false, false);
        }
    }

    /** Called for each file that is done. */
    @FunctionalInterface
    public interface Progress {
        void done(int documents, int total);
    }

    private final QueryRunner queries;
    private final LoadedDocuments loaded;

    public DocumentLoader(QueryRunner queries) {
        this.queries = queries;
        loaded = new LoadedDocuments(queries);
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
        try (var run = new Run(paths, found, options, progress)) {
            return run.load();
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
    private final class Run implements AutoCloseable {

        private final List<String> folders;
        private final List<DocumentSource> files;
        /** The digests of the places that have a document now. */
        private final Set<String> present = new HashSet<>();

        private final Options options;
        private final Progress progress;
        private final ReadAhead reading;
        private final BatchWriter writer;
        /** The digests of the places whose documents were preferred by hand before. */
        private Set<String> preferred = Set.of();

        private final List<DocumentResult> results = new ArrayList<>();
        private final Forecast forecast = new Forecast();
        private int done;

        Run(List<Path> paths, DocumentFiles.Found found, Options options, Progress progress) {
            folders = paths.stream()
                    .filter(Files::isDirectory)
                    .map(folder -> folder.toAbsolutePath().normalize() + File.separator)
                    .toList();
            files = found.sources();
            files.forEach(file -> present.add(file.digest()));
            found.unreadable().forEach(finding -> results.add(rejected(finding)));
            this.options = options;
            this.progress = progress;
            reading = new ReadAhead(options, this::isPreferred);
            writer = new BatchWriter(queries, loaded, this::isNewlyPreferred, this::add);
        }

        @Override
        public void close() {
            reading.close();
            writer.close();
        }

        LoadReport load() {
            var all = digests();
            var inputs = distinct(all);
            if (options.dryRun()) {
                read(inputs, this::readOnly);
                foretell();
                gone().forEach(row -> results.add(DocumentUnloader.removed(row)));
                return new LoadReport(results, List.of(), true);
            }
            var known = loaded.known(inputs.stream().map(Input::sha256).toList());
            loaded.rename(inputs, known);
            preferred = loaded.preferred();
            Predicate<Input> isDone = input -> known.has(input) && !isNewlyPreferred(input.source());
            inputs.stream().filter(isDone).forEach(this::unchanged);
            var open = inputs.stream().filter(Predicate.not(isDone)).toList();
            var overwritten = loaded.overwritten(all, open);
            boolean nothingToDo = open.isEmpty()
                    && overwritten.isEmpty()
                    && !options.prune()
                    && options.soc() == null
                    && !known.unfinished();
            return nothingToDo ? new LoadReport(results, List.of(), false) : load(inputs, open, known, overwritten);
        }

        private void prune() {
            var gone = gone();
            forget(gone);
            gone.forEach(row -> results.add(DocumentUnloader.removed(row)));
        }

        private List<Record> gone() {
            return options.prune() ? loaded.gone(folders, present) : List.of();
        }

        private LoadReport load(List<Input> inputs, List<Input> open, Known known, List<Record> overwritten) {
            change("load/document/begin-changes");
            forget(overwritten);
            var joined = new ArrayList<Join>();
            var soc = options.soc();
            if (soc != null) {
                joined.addAll(new OccupationMerger(queries)
                        .joinByCode(List.copyOf(known.sources().keySet()), soc.value()));
                readAndWrite(loaded.withOtherCode(inputs, known, soc));
            }
            readAndWrite(open);
            prune();
            joined.addAll(new OccupationMerger(queries).joinByTitle());
            if (!known.sources().isEmpty()) {
                joined.forEach(join -> writer.touch(List.of(join.soc(), join.former())));
                writeAgain(inputs, known);
                joined.addAll(new OccupationMerger(queries).joinByTitle());
            }
            new ListEntryMerger(queries).join();
            change("load/document/end-changes");
            return new LoadReport(results, joined, false);
        }

        /**
         * Writes all documents of those occupations anew of which some were in the graph before, so that the documents
         * decide which of them counts, and not which came first.
         */
        private void writeAgain(List<Input> inputs, Known known) {
            var again = loaded.rivals(inputs, known, writer.touched());
            forget(again);
            var forgotten =
                    again.stream().map(row -> row.get("sha256").asString()).collect(Collectors.toSet());
            inputs.stream()
                    .filter(input -> forgotten.contains(input.sha256()))
                    .map(reading::read)
                    .forEach(file -> file.documents().stream()
                            .filter(read -> !read.isRejected())
                            .forEach(read -> writer.writeAlone(file.input(), read)));
        }

        private void forget(List<Record> documents) {
            loaded.forget(documents);
            writer.touch(
                    documents.stream().map(row -> row.get("soc").asString()).toList());
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
                    add(DocumentResult.without(input.path(), Outcome.UNCHANGED, List.of(finding)));
                }
            }
            return distinct;
        }

        private void unchanged(Input input) {
            add(DocumentResult.without(input.path(), Outcome.UNCHANGED, List.of()));
        }

        private void read(List<Input> inputs, Consumer<ReadFile> work) {
            reading.each(inputs, file -> {
                file.places().forEach(present::add);
                work.accept(file);
            });
        }

        private void readAndWrite(List<Input> inputs) {
            try {
                read(inputs, writer::add);
                writer.end();
            } catch (Neo4jException e) {
                throw new LoadBrokenOff(files.size() - done, files.size(), e);
            }
        }

        private void add(DocumentResult result) {
            add(List.of(result));
        }

        /** What came of one file. */
        private void add(List<DocumentResult> ofFile) {
            results.addAll(ofFile);
            progress.done(++done, files.size());
        }

        private void reject(String path, String code, String message) {
            add(rejected(Finding.error(code, path, "start", message)));
        }

        private static DocumentResult rejected(Finding finding) {
            return DocumentResult.without(finding.file(), Outcome.REJECTED, List.of(finding));
        }

        private void foretell() {
            var foretold = forecast.findings();
            results.replaceAll(result -> result.with(foretold.getOrDefault(result.path(), List.of())));
        }

        private void readOnly(ReadFile file) {
            file.loadable().forEach(forecast::add);
            add(file.documents().stream()
                    .map(read -> read.isRejected()
                            ? read.rejected()
                            : DocumentResult.of(
                                    read.loadable().document(),
                                    Outcome.READ,
                                    read.loadable().code(),
                                    read.findings()))
                    .toList());
        }

        private boolean isPreferred(DocumentSource source) {
            return options.prefer() || preferred.contains(source.digest());
        }

        private boolean isNewlyPreferred(DocumentSource source) {
            return options.prefer() && !preferred.contains(source.digest());
        }

        private void change(String statement) {
            queries.writeOnly(run -> run.update(statement, Map.of()));
        }
    }
}
