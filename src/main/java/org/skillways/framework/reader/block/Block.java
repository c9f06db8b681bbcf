package org.skillways.framework.reader.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document that stands for itself: a line of a text, or an element of a page.
 *
 * @param segments the texts that the page shows apart; a text file has one, in which things may be glued
 * @param topic whether the first segment is an element of its own before more text, as a statement's topic is
 * @param chips the citation chips among the segments, in order
 */
public record Block(Kind kind, int line, List<String> segments, boolean topic, List<Chip> chips) {

    public enum Kind {
        TITLE,
        HEADING,
        ITEM,
        TEXT
    }

    public Block {
        segments = List.copyOf(segments);
        chips = List.copyOf(chips);
    }

    public static Block of(Kind kind, int line, String text) {
        return new Block(kind, line, List.of(text), false, List.of());
    }

    /** All segments together. */
    public String text() {
        return Text.join(segments);
    }

    public String first() {
        return segments.isEmpty() ? "" : segments.get(0);
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    public boolean isBlank() {
        return chips.isEmpty() && text().isEmpty();
    }

    /** A citation as a page shows it: its label, and the title behind it. */
    public record Chip(String label, String title, @Nullable String url) {}
}
