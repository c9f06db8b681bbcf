package org.skillways.outlook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillways.finding.Finding;

/**
 * What a workbook says of occupations and groups of occupations.
 *
 * @param period the years that the projections go from and to, {@code 2024-2034}
 * @param employmentYear the year of the employment
 * @param projectedYear the year that is projected
 * @param wageYear the year of the wages
 * @param rows one for each occupation and group, as the workbook orders them
 * @param findings rows that could not be used
 */
public record Outlook(
        String period,
        int employmentYear,
        int projectedYear,
        int wageYear,
        List<OutlookRow> rows,
        List<Finding> findings) {

    public Outlook {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** The rows that are no summaries, by their codes. */
    public Map<String, OutlookRow> lineItems() {
        return rows.stream()
                .filter(row -> !row.summary())
                .collect(Collectors.toMap(OutlookRow::code, Function.identity(), (first, second) -> first));
    }
}
