package org.skillways.graph.document;

/**
 * A file to load.
 *
 * @param sha256 of its bytes
 */
record Input(DocumentSource source, String sha256, long bytes) {

    /** As the user named it. */
    String path() {
        return source.file().toString();
    }
}
