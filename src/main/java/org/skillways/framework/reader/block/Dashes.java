package org.skillways.framework.reader.block;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The dashes between topic and behaviour, where a program wrote other ones in their place. */
public final class Dashes {

    private static final Pattern OTHER = Pattern.compile(" (?:[–―−‒]|-{1,3}) |(?<=\\p{L})[–―−‒](?=\\p{Ll})");
    private static final Pattern GLUED = Pattern.compile("(?<=\\S)—(?=\\S)");
    private static final Pattern GLUED_BEFORE_NAME = Pattern.compile("(?<=\\S)—(?=\\p{Lu}|\\p{Alpha}+_)");
    private static final int AT_LEAST = 5;
    private static final int LONGEST_TITLE = 80;

    private Dashes() {}

    /** A document that has no dash with blanks around it has others instead. */
    public static List<Block> plain(List<Block> blocks) {
        if (count(blocks, Pattern.compile(Text.DASH, Pattern.LITERAL)) > 0) {
            return blocks;
        }
        var glued = count(blocks, GLUED) >= AT_LEAST;
        return blocks.stream()
                .map(block -> isSentence(block) ? each(block, glued ? Dashes::parted : Dashes::written) : block)
                .toList();
    }

    /** Not a title or a heading, which can have a dash of its own. */
    private static boolean isSentence(Block block) {
        return block.isItem()
                || (block.kind() == Block.Kind.TEXT && block.text().length() > LONGEST_TITLE);
    }

    /** The first dash follows the topic, and later ones a title's name; others stay inside the sentence. */
    private static String parted(String text) {
        return GLUED_BEFORE_NAME
                .matcher(GLUED.matcher(text).replaceFirst(Text.DASH))
                .replaceAll(Text.DASH);
    }

    private static String written(String text) {
        return OTHER.matcher(text).replaceAll(dash -> dash.group().length() == 1 ? "—" : Text.DASH);
    }

    private static long count(List<Block> blocks, Pattern dash) {
        return blocks.stream()
                .filter(block -> block.isItem() && dash.matcher(block.text()).find())
                .limit(AT_LEAST)
                .count();
    }

    private static Block each(Block block, UnaryOperator<String> change) {
        return new Block(
                block.kind(),
                block.line(),
                block.segments().stream().map(change).toList(),
                block.topic(),
                block.chips().stream()
                        .map(chip -> new Block.Chip(change.apply(chip.label()), change.apply(chip.title()), chip.url()))
                        .toList());
    }
}
