package org.skillways.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.derivation.Derivation;
import org.skillways.derivation.DerivationReport;
import org.skillways.graph.document.DocumentLoader;
import org.skillways.graph.document.DocumentUnloader;
import org.skillways.graph.document.LoadReport;
import org.skillways.graph.onet.OnetImporter;
import org.skillways.graph.onet.OnetReport;
import org.skillways.graph.outlook.OutlookImporter;
import org.skillways.graph.outlook.OutlookLinks;
import org.skillways.graph.outlook.OutlookReport;
import org.springframework.stereotype.Component;

/** Loads or imports data and derives at once what follows from it, so that the two never disagree for long. */
@Component
final class LoadAndDerive {

    /** A load or unload and the derivation after it, which is absent in a dry run. */
    record Loaded(LoadReport load, @Nullable DerivationReport derivation) {}

    /** An import and the derivation after it, which is absent where nothing was imported. */
    record Imported(OnetReport onet, @Nullable DerivationReport derivation) {}

    /** An import of wages and outlook and the derivation after it, which is absent where nothing was imported. */
    record ImportedOutlook(OutlookReport outlook, @Nullable DerivationReport derivation) {}

    private final DocumentLoader documents;
    private final DocumentUnloader unloading;
    private final OnetImporter onet;
    private final OutlookImporter outlook;
    private final OutlookLinks outlookLinks;
    private final Derivation derivation;

    LoadAndDerive(
            DocumentLoader documents,
            DocumentUnloader unloading,
            OnetImporter onet,
            OutlookImporter outlook,
            OutlookLinks outlookLinks,
            Derivation derivation) {
        this.documents = documents;
        this.unloading = unloading;
        this.onet = onet;
        this.outlook = outlook;
        this.outlookLinks = outlookLinks;
        this.derivation = derivation;
    }

    Loaded load(List<Path> paths, DocumentLoader.Options options, DocumentLoader.Progress progress) {
        var report = documents.load(paths, options, progress);
        return new Loaded(report, report.dryRun() ? null : follow());
    }

    Loaded unload(List<String> names, boolean dryRun) {
        var report = unloading.unload(names, dryRun);
        return new Loaded(report, dryRun ? null : follow());
    }

    Imported importOnet(Path zipOrFolder, OnetImporter.Options options, OnetImporter.Progress progress) {
        var report = onet.run(zipOrFolder, options, progress);
        var rejected = report.outcome() == OnetReport.Outcome.REJECTED;
        return new Imported(report, rejected ? null : follow());
    }

    /** Moves rest on wages and on the usual education, so that they are derived again. */
    ImportedOutlook importOutlook(Path workbook) {
        var report = outlook.run(workbook);
        return new ImportedOutlook(report, report.period() == null ? null : derivation.run());
    }

    private DerivationReport follow() {
        outlookLinks.connect();
        return derivation.run();
    }

    DerivationReport derive() {
        return derivation.run();
    }
}
