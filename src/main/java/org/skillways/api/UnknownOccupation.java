package org.skillways.api;

/** A code that no occupation of the graph has. */
final class UnknownOccupation extends RuntimeException {

    private UnknownOccupation(String message) {
        super(message);
    }

    static UnknownOccupation withCode(String soc) {
        return new UnknownOccupation("No occupation has the code " + soc);
    }
}
