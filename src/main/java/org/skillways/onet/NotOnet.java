package org.skillways.onet;

import java.nio.file.Path;
import org.skillways.finding.Finding;

/** A file or folder that cannot be imported as an O*NET release; nothing of it was read into the graph. */
public final class NotOnet extends RuntimeException {

    private final Finding finding;

    private NotOnet(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    public static NotOnet because(Path path, String place, String reason) {
        return new NotOnet(Finding.error("not-onet", path.toString(), place, reason));
    }

    public static NotOnet unknownRelease(Path path) {
        return new NotOnet(Finding.error(
                "unknown-release",
                path.toString(),
                "Read Me.txt",
                "Which O*NET release this is says neither a Read Me.txt ('O*NET 30.1 Database') nor the name of the file or"
                        + " folder ('db_30_1_text'). Name it: --release 30.1"));
    }

    public Finding finding() {
        return finding;
    }
}
