package org.skillways.framework.reader.text;

import java.util.Arrays;

/** How wide the letters are by which a program breaks lines, in letters of middle width. */
enum Font {

    /** All letters alike, as in a mail or a terminal. */
    FIXED(0),

    /** As printed: an i is narrower than an m. The widths are those that common fonts share, so they are about right. */
    PROPORTIONAL(0.04);

    private static final double NARROW = 0.6;
    private static final double MIDDLE = 1.07;
    private static final double CAPITAL = 1.3;
    private static final double WIDE = 1.6;
    private static final double[] PRINTED = printed();

    private final double tolerance;

    Font(double tolerance) {
        this.tolerance = tolerance;
    }

    int width(String text) {
        return this == FIXED ? text.length() : (int) Math.round(printed(text));
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

    private static double printed(String text) {
        var width = 0.0;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            width += letter < PRINTED.length ? PRINTED[letter] : letter == '—' ? WIDE : MIDDLE;
        }
        return width;
    }

    private static double[] printed() {
        var widths = new double[128];
        Arrays.fill(widths, MIDDLE);
        Arrays.fill(widths, 'A', 'Z' + 1, CAPITAL);
        "fijlrt.,;:|!()[]'/- ".chars().forEach(letter -> widths[letter] = NARROW);
        "mwMWQO@%".chars().forEach(letter -> widths[letter] = WIDE);
        widths['&'] = CAPITAL;
        return widths;
    }
}
