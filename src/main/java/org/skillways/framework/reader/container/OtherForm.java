package org.skillways.framework.reader.container;

import java.util.Arrays;
import java.util.Optional;

/** Forms that people send documents in and that are not read, by the bytes that such files begin with. */
enum OtherForm {
    PDF("%PDF", "a PDF"),
    RICH_TEXT("{\\rtf", "a rich text document"),
    OLD_OFFICE("\u00D0\u00CF\u0011\u00E0", "a document of Microsoft Office before 2007"),
    PNG("\u0089PNG", "a picture (PNG)"),
    JPEG("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
    GIF("GIF8", "a picture (GIF)"),
    WEBP("RIFF", "a picture or recording"),
    SEVEN_ZIP("7z\u00BC\u00AF", "a 7-Zip archive"),
    RAR("Rar!", "a RAR archive"),
    XZ("\u00FD7zXZ", "an XZ archive"),
    BZIP2("BZh", "a bzip2 archive"),
    SQLITE("SQLite format 3", "an SQLite database"),
    POSTSCRIPT("%!PS", "a PostScript document");

    static final String ADVICE = "Save the page as HTML, or copy its text into a text file, and load that.";

    private final String beginning;
    private final String label;

    OtherForm(String beginning, String label) {
        this.beginning = beginning;
        this.label = label;
    }

    /** For instance {@code a PDF}. */
    String label() {
        return label;
    }

    static Optional<OtherForm> of(Part part) {
        return Arrays.stream(values())
                .filter(form -> part.startsWith(form.beginning))
                .findFirst();
    }
}
