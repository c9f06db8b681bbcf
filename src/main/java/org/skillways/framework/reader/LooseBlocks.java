package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Block.Chip;
import org.skillways.framework.reader.block.Block.Kind;
import org.skillways.framework.reader.block.Text;

/** Puts statements together on pages that have no lists: a topic, a behaviour and chips in blocks of their own. */
final class LooseBlocks {

    private final Consumer<Block> statements;
    private @Nullable Block topic;
    private @Nullable Block whole;

    LooseBlocks(Consumer<Block> statements) {
        this.statements = statements;
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
        whole = null;
        topic = null;
        if (done != null) {
            statements.accept(done);
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
