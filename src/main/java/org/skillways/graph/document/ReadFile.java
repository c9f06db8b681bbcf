package org.skillways.graph.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;
import org.skillways.graph.document.DocumentWriter.Loadable;
import org.skillways.graph.document.LoadReport.DocumentResult;
import org.skillways.graph.document.LoadReport.Outcome;

/** What was read from one file. */
record ReadFile(Input input, List<ReadDocument> documents) {

    /** A document that was read, or why it was not. */
    record ReadDocument(String path, @Nullable Loadable read, List<Finding> findings) {

        boolean isRejected() {
            return read == null;
        }

        Loadable loadable() {
            return Objects.requireNonNull(read);
        }

        DocumentResult rejected() {
            return DocumentResult.without(path, Outcome.REJECTED, findings);
        }
    }

    Stream<Loadable> loadable() {
        return documents.stream().filter(read -> !read.isRejected()).map(ReadDocument::loadable);
    }

    /** The digests of the places of its documents. */
    Stream<String> places() {
        return loadable().map(loadable -> loadable.source().digest());
    }

    long statements() {
        return loadable()
                .mapToLong(loadable -> loadable.document().statementCount())
                .sum();
    }
}
