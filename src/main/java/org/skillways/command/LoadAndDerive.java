package org.skillways.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.graph.DocumentLoading;
import org.skillways.graph.LoadReport;
import org.skillways.graph.OnetImport;
import org.skillways.graph.OnetReport;
import org.skillways.pathway.Derivation;
import org.skillways.pathway.DerivationReport;
import org.springframework.stereotype.Component;

/** Brings data in and derives at once what follows from it, so that the two never disagree for long. */
@Component
final class LoadAndDerive {

    /** A load and the derivation after it, which is absent where the load wrote nothing. */
    record Loaded(LoadReport load, @Nullable DerivationReport derivation) {}

    /** An import and the derivation after it, which is absent where nothing was imported. */
    record Imported(OnetReport onet, @Nullable DerivationReport derivation) {}

    private final DocumentLoading documents;
    private final OnetImport onet;
    private final Derivation derivation;

    LoadAndDerive(DocumentLoading documents, OnetImport onet, Derivation derivation) {
        this.documents = documents;
        this.onet = onet;
        this.derivation = derivation;
    }

    Loaded load(List<Path> paths, DocumentLoading.Options options, DocumentLoading.Progress progress) {
        var report = documents.load(paths, options, progress);
        return new Loaded(report, report.dryRun() ? null : derivation.run());
    }

    Imported importOnet(Path zipOrFolder, OnetImport.Options options, OnetImport.Progress progress) {
        var report = onet.run(zipOrFolder, options, progress);
        var rejected = report.outcome() == OnetReport.Outcome.REJECTED;
        return new Imported(report, rejected ? null : derivation.run());
    }

    DerivationReport derive() {
        return derivation.run();
    }
}
