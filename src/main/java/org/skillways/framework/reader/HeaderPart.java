package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.OccupationHeader;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Findings;
import org.skillways.framework.reader.block.Text;
import org.skillways.occupation.SocCode;

/** Gathers the head of a page: everything before its first framework. */
final class HeaderPart {

    private static final Pattern SOC = Pattern.compile("(?<![\\d-])(\\d{2})[-–—−‒](\\d{4}(?:\\.\\d{2})?)(?![\\d-])");
    private static final Pattern BADGE = Pattern.compile("(?:O\\*NET-)?SOC\\b|(?i:job zone)|v\\.\\d");
    private static final Pattern CODE_BADGE = Pattern.compile("(?i:o\\*net-)?SOC(?: code)?:? ?\\d{2}\\D\\d{4}");
    private static final Pattern UNREAD_CODE = Pattern.compile("\\bSOC(?: (?i:code))?:? ?\\d");
    private static final Pattern ZONE =
            Pattern.compile("(?i)job zone\\s*:?\\s*(\\d{1,3}(?![\\d.])|one|two|three|four|five|[—–-])?");
    private static final List<String> ZONES = List.of("", "one", "two", "three", "four", "five");
    private static final Pattern VERSION = Pattern.compile(
            "v\\.?\\s?\\d{1,4}\\.\\d{1,3}(?:\\.\\d{1,3})?|(?i:version:?\\s*)(\\d{1,4}\\.\\d{1,3}(?:\\.\\d{1,3})?)");
    private static final Pattern FIELD = Pattern.compile("(?i)(?:o\\*net-)?soc(?: code)?:?|job zone:?|version:?");
    private static final Pattern SITE = Pattern.compile(
            "\\s+(?:[|·»]|::)\\s+.*|\\s+[—–-]\\s+.*\\b(?i:exchange|frameworks?|crosswalk|skills|nsx|library)\\b.*");
    private static final Pattern SECTOR = Pattern.compile("(?i)sector:?\\s+(\\d{2}(?:-\\d{2})?)\\b");
    private static final Pattern CONTEXT = Pattern.compile("(?i)^context covered\\s*:?\\s*");
    private static final Pattern GROUP = Pattern.compile("(?i)^(?:occupation |career )?(?:group|cluster):?\\s+(.+)$");
    private static final Pattern CHROME = Pattern.compile(
            "(?i)\\bback to |\\bsign (?:in|up)\\b|\\blog in\\b|\\bskip to |national skills exchange|\\bcookies\\b|\\bcookie (?:notice|policy|settings)|^home$"
                    + "|https?://|@|\\d/\\d|\\|");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:occupation|title|framework|updated\\b.*|version\\b.*|last\\b.*)$");
    private static final int LONGEST_TITLE = 120;

    private final Findings findings;
    private final boolean codeLast;
    private final List<String> lines = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String nearTitle;
    private @Nullable String description;
    private @Nullable SocCode soc;
    private @Nullable Integer zone;
    private boolean zoneInferred;
    private @Nullable String version;
    private @Nullable String context;
    private @Nullable String group;
    private @Nullable String sector;
    private boolean contextNext;
    private boolean codeIsBelowTitle;
    private @Nullable String field;
    private @Nullable Block unreadCode;

    /** @param codeLast whether a title below a code shows that the code is another occupation's, as in reader text */
    HeaderPart(Findings findings, boolean codeLast) {
        this.findings = findings;
        this.codeLast = codeLast;
    }

    /** Whether a line is the badges of a page, or begins with the context. */
    static boolean begins(String text) {
        return CONTEXT.matcher(text).lookingAt()
                || (text.length() < 80 && BADGE.matcher(text).lookingAt());
    }

    /** Whether a line shows that a document's head is here: its code, or its context. */
    static boolean isHead(String text) {
        return CONTEXT.matcher(text).lookingAt()
                || (text.length() < 80 && CODE_BADGE.matcher(text).lookingAt());
    }

    void accept(Block block) {
        if (FIELD.matcher(block.text()).matches()) {
            keepNearest();
            field = block.text();
            return;
        }
        var text = field == null ? block.text() : field + " " + block.text();
        field = null;
        if (text.isEmpty() || acceptContext(text)) {
            return;
        }
        if (block.kind() == Block.Kind.TITLE) {
            title = withoutSite(text);
        } else if (!isBadge(block, text)) {
            prose(block, text);
        }
    }

    private boolean acceptContext(String text) {
        var heading = CONTEXT.matcher(text);
        if (heading.find()) {
            var rest = text.substring(heading.end());
            contextNext = rest.isEmpty();
            context = rest.isEmpty() || context != null ? context : rest;
            keepNearest();
            return true;
        }
        if (contextNext) {
            contextNext = false;
            context = context == null ? text : context;
            return true;
        }
        return false;
    }

    private boolean isBadge(Block block, String text) {
        var code = SOC.matcher(text);
        var job = ZONE.matcher(text);
        var release = VERSION.matcher(text);
        var badge = false;
        if (code.find() && text.length() < 200) {
            badge = true;
            code(code.group(1) + "-" + code.group(2));
        } else if (text.length() < 200 && UNREAD_CODE.matcher(text).find()) {
            badge = true;
            unreadCode = block;
        }
        if (text.length() < 200 && job.find()) {
            badge = true;
            keepNearest();
            zone(job.group(1), text, block.line());
        }
        if (text.length() < 200 && release.find() && (badge || text.length() < 40)) {
            badge = true;
            var number = release.group(1);
            version = version == null ? number == null ? release.group() : "v." + number : version;
        }
        return isField(text) || badge;
    }

    /** The code that counts is the first after the title, or the last before the context: menus stand above. */
    private void code(String written) {
        var parsed = SocCode.parse(written).orElse(null);
        if (parsed != null && (soc == null || (context == null && !codeIsBelowTitle))) {
            soc = parsed;
            codeIsBelowTitle = title != null;
            nearTitle = lines.isEmpty() ? nearTitle : lines.get(lines.size() - 1);
        }
    }

    private boolean isField(String text) {
        var inSector = SECTOR.matcher(text);
        var inGroup = GROUP.matcher(text);
        if (text.length() < 120 && inSector.find()) {
            sector = inSector.group(1);
            return true;
        }
        if (text.length() < 120 && inGroup.find()) {
            group = inGroup.group(1);
            return true;
        }
        return false;
    }

    private void zone(@Nullable String value, String text, int line) {
        if (zone != null || value == null || !Character.isLetterOrDigit(value.charAt(0))) {
            return;
        }
        var word = ZONES.indexOf(value.toLowerCase(Locale.ROOT));
        var number = word > 0 ? word : Integer.parseInt(value);
        if (number < 1 || number > 5) {
            findings.warning(
                    "job-zone-unknown",
                    Findings.line(line),
                    "The job zone is %d; zones go from 1 to 5.".formatted(number));
            return;
        }
        zone = number;
        zoneInferred = text.toLowerCase(Locale.ROOT).contains("inferred");
    }

    private void prose(Block block, String text) {
        if (text.length() < 60 && CHROME.matcher(text).find()) {
            return;
        }
        if (!block.isItem() && text.length() > 60 && Text.endsSentence(text)) {
            description = description == null ? text : description;
        } else if (isTitle(block, text)) {
            lines.add(withoutSite(text));
            if (codeLast) {
                soc = null;
                nearTitle = null;
            }
        }
    }

    /** A page's title can end with the name of its site. */
    private static String withoutSite(String text) {
        return SITE.matcher(Headings.bare(text)).replaceFirst("");
    }

    private static boolean isTitle(Block block, String text) {
        return !block.isItem()
                && text.length() <= LONGEST_TITLE
                && text.chars().anyMatch(Character::isLetter)
                && !LABEL.matcher(Headings.bare(text)).matches();
    }

    /** In a text the title is the last line before the SOC code, or before the context. */
    private void keepNearest() {
        if (nearTitle == null && !lines.isEmpty()) {
            nearTitle = lines.get(lines.size() - 1);
        }
    }

    @Nullable String version() {
        return version;
    }

    @Nullable String context() {
        return context;
    }

    boolean isEmpty() {
        return soc == null && context == null && version == null;
    }

    Optional<OccupationHeader> header() {
        var name = title != null
                ? title
                : nearTitle != null ? nearTitle : lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (name == null || name.length() > 300) {
            return Optional.empty();
        }
        if (soc == null && unreadCode != null) {
            findings.warning(
                    "code-not-read",
                    Findings.line(unreadCode.line()),
                    "There is no SOC code such as 29-1141.00 in '%s'.".formatted(unreadCode.text()));
        }
        var about = name.equals(description) ? null : description;
        return Optional.of(new OccupationHeader(soc, name, about, zone, zoneInferred, group, sector));
    }
}
