package org.skillways.onet;

/** A row that cannot be used, with the reason; the reader reports it with its file and line. */
final class BadRow extends RuntimeException {

    private final String reason;

    BadRow(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
