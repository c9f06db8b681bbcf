package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.List;
import org.skillways.framework.reader.block.Block;

/** Parts a file in which several documents follow one another, each with a head of its own. */
final class Pages {

    private static final int LONGEST_HEAD = 8;
    private static final int LONGEST_VALUE = 60;

    private Pages() {}

    static List<List<Block>> of(List<Block> blocks) {
        var starts = new ArrayList<>(List.of(0));
        var below = false;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!block.isItem() && HeaderPart.isHead(block.text())) {
                if (below && hasItem(blocks, i)) {
                    starts.add(start(blocks, i));
                    below = false;
                }
            } else {
                below |= isStatement(block) || Headings.level(block).isPresent();
            }
        }
        var pages = new ArrayList<List<Block>>();
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            pages.add(blocks.subList(starts.get(i), end));
        }
        return pages;
    }

    /** Whether a head has statements below it, so that it is none of the page before. */
    private static boolean hasItem(List<Block> blocks, int head) {
        return blocks.stream().skip(head).anyMatch(Pages::isStatement);
    }

    /** Not an entry of a menu or a value in a head, which are short. */
    private static boolean isStatement(Block block) {
        return block.isItem() && block.text().length() > LONGEST_VALUE;
    }

    /** Back from a head over the lines above it, which end where the page before ends. */
    private static int start(List<Block> blocks, int head) {
        var start = head;
        for (var i = head - 1; i > 0 && head - i <= LONGEST_HEAD; i--) {
            var text = blocks.get(i).text();
            if (blocks.get(i).isItem()
                    || Page.isFoot(text)
                    || Page.isCopyright(text)
                    || Headings.isWhole(text)
                    || AnchorPart.isCodes(text)) {
                break;
            }
            start = blocks.get(i).isBlank() ? start : i;
        }
        return start;
    }
}
