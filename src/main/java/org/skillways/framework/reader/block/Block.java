package org.skillways.framework.reader.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document that stands for itself: a line of a text, or an element of a page. */
public final class Block {

    private final Kind kind;
    private final int line;
    private final List<String> segments;
    private final boolean topic;
    private final List<Chip> chips;
    private final String text;

    public enum Kind {
        TITLE,
        HEADING,
        ITEM,
        TEXT
    }

    /**
     * A block of several segments.
     *
     * @param segments the texts that the page shows apart; a text file has one, in which things may be glued
     * @param topic whether the first segment is an element of its own before more text, as a statement's topic is
     * @param chips the citation chips among the segments, in order
     */
    public Block(Kind kind, int line, List<String> segments, boolean topic, List<Chip> chips) {
        this.kind = kind;
        this.line = line;
        this.segments = List.copyOf(segments);
        this.topic = topic;
        this.chips = List.copyOf(chips);
        text = Text.join(segments);
    }

    public static Block of(Kind kind, int line, String text) {
        return new Block(kind, line, List.of(text), false, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public int line() {
        return line;
    }

    public List<String> segments() {
        return segments;
    }

    public boolean topic() {
        return topic;
    }

    public List<Chip> chips() {
        return chips;
    }

    /** All segments together. */
    public String text() {
        return text;
    }

    public String first() {
        return segments.isEmpty() ? "" : segments.get(0);
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    public boolean isBlank() {
        return chips.isEmpty() && text.isEmpty();
    }

    /** A citation as a page shows it: its label, and the title behind it. */
    public record Chip(String label, String title, @Nullable String url) {}
}
