package org.skillways.finding;

/**
 * One thing that was wrong in an input, or that differs from what the input says about itself.
 *
 * @param severity how bad it is
 * @param code a stable kebab-case name for this kind of finding, for instance {@code statement-count-differs}
 * @param file the input as the user named it
 * @param place where in the file: {@code line 12}, a JSON pointer, a section's name; never blank
 * @param message what was found and what was expected, a full sentence
 */
public record Finding(Severity severity, String code, String file, String place, String message) {

    public Finding {
        if (code.isBlank() || place.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("A finding names its code, place and reason: " + code + ", " + place);
        }
    }

    public static Finding error(String code, String file, String place, String message) {
        return new Finding(Severity.ERROR, code, file, place, message);
    }

    public static Finding warning(String code, String file, String place, String message) {
        return new Finding(Severity.WARNING, code, file, place, message);
    }

    public static Finding info(String code, String file, String place, String message) {
        return new Finding(Severity.INFO, code, file, place, message);
    }

    @Override
    public String toString() {
        return severity + " " + file + ", " + place + ": " + message;
    }
}
