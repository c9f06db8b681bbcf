package org.skillways.command.report;

import org.jspecify.annotations.Nullable;
import org.skillways.derivation.DerivationReport;

/** The report of a derivation as text. */
public final class DerivationSummary {

    private DerivationSummary() {}

    public static String of(@Nullable DerivationReport report) {
        if (report == null || report.unchanged()) {
            return "derived relationships: nothing to do";
        }
        return "derived from %d occupations and %d statements in %.1f s: %s, %s, %s"
                        .formatted(
                                report.occupations(),
                                report.statementsRead(),
                                report.milliseconds() / 1000.0,
                                count("similarities", report.similarities()),
                                count("transitions", report.transitions()),
                                count("mentions", report.mentions()))
                + byMeaning(report);
    }

    private static String byMeaning(DerivationReport report) {
        return report.textsEmbedded() == 0 && report.statementsAligned() == 0
                ? ""
                : "; by meaning: %d texts read, %d statements aligned"
                        .formatted(report.textsEmbedded(), report.statementsAligned());
    }

    private static String count(String what, DerivationReport.Count count) {
        return "%s %d written, %d removed".formatted(what, count.written(), count.removed());
    }
}
