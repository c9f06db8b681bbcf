package org.skillways.command;

import java.util.List;
import org.skillways.command.report.LoadSummary;
import org.skillways.command.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes framework documents back. */
@Command(
        name = "unload",
        mixinStandardHelpOptions = true,
        description = "Take back what documents brought into the graph; what others say too stays.")
final class Unload extends GraphCommand<LoadAndDerive> {

    @Parameters(
            arity = "1..*",
            paramLabel = "DOCUMENT|OCCUPATION",
            description = "A document, by its path or its name below the loaded folder; or an occupation, by its code.")
    List<String> names = List.of();

    @Option(names = "--dry-run", description = "Say what would be removed; remove nothing.")
    boolean dryRun;

    @Option(names = "--format", description = "The report's form: ${COMPLETION-CANDIDATES}.", defaultValue = "text")
    ReportFormat format = ReportFormat.TEXT;

    Unload(Application application) {
        super(application, LoadAndDerive.class);
    }

    @Override
    int run(LoadAndDerive work) {
        var unloaded = work.unload(names, dryRun);
        System.out.println(
                format == ReportFormat.JSON
                        ? ReportFormat.json(unloaded)
                        : LoadSummary.of(unloaded.load(), unloaded.derivation()));
        return unloaded.load().rejectedAny() ? REJECTED : ALL_WELL;
    }
}
