package org.skillways.api.problem;

/** A text where an occupation's code belongs that is none. */
public final class InvalidSoc extends RuntimeException {

    private InvalidSoc(String message) {
        super(message);
    }

    public static InvalidSoc of(String text) {
        return new InvalidSoc("'" + text + "' is not an O*NET-SOC code such as 21-1014.00");
    }
}
