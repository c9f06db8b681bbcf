package org.skillways.occupation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keys under which titles, names and texts from different sources are the same. */
public final class Names {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_SLUG = Pattern.compile("[^\\p{Alnum}]+");

    private Names() {}

    /** Lower case, compatibility-normalised, straight quotes and hyphens, single blanks. */
    public static String key(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The key with everything but letters and digits as single hyphens: {@code child-family-and-school-social-workers}. */
    public static String slug(String name) {
        var ascii = Normalizer.normalize(key(name), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return NOT_SLUG.matcher(ascii).replaceAll("-").replaceAll("^-|-$", "");
    }

    /** The first sixteen hexadecimal digits of the SHA-256 of the name's key. */
    public static String digest(String text) {
        return HexFormat.of().formatHex(sha256(key(text).getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
