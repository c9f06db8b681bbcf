package org.skillways.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.command.LoadAndDerive.Loaded;
import org.skillways.command.report.LoadSummary;
import org.skillways.command.report.ReportFormat;
import org.skillways.graph.document.DocumentLoader.Options;
import org.skillways.occupation.SocCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads framework documents. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Load framework documents: saved pages, copied text, reader views, JSON exports.")
final class Load extends GraphCommand<LoadAndDerive> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A document, or a folder with documents.")
    List<Path> paths = List.of();

    @Option(
            names = "--soc",
            paramLabel = "CODE",
            description = "The O*NET-SOC code of the one document that has none itself.")
    @Nullable String soc;

    @Option(names = "--dry-run", description = "Read and report; write nothing.")
    boolean dryRun;

    @Option(
            names = "--partial",
            description = "Also load documents that show less than nine tenths of the statements they state.")
    boolean partial;

    @Option(
            names = "--prune",
            description = "Also take back documents that were loaded from these folders and are no longer there.")
    boolean prune;

    @Option(
            names = "--prefer",
            description =
                    "Let these documents count, whatever others say of the same occupations, until they are unloaded.")
    boolean prefer;

    @Option(names = "--format", description = "The report's form: ${COMPLETION-CANDIDATES}.", defaultValue = "text")
    ReportFormat format = ReportFormat.TEXT;

    Load(Application application) {
        super(application, LoadAndDerive.class);
    }

    @Override
    void checkOptions() {
        code();
        if (soc != null && paths.size() != 1) {
            throw usage("--soc is for one document, but there are " + paths.size() + " of them");
        }
    }

    @Override
    boolean needsDatabase() {
        return !dryRun || prune;
    }

    @Override
    int run(LoadAndDerive work) {
        var loaded = load(work);
        System.out.println(
                format == ReportFormat.JSON
                        ? ReportFormat.json(loaded)
                        : LoadSummary.of(loaded.load(), loaded.derivation()));
        return loaded.load().rejectedAny() ? REJECTED : ALL_WELL;
    }

    private Loaded load(LoadAndDerive work) {
        try (var progress = ProgressLine.named("Loading")) {
            return work.load(paths, new Options(code(), dryRun, partial, prune, prefer), progress::update);
        }
    }

    private @Nullable SocCode code() {
        return soc == null
                ? null
                : SocCode.parse(soc)
                        .orElseThrow(
                                () -> usage("'" + soc + "' is no O*NET-SOC code, which is for instance 21-1014.00"));
    }
}
