package org.skillways.graph.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.skillways.cypher.QueryRunner;
import org.skillways.finding.Finding;
import org.skillways.framework.OccupationDocument;
import org.skillways.graph.document.DocumentWriter.Loadable;
import org.skillways.graph.document.LoadReport.DocumentResult;
import org.skillways.graph.document.LoadReport.Outcome;
import org.skillways.graph.document.ReadFile.ReadDocument;

/**
 * Writes read files together: in one transaction what meets no other document, all else one by one. While one batch is written, the next
 * is read.
 */
final class BatchWriter implements AutoCloseable {

    private static final int STATEMENTS_TOGETHER = 5_000;

    private final QueryRunner queries;
    private final LoadedDocuments loaded;
    private final Predicate<DocumentSource> isNewlyPreferred;
    private final Consumer<List<DocumentResult>> results;
    private final ExecutorService writing = Executors.newSingleThreadExecutor();
    private final Set<String> touched = new HashSet<>();

    private final List<ReadFile> files = new ArrayList<>();
    private long statements;
    private Runnable finishPrevious = () -> {};

    /**
     * A writer for one load.
     *
     * @param isNewlyPreferred whether a document has to be written although it is in the graph
     * @param results takes what came of the documents of one file
     */
    BatchWriter(
            QueryRunner queries,
            LoadedDocuments loaded,
            Predicate<DocumentSource> isNewlyPreferred,
            Consumer<List<DocumentResult>> results) {
        this.queries = queries;
        this.loaded = loaded;
        this.isNewlyPreferred = isNewlyPreferred;
        this.results = results;
    }

    @Override
    public void close() {
        writing.shutdownNow();
    }

    /** The codes of the occupations whose documents changed. */
    Set<String> touched() {
        return touched;
    }

    /** Adds occupations whose documents were changed elsewhere. */
    void touch(Collection<String> occupations) {
        touched.addAll(occupations);
    }

    /** Takes a file, and writes where the statements are enough for a transaction. */
    void add(ReadFile file) {
        files.add(file);
        statements += file.statements();
        if (statements >= STATEMENTS_TOGETHER) {
            write();
        }
    }

    /** Writes what is left, and waits until all is written. */
    void end() {
        write();
        finishPrevious.run();
        finishPrevious = () -> {};
    }

    private void write() {
        var batch = List.copyOf(files);
        files.clear();
        statements = 0;
        var apart = apart(batch);
        var rows = DocumentWriter.rowsOf(apart);
        finishPrevious.run();
        var alone = loaded.meetingNoOther(apart);
        var together = writing.submit(
                () -> writeNew(alone, alone.size() == apart.size() ? rows : DocumentWriter.rowsOf(alone)));
        finishPrevious = () -> finish(batch, ReadAhead.await(together));
    }

    /** The documents with a code that are not of the same occupation as one before them. */
    private static List<Loadable> apart(List<ReadFile> files) {
        var digests = new HashSet<String>();
        var occupations = new HashSet<String>();
        return files.stream()
                .flatMap(ReadFile::loadable)
                .filter(each -> {
                    var code = each.code();
                    return code != null && occupations.add(code) && digests.add(each.sha256());
                })
                .toList();
    }

    /** Writes what meets no other document, and returns the digests; what fails is left to be tried one by one. */
    private Set<String> writeNew(List<Loadable> documents, DocumentRows rows) {
        try {
            queries.writeOnly(rows::write);
        } catch (Neo4jException e) {
            if (isAway(e)) {
                throw e;
            }
            return Set.of();
        }
        return documents.stream().map(Loadable::sha256).collect(Collectors.toSet());
    }

    private void finish(List<ReadFile> files, Set<String> together) {
        for (var file : files) {
            results.accept(file.documents().stream()
                    .map(read -> result(file.input(), read, together))
                    .toList());
        }
    }

    private DocumentResult result(Input input, ReadDocument read, Set<String> together) {
        if (read.isRejected()) {
            return read.rejected();
        }
        var code = read.loadable().code();
        if (code != null && together.contains(read.loadable().sha256())) {
            touched.add(code);
            return DocumentResult.of(read.loadable().document(), Outcome.LOADED, code, read.findings());
        }
        return writeAlone(input, read);
    }

    /** Writes one document in a transaction of its own, unless it is in the graph as it is. */
    DocumentResult writeAlone(Input input, ReadDocument read) {
        var loadable = read.loadable();
        var document = loadable.document();
        if (isKnown(input, document) && !isNewlyPreferred.test(loadable.source())) {
            return DocumentResult.without(document.path(), Outcome.UNCHANGED, read.findings());
        }
        var findings = new ArrayList<>(read.findings());
        DocumentWriter.Written written;
        try {
            written = queries.write(run -> DocumentWriter.write(run, loadable));
        } catch (Neo4jException e) {
            if (isAway(e)) {
                throw e;
            }
            findings.add(Finding.error(
                    "database-refused",
                    document.path(),
                    "start",
                    "The database refused the document, of which nothing was written: " + e.getMessage()));
            return DocumentResult.without(document.path(), Outcome.REJECTED, findings);
        }
        touched.add(written.occupation());
        touched.addAll(written.formerOccupations());
        findings.addAll(written.findings());
        var outcome = written.replaced() ? Outcome.REPLACED : Outcome.LOADED;
        return DocumentResult.of(document, outcome, written.occupation(), findings);
    }

    /** Whether a document that is one of several in a file is in the graph. */
    private boolean isKnown(Input input, OccupationDocument document) {
        return !document.sha256().equals(input.sha256())
                && !loaded.known(List.of(document.sha256())).sources().isEmpty();
    }

    /** Whether the server is away, so that the other documents would fail too. */
    private static boolean isAway(Neo4jException failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof SecurityException;
    }
}
