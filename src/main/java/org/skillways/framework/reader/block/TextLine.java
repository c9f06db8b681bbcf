package org.skillways.framework.reader.block;

import java.util.regex.Pattern;
import org.skillways.framework.reader.block.Block.Kind;

/** A line of page text or reader text: an item with its number or bullet taken off, or other text. */
public final class TextLine {

    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,6}\\.\\s+(.*)$");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*•‣▪]\\s+(.*)$");

    private TextLine() {}

    public static Block block(String line, int number) {
        var numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return Block.of(Kind.ITEM, number, Text.clean(numbered.group(1)));
        }
        var bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return Block.of(Kind.ITEM, number, Text.clean(bullet.group(1)));
        }
        return Block.of(Kind.TEXT, number, Text.clean(line));
    }

    public static boolean isBullet(String line) {
        return BULLET.matcher(line).matches();
    }

    public static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).matches();
    }
}
