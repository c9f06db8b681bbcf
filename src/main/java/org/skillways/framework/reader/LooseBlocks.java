package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Block.Chip;
import org.skillways.framework.reader.block.Block.Kind;
import org.skillways.framework.reader.block.Text;

/**
 * Puts statements together whose topic, behaviour and chips are blocks of their own: on pages without lists, and where a
 * word processor makes an entry of the topic and another of the behaviour.
 */
final class LooseBlocks {

    private static final int LONGEST_TOPIC = 80;
    private static final int LONGEST_CITATION = 250;

    private final Consumer<Block> statements;
    private @Nullable Block topic;
    private @Nullable Block whole;

    LooseBlocks(Consumer<Block> statements) {
        this.statements = statements;
    }

    /** An entry of a list is a statement, but for a topic alone that the next entry goes on from in small letters. */
    void entry(Block block) {
        var open = topic;
        if (isCitation(block)) {
            citation(block);
        } else if (open != null && open.isItem() && Character.isLowerCase(firstLetter(block.text()))) {
            topic = null;
            end();
            whole = joined(open, block);
        } else if (isTopic(block)) {
            endOfTopic();
            topic = block;
        } else {
            end();
            whole = block;
        }
    }

    /** An entry of citations alone, or of the stop after them, belongs to the statement before. */
    private boolean isCitation(Block block) {
        var text = block.text();
        return isPunctuation(text)
                || isLabel(block)
                || hasLabelAbove(text)
                || (text.length() <= LONGEST_CITATION
                        && Character.isUpperCase(text.charAt(0))
                        && ChipText.isCitation(text));
    }

    /** Whether the text of a block is the label of its chip, which has a title alone. */
    private static boolean isLabel(Block block) {
        return block.chips().size() == 1
                && block.chips().get(0).label().equals(block.chips().get(0).title())
                && ChipText.repeats(
                        Text.withoutStops(block.text()), block.chips().get(0).title());
    }

    private boolean hasLabelAbove(String text) {
        return topic != null && topic.isItem() && text.contains(ChipText.MARK) && ChipText.repeats(topic.text(), text);
    }

    /** A citation's label can be an entry of its own before its title. */
    private void citation(Block block) {
        var label = topic;
        var text = block.text();
        if (label != null && hasLabelAbove(text)) {
            topic = null;
            text = label.text() + " " + text;
        }
        endOfTopic();
        if (whole != null && isLabel(block)) {
            var chip = block.chips().get(0);
            addChips(List.of(new Chip(Text.withoutStops(text), chip.title(), chip.url())));
        } else if (whole != null) {
            var segments = new ArrayList<>(whole.segments());
            segments.add(" " + text);
            whole = new Block(whole.kind(), whole.line(), segments, whole.topic(), whole.chips());
            addChips(block.chips());
        } else if (!isPunctuation(text)) {
            whole = block;
        }
    }

    private static boolean isPunctuation(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A topic that nothing went on from is a statement of its own. */
    private void endOfTopic() {
        if (topic != null && topic.isItem()) {
            end();
        }
    }

    private static boolean isTopic(Block block) {
        var text = block.text();
        return text.length() <= LONGEST_TOPIC
                && block.chips().isEmpty()
                && !text.contains(Text.DASH)
                && !text.contains(ChipText.MARK)
                && !Text.endsSentence(text);
    }

    void accept(Block block, FrameworkPart frameworks) {
        var text = block.text();
        if (isNumber(Text.withoutStops(text))) {
            end();
        } else if (text.isEmpty()) {
            addChips(block.chips());
        } else if (!isBehavior(block, frameworks)) {
            end();
            if (block.topic()
                    || text.contains(Text.DASH)
                    || Text.endsSentence(text)
                    || !block.chips().isEmpty()) {
                whole = block;
            } else if (!frameworks.role(text)) {
                topic = block;
            }
        }
    }

    /** A text that goes on in small letters belongs to the topic before it. */
    private boolean isBehavior(Block block, FrameworkPart frameworks) {
        if (whole != null || !Character.isLowerCase(firstLetter(block.text()))) {
            return false;
        }
        if (topic == null) {
            frameworks.takeBackRole().ifPresent(role -> topic = Block.of(Kind.TEXT, block.line(), role));
        }
        whole = topic == null ? null : joined(topic, block);
        topic = null;
        return whole != null;
    }

    /** Hands over the statement that is complete. */
    void end() {
        var done = whole;
        var bare = topic;
        whole = null;
        topic = null;
        if (done != null) {
            statements.accept(done);
        }
        if (bare != null && bare.isItem()) {
            statements.accept(bare);
        }
    }

    private void addChips(List<Chip> chips) {
        if (whole != null) {
            var all = new ArrayList<>(whole.chips());
            all.addAll(chips);
            whole = new Block(whole.kind(), whole.line(), whole.segments(), whole.topic(), all);
        }
    }

    private static Block joined(Block topic, Block behavior) {
        var segments = new ArrayList<String>();
        segments.add(topic.text());
        segments.addAll(behavior.segments());
        return new Block(Kind.ITEM, topic.line(), segments, true, behavior.chips());
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    }

    private static char firstLetter(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse(' ');
    }
}
