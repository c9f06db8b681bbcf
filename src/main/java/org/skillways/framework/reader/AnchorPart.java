package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.SourceAnchors;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Findings;
import org.skillways.framework.reader.block.Text;

/** Gathers the O*NET lists that a page ends with. */
final class AnchorPart {

    private static final Pattern STATED = Pattern.compile("(\\d{1,6}) anchors?\\b");
    private static final Pattern CIP = Pattern.compile("\\d{2}\\.\\d{4}");
    private static final Pattern RAPIDS = Pattern.compile("(\\d{4}[A-Z]{0,3})\\s*[·:|–—-]\\s*");
    private static final Pattern DOTS = Pattern.compile("\\s*[·•]\\s*|\\s\\.\\s");
    private static final int CUT_AT_LEAST = 90;

    private final Findings findings;
    private final Map<AnchorSection, List<String>> lists = new EnumMap<>(AnchorSection.class);
    private final List<SourceAnchors.Apprenticeship> apprenticeships = new ArrayList<>();
    private final List<SourceAnchors.Task> tasks = new ArrayList<>();
    private AnchorSection section = AnchorSection.NONE;
    private @Nullable Integer stated;
    private int statedLine;
    private String otherHeading = "";
    private boolean otherReported;
    private boolean titleIsOpen;

    AnchorPart(Findings findings) {
        this.findings = findings;
    }

    /** Whether a block begins this part of the page. */
    static boolean begins(Block block) {
        var text = block.text();
        return !block.isItem()
                && text.length() < 200
                && (isStated(text) || text.toLowerCase(Locale.ROOT).contains("source anchors"));
    }

    /** Whether a text says how many anchors there are. */
    static boolean isStated(String text) {
        return STATED.matcher(text).find();
    }

    /** Whether a line is nothing but CIP codes. */
    static boolean isCodes(String text) {
        return !text.isEmpty() && CIP.matcher(text).replaceAll("").isBlank();
    }

    void accept(Block entry) {
        var block = withLinks(entry);
        var text = block.text();
        var count = STATED.matcher(text);
        if (!block.isItem() && text.length() < 200 && count.find()) {
            stated = stated == null ? Headings.number(count.group(1)) : stated;
            statedLine = statedLine == 0 ? block.line() : statedLine;
            section = AnchorSection.NONE;
        } else {
            var begun = AnchorSection.begunBy(block);
            begun.ifPresent(next -> begin(next, text));
            if (begun.isEmpty()) {
                content(block, text);
            }
        }
    }

    private void begin(AnchorSection next, String heading) {
        section = next;
        otherHeading = heading;
        otherReported = false;
        titleIsOpen = false;
    }

    /** Names that are links with tooltips look like chips. */
    private static Block withLinks(Block block) {
        if (block.chips().isEmpty()) {
            return block;
        }
        var names = new ArrayList<>(block.segments());
        block.chips().forEach(chip -> names.add(chip.label()));
        return new Block(block.kind(), block.line(), names, false, List.of());
    }

    private void content(Block block, String text) {
        switch (section) {
            case NONE -> loose(block, text);
            case OTHER -> unknown(block);
            case TITLES -> titles(block);
            case RAPIDS -> apprenticeship(block, text);
            case TASKS -> task(text);
            case CIP -> cip(block, text);
            default -> elements(block);
        }
    }

    /** Titles between dots are one run, which a print breaks into lines. */
    private void titles(Block block) {
        var text = block.text();
        var names = block.segments().stream()
                .flatMap(DOTS::splitAsStream)
                .filter(name -> !name.isBlank())
                .toList();
        var known = lists.getOrDefault(AnchorSection.TITLES, List.of());
        if (titleIsOpen
                && !known.isEmpty()
                && !block.isItem()
                && !names.isEmpty()
                && !DOTS.matcher(text).lookingAt()) {
            known.set(known.size() - 1, known.get(known.size() - 1) + " " + Text.clean(names.get(0)));
            names = names.subList(1, names.size());
        }
        add(AnchorSection.TITLES, names);
        titleIsOpen = !block.isItem()
                && block.segments().size() == 1
                && DOTS.matcher(text).find()
                && !text.endsWith("·")
                && !text.endsWith("•");
    }

