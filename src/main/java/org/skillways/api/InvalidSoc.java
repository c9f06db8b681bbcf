package org.skillways.api;

/** A text where an occupation's code belongs that is none. */
final class InvalidSoc extends RuntimeException {

    private InvalidSoc(String message) {
        super(message);
    }

    static InvalidSoc of(String text) {
        return new InvalidSoc("'" + text + "' is no O*NET-SOC code such as 21-1014.00");
    }
}
