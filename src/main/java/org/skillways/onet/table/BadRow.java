package org.skillways.onet.table;

/** A row that cannot be used, with the reason; the reader reports it with its file and line. */
public final class BadRow extends RuntimeException {

    private final String reason;

    public BadRow(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
