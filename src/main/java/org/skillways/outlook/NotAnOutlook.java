package org.skillways.outlook;

import java.nio.file.Path;
import org.skillways.finding.Finding;

/** A file that cannot be imported as an Employment Projections workbook; nothing of it was read into the graph. */
public final class NotAnOutlook extends RuntimeException {

    private final Finding finding;

    private NotAnOutlook(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    static NotAnOutlook because(Path path, String place, String reason) {
        return new NotAnOutlook(Finding.error("not-an-outlook", path.toString(), place, reason));
    }

    public Finding finding() {
        return finding;
    }
}
