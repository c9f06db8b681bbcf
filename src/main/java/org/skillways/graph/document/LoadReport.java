package org.skillways.graph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;
import org.skillways.finding.Severity;

/** What came of a load, document by document in the order of their paths. */
public record LoadReport(List<DocumentResult> documents, List<Join> joined, boolean dryRun) {

    public LoadReport {
        documents = documents.stream()
                .sorted(Comparator.comparing(DocumentResult::path))
                .toList();
        joined = List.copyOf(joined);
    }

    /** What became of one document. */
    public enum Outcome {
        /** New in the graph. */
        LOADED,
        /** An earlier version of the same file was replaced. */
        REPLACED,
        /** In the graph already; nothing was written. */
        UNCHANGED,
        /** Read but not written, because nothing was to be written. */
        READ,
        /** Not loaded; an error among its findings says why. */
        REJECTED
    }

    /**
     * One document.
     *
     * @param occupation the key of its occupation in the graph, absent where nothing was loaded
     */
    public record DocumentResult(
            String path,
            Outcome outcome,
            @Nullable String occupation,
            @Nullable String title,
            long statements,
            long citations,
            List<Finding> findings) {

        public DocumentResult {
            findings = List.copyOf(findings);
        }
    }

    /** An occupation that was known by its title alone and is now known by its code. */
    public record Join(String title, String former, String soc) {}

    public long count(Outcome outcome) {
        return documents.stream()
                .filter(document -> document.outcome() == outcome)
                .count();
    }

    public long statements() {
        return documents.stream().mapToLong(DocumentResult::statements).sum();
    }

    public long citations() {
        return documents.stream().mapToLong(DocumentResult::citations).sum();
    }

    /** The findings of all documents, in the order of the documents. */
    public List<Finding> findings() {
        var all = new ArrayList<Finding>();
        documents.forEach(document -> all.addAll(document.findings()));
        return all;
    }

    /** How many findings there are of each severity. */
    public Map<Severity, Long> findingsBySeverity() {
        var counts = new EnumMap<Severity, Long>(Severity.class);
        findings().forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
        return counts;
    }

    public boolean rejectedAny() {
        return count(Outcome.REJECTED) > 0;
    }

    /** Whether the load wrote anything. */
    public boolean changedGraph() {
        return count(Outcome.LOADED) + count(Outcome.REPLACED) + joined.size() > 0;
    }
}
