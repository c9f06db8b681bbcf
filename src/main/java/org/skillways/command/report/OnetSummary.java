package org.skillways.command.report;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.derivation.DerivationReport;
import org.skillways.graph.onet.OnetReport;
import org.skillways.onet.FileAccount;

/** The report of an import as text: where every row went, and what changed. */
public final class OnetSummary {

    private OnetSummary() {}

    public static String of(OnetReport report, @Nullable DerivationReport derivation) {
        var lines = new ArrayList<String>();
        lines.add("O*NET " + (report.release() == null ? "" : report.release() + " ") + "from " + report.path() + ": "
                + report.outcome().name().toLowerCase(Locale.ROOT));
        report.findings().forEach(finding -> lines.add("  " + finding));
        if (!report.files().isEmpty()) {
            lines.add("%-52s %9s %9s %9s %9s  %s".formatted("file", "rows", "facts", "merged", "rejected", "left out"));
            report.files().forEach(file -> lines.add(row(file)));
        }
        if (!report.changes().isEmpty()) {
            lines.add(
                    "%-52s %9s %9s %9s %9s %9s".formatted("facts", "added", "changed", "unchanged", "older", "ended"));
            report.changes().forEach(change -> lines.add(row(change)));
        }
        lines.add("%,d rows, %d list entries of documents joined, %.1f s"
                .formatted(report.rows(), report.joined(), report.milliseconds() / 1000.0));
        lines.add(DerivationSummary.of(derivation));
        return String.join(System.lineSeparator(), lines);
    }

    private static String row(FileAccount file) {
        var leftOut = file.leftOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return "%-52s %9d %9d %9d %9d  %s"
                .formatted(file.file(), file.rows(), file.facts(), file.merged(), file.rejected(), leftOut);
    }

    private static String row(OnetReport.Change change) {
        return "%-52s %9d %9d %9d %9d %9d"
                .formatted(
                        change.kind(),
                        change.added(),
                        change.changed(),
                        change.unchanged(),
                        change.older(),
                        change.ended());
    }
}
