package org.skillways.framework.reader.text;

import org.skillways.framework.reader.block.Text;

/**
 * A line of a text.
 *
 * @param number from 1 in the file, where the line begins
 * @param clean the text with blanks at the ends and in rows gone
 * @param width of the line in the file, its marker included and blanks at its end left out
 * @param item whether it is an entry of a list, its number or bullet taken off
 */
record Line(int number, String text, String clean, int width, boolean item) {

    static Line of(int number, String text) {
        return new Line(number, text, Text.clean(text), text.stripTrailing().length(), false);
    }

    /** The same line, as wide as its new text. */
    Line with(String other) {
        return new Line(number, other, Text.clean(other), other.stripTrailing().length(), item);
    }

    /** An entry of a list, with the text after its marker. */
    Line asItem(String other) {
        return new Line(number, other, Text.clean(other), width, true);
    }

    boolean isBlank() {
        return clean.isEmpty();
    }
}
