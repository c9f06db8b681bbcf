package org.skillways.pathway;

/** A code or title that no occupation of the graph has. */
public final class UnknownOccupation extends RuntimeException {

    private UnknownOccupation(String message) {
        super(message);
    }

    public static UnknownOccupation named(String name) {
        return new UnknownOccupation("No occupation has the code or title '" + name + "'");
    }
}
