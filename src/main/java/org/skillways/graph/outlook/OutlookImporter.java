package org.skillways.graph.outlook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.QueryRunner;
import org.skillways.outlook.NotAnOutlook;
import org.skillways.outlook.Outlook;
import org.skillways.outlook.OutlookRow;
import org.skillways.outlook.OutlookWorkbook;
import org.springframework.stereotype.Component;

/**
 * Imports wages and outlook: a workbook replaces the one before, in one transaction. O*NET releases and documents may come before or
 * after; {@link OutlookLinks} connects their occupations.
 */
@Component
public final class OutlookImporter {

    private static final String SOURCE = "US Bureau of Labor Statistics, Employment Projections";

    private final QueryRunner queries;
    private final OutlookLinks links;

    public OutlookImporter(QueryRunner queries, OutlookLinks links) {
        this.queries = queries;
        this.links = links;
    }

    /** Imports a workbook; what is wrong with it is in the report. */
    public OutlookReport run(Path path) {
        try {
            var outlook = OutlookWorkbook.read(path);
            var rows = outlook.rows().stream().map(row -> row(row, outlook)).toList();
            var bases = queries.write(run -> {
                run.update("load/bump-version", Map.of());
                run.update("load/outlook/drop-others", Map.of("codes", codes(outlook)));
                run.batch("load/outlook/outlook", rows);
                run.batch("load/outlook/group", groups(outlook));
                run.update("load/outlook/connect-groups", Map.of());
                return links.connect(run, true);
            });
            return new OutlookReport(path.toString(), outlook.period(), rows.size(), bases, outlook.findings());
        } catch (NotAnOutlook e) {
            return new OutlookReport(path.toString(), null, 0, Map.of(), List.of(e.finding()));
        }
    }

    private static List<String> codes(Outlook outlook) {
        return outlook.rows().stream().map(OutlookRow::code).toList();
    }

    private static List<Map<String, Object>> groups(Outlook outlook) {
        return outlook.rows().stream()
                .filter(row -> row.code().endsWith("0"))
                .map(row -> Map.<String, Object>of("code", row.code(), "name", row.title()))
                .toList();
    }

    private static Map<String, Object> row(OutlookRow row, Outlook outlook) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("title", row.title());
        properties.put("summary", row.summary());
        properties.put("employment", row.employment());
        properties.put("projectedEmployment", row.projectedEmployment());
        properties.put("growth", row.growth());
        properties.put("openings", row.openings());
        properties.put("medianWage", row.medianWage());
        properties.put("medianWageAtLeast", row.medianWageAtLeast() ? true : null);
        properties.put("education", row.education());
        properties.put("experience", row.experience());
        properties.put("training", row.training());
        properties.put("employmentYear", outlook.employmentYear());
        properties.put("projectedYear", outlook.projectedYear());
        properties.put("wageYear", outlook.wageYear());
        properties.put("period", outlook.period());
        properties.put("source", SOURCE);
        return Map.of("code", row.code(), "properties", properties);
    }
}
