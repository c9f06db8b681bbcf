package org.skillways.cypher;

/** A file that is no query of the form that {@code cypher/README.md} describes. */
public final class MalformedQuery extends RuntimeException {

    private final int line;

    MalformedQuery(int line, String reason) {
        super(reason);
        this.line = line;
    }

    /** The line of the file, from 1. */
    int line() {
        return line;
    }
}
