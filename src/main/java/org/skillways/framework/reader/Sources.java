package org.skillways.framework.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.CitationSource;
import org.skillways.framework.reader.block.Block.Chip;
import org.skillways.framework.reader.block.Text;

/** Makes a citation source of a chip: what its title says of publisher, version, release date and URL. */
final class Sources {

    private static final Pattern ARXIV = Pattern.compile("arXiv:(\\d{4}\\.\\d{4,5})");
    private static final Pattern RELEASE = Pattern.compile("release_(\\d{4})_(\\d{2})_(\\d{2})");
    private static final Pattern VERSION = Pattern.compile("\\bv\\.?\\d+(?:\\.\\d+)*");
    private static final Pattern MONTH = Pattern.compile("\\b([A-Z][a-z]{2})[a-z]*\\.? (\\d{4})\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:^| )(?:a|an|the|at) ");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Sources() {}

    /** With the licence that the document's foot names for the label. */
    static CitationSource source(Chip chip, Map<String, String> licences) {
        var title = chip.title().isBlank() ? chip.label() : chip.title();
        var label = chip.label().isBlank() ? title : chip.label();
        return new CitationSource(
                id(label, title),
                label,
                title,
                publisher(title),
                version(title),
                released(title),
                url(chip, title),
                licences.get(label));
    }

    private static @Nullable String url(Chip chip, String title) {
        var arxiv = ARXIV.matcher(title);
        return chip.url() != null ? chip.url() : arxiv.find() ? "https://arxiv.org/abs/" + arxiv.group(1) : null;
    }

    private static @Nullable String version(String title) {
        var release = RELEASE.matcher(title);
        var version = VERSION.matcher(title);
        return release.find() ? release.group() : version.find() ? version.group() : null;
    }

    private static @Nullable String released(String title) {
        var release = RELEASE.matcher(title);
        if (release.find()) {
            return release.group(1) + "-" + release.group(2) + "-" + release.group(3);
        }
        var month = MONTH.matcher(title);
        while (month.find()) {
            var number = MONTHS.indexOf(month.group(1)) + 1;
            if (number > 0) {
                return "%s-%02d".formatted(month.group(2), number);
            }
        }
        var year = YEAR.matcher(ARXIV.matcher(title).replaceAll(""));
        return year.find() ? year.group() : null;
    }

    /** What follows the first dash, unless it is a release's tag or reads like a subtitle. */
    private static @Nullable String publisher(String title) {
        var dash = title.indexOf(Text.DASH);
        if (dash < 0) {
            return null;
        }
        var text = title.substring(dash + Text.DASH.length());
        var end = firstOf(text, List.of(VERSION.matcher(text), YEAR.matcher(text), RELEASE.matcher(text)));
        var paren = text.indexOf('(');
        var name = text.substring(0, paren < 0 ? end : Math.min(end, paren)).strip();
        name = name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
        return name.isBlank() || ARTICLE.matcher(name).find() || Character.isLowerCase(name.charAt(0)) ? null : name;
    }

    private static int firstOf(String text, List<Matcher> matchers) {
        return matchers.stream()
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElse(text.length());
    }

    private static String id(String label, String title) {
        var slug = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var digest = digest().digest((label + "\n" + title).getBytes(StandardCharsets.UTF_8));
        return slug + "-" + HexFormat.of().formatHex(digest, 0, 4);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
