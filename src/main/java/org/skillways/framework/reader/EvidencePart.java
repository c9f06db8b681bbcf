package org.skillways.framework.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.EvidencePack;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Findings;
import org.skillways.framework.reader.block.Text;

/** Gathers an evidence pack: labels and values, on lines of their own or glued in a row. */
final class EvidencePart {

    private static final int LONGEST = 20_000;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(AEI usage|SAFI positioning|WEF (?:skill )?cluster|Task observations|Augment(?:ation)? share|Time saved"
                    + "|(?:AI )?autonomy|Top skill|Score|Quadrant|Precision)(?:\\s*:\\s*|\\s*\\n)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<bound>[<>≤≥]\\s*)?(?<whole>\\d{1,3}(?:[,.  ’']\\d{3})+(?![\\d,.]\\d)|\\d+)(?:[.,](?<part>\\d+))?");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:_[a-z0-9]+)*");

    private static final Pattern CLUSTER_LAST = Pattern.compile("[a-z0-9]_[a-z0-9_]+$");

    private final Findings findings;
    private final StringBuilder text = new StringBuilder();
    private int line;

    EvidencePart(Findings findings) {
        this.findings = findings;
    }

    /** Whether a line begins with a label of an evidence pack, or is its heading. */
    static boolean begins(String text) {
        return isHeading(text)
                || (text.length() < 80 && LABEL.matcher(text + "\n").lookingAt());
    }

    static boolean isHeading(String text) {
        return text.equalsIgnoreCase("evidence pack");
    }

    /** Whether a line ends a pack: with the code of a cluster. */
    static boolean endsWithCode(String text) {
        return CLUSTER_LAST.matcher(text).find();
    }

    void accept(Block block) {
        line = line == 0 ? block.line() : line;
        for (var segment : block.segments()) {
            if (text.length() < LONGEST) {
                text.append(Text.clean(segment)).append('\n');
            }
        }
    }

    @Nullable EvidencePack pack() {
        var values = values();
        var aei = aei(values);
        var safi = safi(values);
        var wef = wef(values.getOrDefault("wef", ""));
        return aei == null && safi == null && wef == null ? null : new EvidencePack(aei, safi, wef);
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        var label = LABEL.matcher(text);
        var name = "";
        var start = 0;
        while (label.find()) {
            values.putIfAbsent(name, text.substring(start, label.start()).strip());
            name = key(label.group(1));
            start = label.end();
        }
        values.putIfAbsent(name, text.substring(start).strip());
        return values;
    }

    private static String key(String label) {
        var lower = label.toLowerCase(Locale.ROOT);
        if (lower.startsWith("wef")) {
            return "wef";
        }
        if (lower.startsWith("augment")) {
            return "augment share";
        }
        return lower.endsWith("autonomy") ? "autonomy" : lower;
    }

    private EvidencePack.@Nullable AeiUsage aei(Map<String, String> values) {
        var observations = number(values, "task observations");
        var augment = number(values, "augment share");
        var saved = number(values, "time saved");
        var autonomy = number(values, "autonomy");
        if (observations == null && augment == null && saved == null && autonomy == null) {
            return null;
        }
        return new EvidencePack.AeiUsage(
                observations == null ? null : observations.longValue(), augment, saved, autonomy);
    }

    private EvidencePack.@Nullable SafiPositioning safi(Map<String, String> values) {
        var skill = first(values.get("top skill"));
        var score = number(values, "score");
        var quadrant = first(values.get("quadrant"));
        var precision = first(values.get("precision"));
        if (skill == null && score == null && quadrant == null && precision == null) {
            return null;
        }
        return new EvidencePack.SafiPositioning(skill, score, quadrant, precision);
    }

    /** A value is a line; what follows it is nothing, or the marker of the next entry. */
    private static @Nullable String first(@Nullable String value) {
        return value == null ? null : value.lines().findFirst().orElse("").strip();
    }

    private @Nullable Double number(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        var number = NUMBER.matcher(value);
        if (number.find() && number.group().length() < 30 && number.group("bound") == null) {
            return number(number.group("whole"), number.group("part"));
        }
        if (!value.isEmpty() && "—–-".indexOf(value.charAt(0)) < 0) {
            findings.warning(
                    "figure-unreadable",
                    Findings.line(line),
                    "The figure '%s' of the evidence pack is no number: '%s'."
                            .formatted(name, value.lines().findFirst().orElse("")));
        }
        return null;
    }

    /** Three digits after a comma or blank are thousands; a comma before others is a decimal one. */
    private static Double number(String whole, @Nullable String part) {
        var digits = whole.replaceAll("\\D", "");
        return Double.valueOf(part == null ? digits : digits + "." + part);
    }

    /** The cluster's name and its code, which is the name in lower case with underscores. */
    private static EvidencePack.@Nullable WefCluster wef(String value) {
        var lines =
                value.lines().map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (lines.isEmpty()) {
            return null;
        }
        if (lines.size() > 1 && CODE.matcher(lines.get(1)).matches()) {
            return new EvidencePack.WefCluster(lines.get(1), lines.get(0));
        }
        var row = lines.get(0);
        for (var i = row.length() - 1; i > 0 && row.length() < 300; i--) {
            if (code(row.substring(0, i)).equals(row.substring(i).strip())) {
                return new EvidencePack.WefCluster(
                        row.substring(i).strip(), row.substring(0, i).strip());
            }
        }
        return new EvidencePack.WefCluster(code(row), row);
    }

    private static String code(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
