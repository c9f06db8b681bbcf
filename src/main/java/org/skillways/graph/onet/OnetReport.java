package org.skillways.graph.onet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;
import org.skillways.finding.Severity;
import org.skillways.onet.FileAccount;

/**
 * What an import did: where every row of every file went, and how the graph differs from before.
 *
 * @param release absent where the input was rejected
 * @param files where the rows of each file went
 * @param changes how each kind of fact changed
 * @param joined how many list entries of documents became O*NET's nodes
 */
public record OnetReport(
        String path,
        Outcome outcome,
        @Nullable String release,
        List<FileAccount> files,
        List<Change> changes,
        long joined,
        List<Finding> findings,
        long milliseconds) {

    public OnetReport {
        files = List.copyOf(files);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /** What became of a release. */
    public enum Outcome {
        IMPORTED,
        /** What this version knows was imported; the first finding says what the release has besides. */
        INCOMPLETE,
        /** In the graph already, with the same files; nothing was read or written. */
        UNCHANGED,
        /** Not imported; the error among the findings says why. */
        REJECTED
    }

    /**
     * How one kind of fact changed.
     *
     * @param facts that the release states
     * @param added facts that the graph did not have
     * @param changed facts that an older release, or other files of this one, stated differently
     * @param unchanged facts that were in the graph with the same values, now resting on this release if it is newer
     * @param older facts of which the graph has a newer release's values
     * @param ended facts of older releases that this one no longer has
     */
    public record Change(String kind, long facts, long added, long changed, long unchanged, long older, long ended) {

        public Change {
            if (added + changed + unchanged + older != facts) {
                throw new IllegalArgumentException("The changes of " + kind + " do not add up to " + facts);
            }
        }
    }

    static OnetReport rejected(String path, Finding finding) {
        return new OnetReport(path, Outcome.REJECTED, null, List.of(), List.of(), 0, List.of(finding), 0);
    }

    /** All rows of all files. */
    public long rows() {
        return files.stream().mapToLong(FileAccount::rows).sum();
    }

    /** Whether the input, or a row or file of it, was rejected. */
    public boolean rejectedAny() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
