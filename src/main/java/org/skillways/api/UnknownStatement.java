package org.skillways.api;

/** An id that no statement has. */
final class UnknownStatement extends RuntimeException {

    private UnknownStatement(String message) {
        super(message);
    }

    static UnknownStatement withId(String id) {
        return new UnknownStatement("No statement has the id '" + id + "'");
    }
}
