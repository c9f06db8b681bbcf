package org.skillways.graph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;
import org.skillways.finding.Severity;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelName;
import org.skillways.framework.OccupationDocument;

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
        /** Taken back from the graph; in a dry run: to be taken back. */
        REMOVED,
        /** Not loaded; an error among its findings says why. */
        REJECTED
    }

    /**
     * One document.
     *
     * @param occupation the key of its occupation in the graph; in a dry run its code; absent where nothing was read
     * @param levels its statements level by level, in the document's order; empty where nothing was read
     */
    public record DocumentResult(
            String path,
            Outcome outcome,
            @Nullable String occupation,
            @Nullable String title,
            long statements,
            long citations,
            List<LevelCount> levels,
            List<Finding> findings) {

        public DocumentResult {
            levels = List.copyOf(levels);
            findings = List.copyOf(findings);
        }

        /** A document of which nothing was read or written. */
        static DocumentResult without(String path, Outcome outcome, List<Finding> findings) {
            return new DocumentResult(path, outcome, null, null, 0, 0, List.of(), findings);
        }

        DocumentResult with(List<Finding> more) {
            var all = Stream.concat(findings.stream(), more.stream()).toList();
            return new DocumentResult(path, outcome, occupation, title, statements, citations, levels, all);
        }

        /** What a document that was read says. */
        static DocumentResult of(
                OccupationDocument document, Outcome outcome, @Nullable String occupation, List<Finding> findings) {
            return new DocumentResult(
                    document.path(),
                    outcome,
                    occupation,
                    document.occupation().title(),
                    document.statementCount(),
                    document.citationCount(),
                    LevelCount.of(document),
                    findings);
        }
    }

    /**
     * How many statements a level has.
     *
     * @param domain the durable-skill domain, absent in the other frameworks
     * @param level absent where the document does not tell it
     */
    public record LevelCount(
            FrameworkKind framework,
            @Nullable String domain,
            @Nullable LevelName level,
            int statements) {

        private static List<LevelCount> of(OccupationDocument document) {
            return document.frameworks().stream()
                    .flatMap(framework -> framework.levels().stream()
                            .map(level -> new LevelCount(
                                    framework.kind(),
                                    level.domain(),
                                    level.level(),
                                    level.statements().size())))
                    .toList();
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
        return count(Outcome.LOADED) + count(Outcome.REPLACED) + count(Outcome.REMOVED) + joined.size() > 0;
    }
}
