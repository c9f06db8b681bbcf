package org.skillways.onet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names and titles as they are compared: without case, and with single blanks. */
public final class NameKey {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private NameKey() {}

    public static String of(String name) {
        return BLANKS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
