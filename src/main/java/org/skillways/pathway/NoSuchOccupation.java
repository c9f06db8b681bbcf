package org.skillways.pathway;

/** A code or title that no occupation of the graph has. */
public final class NoSuchOccupation extends RuntimeException {

    private NoSuchOccupation(String message) {
        super(message);
    }

    static NoSuchOccupation named(String name) {
        return new NoSuchOccupation("No occupation has the code or title '" + name + "'");
    }
}
