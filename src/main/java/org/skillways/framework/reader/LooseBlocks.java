package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.reader.Block.Chip;
import org.skillways.framework.reader.Block.Kind;

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
        if (isNumber(text) || isNumber(Text.withoutStops(text))) {
            end();
        } else if (text.isEmpty()) {
            addChips(block.chips());
        } else if (topic != null && whole == null && Character.isLowerCase(firstLetter(text))) {
            whole = joined(topic, block);
            topic = null;
        } else if (block.topic() || text.contains(Text.DASH) || Text.endsSentence(text)) {
            end();
            whole = block;
        } else {
            end();
            begin(block, frameworks);
        }
    }

    private void begin(Block block, FrameworkPart frameworks) {
        if (!block.chips().isEmpty()) {
            whole = block;
        } else if (!frameworks.role(block.text())) {
            topic = block;
        }
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
