package org.skillways.pathway.evidence;

/** An id that no statement has. */
public final class UnknownStatement extends RuntimeException {

    private UnknownStatement(String message) {
        super(message);
    }

    public static UnknownStatement withId(String id) {
        return new UnknownStatement("No statement has the id '" + id + "'");
    }
}
