package org.skillways.catalogue;

/** A file that is no question of the form that {@code cypher/README.md} describes. */
public final class MalformedQuestion extends RuntimeException {

    private final int line;

    MalformedQuestion(int line, String reason) {
        super(reason);
        this.line = line;
    }

    /** The line of the file, from 1. */
    int line() {
        return line;
    }
}
