package org.skillways.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.skillways.command.LoadAndDerive.ImportedOutlook;
import org.skillways.command.report.DerivationSummary;
import org.skillways.command.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports wages and outlook. */
@Command(
        name = "import-outlook",
        mixinStandardHelpOptions = true,
        description = "Import wages and outlook: the workbook 'occupation.xlsx' of the BLS Employment Projections.")
final class ImportOutlook extends GraphCommand<LoadAndDerive> {

    private static final Map<String, String> BASES = Map.of(
            "own", "have figures of their own",
            "parent", "have those of the six-digit occupation that they are a part of",
            "combined", "have those of several occupations that are surveyed together");

    @Parameters(paramLabel = "WORKBOOK", description = "The workbook as downloaded.")
    Path workbook = Path.of("");

    @Option(names = "--format", description = "The report's form: ${COMPLETION-CANDIDATES}.", defaultValue = "text")
    ReportFormat format = ReportFormat.TEXT;

    ImportOutlook(Application application) {
        super(application, LoadAndDerive.class);
    }

    @Override
    int run(LoadAndDerive work) {
        var imported = work.importOutlook(workbook);
        System.out.println(format == ReportFormat.JSON ? ReportFormat.json(imported) : summary(imported));
        return imported.outlook().rejectedAny() ? REJECTED : ALL_WELL;
    }

    private static String summary(ImportedOutlook imported) {
        var report = imported.outlook();
        var lines = new ArrayList<String>();
        lines.add("Wages and outlook " + (report.period() == null ? "" : report.period() + " ") + "from "
                + report.path() + ": "
                + (report.period() == null ? "rejected" : report.rows() + " occupations and groups imported"));
        report.findings().forEach(finding -> lines.add("  " + finding));
        report.bases().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(basis -> lines.add("%,7d occupations %s"
                        .formatted(
                                basis.getValue(), BASES.getOrDefault(basis.getKey(), "have none: " + basis.getKey()))));
        if (imported.derivation() != null) {
            lines.add(DerivationSummary.of(imported.derivation()));
        }
        return String.join(System.lineSeparator(), lines);
    }
}
