package org.skillways.framework;

/** The forms in which a framework document reaches users; recognised by content, never by file name. */
public enum DocumentFormat {
    HTML,
    PAGE_TEXT,
    READER_TEXT,
    JSON
}
