package org.skillways.command;

import org.skillways.command.report.DerivationSummary;
import org.skillways.command.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Derives what follows from what is loaded. */
@Command(
        name = "derive",
        mixinStandardHelpOptions = true,
        description = "Derive relatedness, transitions and mentions; loading and importing do this themselves.")
final class Derive extends GraphCommand<LoadAndDerive> {

    @Option(names = "--format", description = "The report's form: ${COMPLETION-CANDIDATES}.", defaultValue = "text")
    ReportFormat format = ReportFormat.TEXT;

    Derive(Application application) {
        super(application, LoadAndDerive.class);
    }

    @Override
    int run(LoadAndDerive work) {
        var report = work.derive();
        System.out.println(format == ReportFormat.JSON ? ReportFormat.json(report) : DerivationSummary.of(report));
        return ALL_WELL;
    }
}
