package org.skillways.framework.reader.text;

/** How wide the letters are by which a program breaks lines, in letters of middle width. */
enum Font {

    /** All letters alike, as in a mail or a terminal. */
    FIXED(0),

    /** As printed: an i is narrower than an m. The widths are those that common fonts share, so they are about right. */
    PROPORTIONAL(0.04);

    private final double tolerance;

    Font(double tolerance) {
        this.tolerance = tolerance;
    }

    int width(String text) {
        return this == FIXED
                ? text.length()
                : (int) Math.round(text.chars().mapToDouble(Font::printed).sum());
    }

    /** The width of a line in the file, with the marker that was taken off its text. */
    int width(Line line) {
        var text = line.text().stripTrailing();
        return width(text) + Math.max(line.width() - text.length(), 0);
    }

    /** The share of a width by which it can be wrong. */
    double tolerance() {
        return tolerance;
    }

    private static double printed(int letter) {
        if ("fijlrt.,;:|!()[]'’/- ".indexOf(letter) >= 0) {
            return 0.6;
        }
        if ("mwMWQO@%—".indexOf(letter) >= 0) {
            return 1.6;
        }
        return Character.isUpperCase(letter) || letter == '&' ? 1.3 : 1.07;
    }
}
