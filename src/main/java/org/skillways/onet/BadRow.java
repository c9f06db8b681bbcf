package org.skillways.onet;

/** A row that cannot be used, with the reason; the reader reports it with its file and line. */
final class BadRow extends RuntimeException {

    BadRow(String reason) {
        super(reason, null, false, false);
    }
}