    private void unknown(Block block) {
        if (block.isItem() && !otherReported) {
            otherReported = true;
            findings.info(
                    "list-unknown",
                    Findings.line(block.line()),
                    "The list '%s' is none that is known; it is not read.".formatted(cut(otherHeading)));
        }
    }

    /** A reader's view leaves headings out: sentences are tasks, and codes are codes. */
    private void loose(Block block, String text) {
        if (!block.isItem()) {
            return;
        }
        if (CIP.matcher(text).lookingAt()) {
            cip(block, text);
        } else if (RAPIDS.matcher(text).lookingAt()) {
            apprenticeship(block, text);
        } else if (Text.endsSentence(text) || text.length() >= CUT_AT_LEAST) {
            task(text);
        } else {
            findings.info(
                    "line-not-read",
                    Findings.line(block.line()),
                    "This entry stands under no heading: '%s'.".formatted(cut(text)));
        }
    }

    private void task(String text) {
        var whole = Text.endsSentence(text);
        var truncated = text.endsWith("…") || text.endsWith("...") || (!whole && text.length() >= CUT_AT_LEAST);
        tasks.add(new SourceAnchors.Task(text, truncated));
    }

    /** Codes can be glued together; those in addresses of the web are none. */
    private void cip(Block block, String text) {
        var codes = text.contains("://")
                ? List.<String>of()
                : CIP.matcher(text).results().map(code -> code.group()).toList();
        add(AnchorSection.CIP, codes);
        if (codes.isEmpty()) {
            findings.info(
                    "line-not-read", Findings.line(block.line()), "There is no CIP code in '%s'.".formatted(cut(text)));
        }
    }

    private void apprenticeship(Block block, String text) {
        var codes = RAPIDS.matcher(text).results().toList();
        for (var i = 0; i < codes.size(); i++) {
            var end = i + 1 < codes.size() ? codes.get(i + 1).start() : text.length();
            var name = text.substring(codes.get(i).end(), end).strip();
            apprenticeships.add(new SourceAnchors.Apprenticeship(codes.get(i).group(1), name));
        }
        if (codes.isEmpty() && !Set.of("none", "—", "-", "n/a").contains(text.toLowerCase(Locale.ROOT))) {
            findings.info(
                    "line-not-read",
                    Findings.line(block.line()),
                    "There is no RAPIDS code in '%s'.".formatted(cut(text)));
        }
    }

    private void elements(Block block) {
        var known = section.names();
        for (var segment : block.segments()) {
            DOTS.splitAsStream(Text.clean(segment)).forEach(row -> add(section, NameList.part(row, known)));
        }
    }

    private void add(AnchorSection list, List<String> names) {
        var target = lists.computeIfAbsent(list, key -> new ArrayList<>());
        names.stream().map(Text::clean).filter(name -> !name.isEmpty()).forEach(target::add);
    }

    private List<String> list(AnchorSection name) {
        return lists.getOrDefault(name, List.of());
    }

    private List<String> names(AnchorSection section) {
        var names = list(section);
        return NameList.covered(names, section.names()).orElse(names);
    }

    SourceAnchors anchors() {
        var anchors = new SourceAnchors(
                list(AnchorSection.TITLES),
                apprenticeships,
                names(AnchorSection.SKILLS),
                names(AnchorSection.KNOWLEDGE),
                names(AnchorSection.ABILITIES),
                names(AnchorSection.STYLES),
                names(AnchorSection.TECHNOLOGY),
                tasks,
                list(AnchorSection.CIP),
                stated);
        compare(anchors);
        return anchors;
    }

    private void compare(SourceAnchors anchors) {
        var lists = List.of(
                anchors.skills(),
                anchors.knowledge(),
                anchors.abilities(),
                anchors.workStyles(),
                anchors.technologies());
        var found = anchors.tasks().size() + lists.stream().mapToInt(List::size).sum();
        if (stated != null && stated != found) {
            findings.warning(
                    "anchor-count-differs",
                    Findings.line(statedLine),
                    "The page states %d anchors and shows %d.".formatted(stated, found));
        }
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
