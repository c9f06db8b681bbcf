package org.skillways.command.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skillways.derivation.DerivationReport;
import org.skillways.finding.Severity;
import org.skillways.graph.document.LoadReport;
import org.skillways.graph.document.LoadReport.DocumentResult;
import org.skillways.graph.document.LoadReport.Outcome;

/** The report of a load as text. */
public final class LoadSummary {

    private LoadSummary() {}

    public static String of(LoadReport report, @Nullable DerivationReport derivation) {
        var lines = new ArrayList<String>();
        report.documents().forEach(document -> lines.addAll(lines(document)));
        report.joined().forEach(join -> lines.add("joined     " + join.title() + " is " + join.soc()));
        lines.add(documents(report) + (report.dryRun() ? " (dry run, nothing was written)" : ""));
        lines.add(report.statements() + " statements, " + report.citations() + " citations");
        lines.add(findings(report));
        if (!report.dryRun()) {
            lines.add(DerivationSummary.of(derivation));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> lines(DocumentResult document) {
        var lines = new ArrayList<String>();
        var occupation = document.occupation() == null ? "" : " (" + document.occupation() + ")";
        var about = document.title() == null ? "" : ": " + document.title() + occupation + statements(document);
        lines.add("%-10s %s%s".formatted(word(document.outcome()), document.path(), about));
        document.findings().forEach(finding -> lines.add("  " + finding));
        return lines;
    }

    private static String statements(DocumentResult document) {
        return document.outcome() == Outcome.REMOVED ? "" : ", " + document.statements() + " statements";
    }

    private static String documents(LoadReport report) {
        var counts = new ArrayList<String>();
        for (var outcome : Outcome.values()) {
            if (report.count(outcome) > 0) {
                counts.add(report.count(outcome) + " " + word(outcome));
            }
        }
        return report.documents().size() + " documents" + (counts.isEmpty() ? "" : ": " + String.join(", ", counts));
    }

    private static String findings(LoadReport report) {
        var bySeverity = report.findingsBySeverity();
        return bySeverity.isEmpty()
                ? "no findings"
                : "findings: "
                        + bySeverity.entrySet().stream()
                                .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                                .collect(Collectors.joining(", "));
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
