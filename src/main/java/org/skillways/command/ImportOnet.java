package org.skillways.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.skillways.command.LoadAndDerive.Imported;
import org.skillways.command.report.OnetSummary;
import org.skillways.command.report.ReportFormat;
import org.skillways.graph.onet.OnetImporter;
import org.skillways.onet.ReleaseNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports an O*NET release. */
@Command(
        name = "import-onet",
        mixinStandardHelpOptions = true,
        description = "Import an O*NET database release in the text layout.")
final class ImportOnet extends GraphCommand<LoadAndDerive> {

    @Parameters(paramLabel = "ZIP|FOLDER", description = "The release as downloaded, or unpacked.")
    Path release = Path.of("");

    @Option(
            names = "--release",
            paramLabel = "NUMBER",
            description = "Which release it is, for files that do not say so themselves.")
    @Nullable String number;

    @Option(names = "--format", description = "The report's form: ${COMPLETION-CANDIDATES}.", defaultValue = "text")
    ReportFormat format = ReportFormat.TEXT;

    ImportOnet(Application application) {
        super(application, LoadAndDerive.class);
    }

    @Override
    void checkOptions() {
        releaseNumber();
    }

    @Override
    int run(LoadAndDerive work) {
        var imported = importOnet(work);
        System.out.println(
                format == ReportFormat.JSON
                        ? ReportFormat.json(imported)
                        : OnetSummary.of(imported.onet(), imported.derivation()));
        return imported.onet().rejectedAny() ? REJECTED : ALL_WELL;
    }

    private Imported importOnet(LoadAndDerive work) {
        try (var progress = ProgressLine.named("Importing")) {
            return work.importOnet(
                    release, new OnetImporter.Options(releaseNumber()), (kind, facts) -> progress.step(kind));
        }
    }

    private @Nullable ReleaseNumber releaseNumber() {
        var given = number;
        return given == null
                ? null
                : ReleaseNumber.parse(given)
                        .orElseThrow(() -> usage("'" + given + "' is no O*NET release, which is for instance 30.1"));
    }
}
