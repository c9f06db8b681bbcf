package org.skillways.graph.outlook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;
import org.skillways.finding.Severity;

/**
 * What an import of wages and outlook did.
 *
 * @param period the years of the projections; absent where the input was rejected
 * @param rows how many occupations and groups the workbook has
 * @param bases how many occupations have a value on which basis, {@code own}, {@code parent} and {@code combined}, and how many
 *     have none, by the reason
 */
public record OutlookReport(
        String path, @Nullable String period, long rows, Map<String, Long> bases, List<Finding> findings) {

    public OutlookReport {
        bases = Map.copyOf(bases);
        findings = List.copyOf(findings);
    }

    /** Whether the input, or a row of it, was rejected. */
    public boolean rejectedAny() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
