package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.DocumentFormat;
import org.skillways.framework.OccupationDocument;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Dashes;
import org.skillways.framework.reader.block.Findings;

/** Goes through a document's blocks in order and gives each to the part of the page that it belongs to. */
final class Page {

    private static final Pattern LICENCE = Pattern.compile("([^,:()]+?) \\((CC[ -][^)]{1,40})\\)");
    private static final Pattern PUBLISHER = Pattern.compile("© ?(?:\\d{4}(?:[–-]\\d{4})? )?([^.©,]{2,60})");

    private static final int LONGEST_INTRODUCTION = 60;

    private enum Section {
        HEADER,
        STATEMENTS,
        EVIDENCE,
        ANCHORS
    }

    private final DocumentFormat format;
    private final boolean partial;
    private final Findings findings;
    private final HeaderPart header;
    private final FrameworkPart frameworks;
    private final EvidencePart evidence;
    private final AnchorPart anchors;
    private final ChipText chips = new ChipText();
    private final Map<String, String> licences = new HashMap<>();
    private final StatementText statements;
    private final LooseBlocks loose;
    private final List<Block> unread = new ArrayList<>();
    private Section section = Section.HEADER;
    private @Nullable String publisher;

    /** @param partial whether a page is read that shows less than nine tenths of what it states */
    Page(DocumentFormat format, boolean partial, Findings findings) {
        this.format = format;
        this.partial = partial;
        this.findings = findings;
        header = new HeaderPart(findings, format == DocumentFormat.READER_TEXT);
        frameworks = new FrameworkPart(findings);
        evidence = new EvidencePart(findings);
        anchors = new AnchorPart(findings);
        statements = new StatementText(findings, chips, licences);
        loose = new LooseBlocks(this::statement);
    }

    Optional<OccupationDocument> read(String path, String sha256, List<Block> all) {
        var blocks = Dashes.plain(all);
        blocks.forEach(this::learn);
        blocks.stream().filter(block -> !block.isBlank()).forEach(this::accept);
        loose.end();
        reportUnread();
        var levels = frameworks.frameworks(header.version(), header.context(), publisher);
        var pack = evidence.pack();
        var lists = anchors.anchors();
        var occupation = header.header();
        if (header.isEmpty() && levels.isEmpty()) {
            findings.error("not-a-framework", "start", "This is no occupation framework document.");
            return Optional.empty();
        }
        if (occupation.isEmpty()) {
            findings.error("no-occupation", "start", "The document names no occupation.");
            return Optional.empty();
        }
        if (levels.isEmpty()) {
            findings.error("no-statements", "document", "The document of an occupation has no statement in it.");
            return Optional.empty();
        }
        Completeness.check(levels, findings);
        if (statements.bare() > 0) {
            findings.warning(
                    "citations-without-titles",
                    "document",
                    "%d citations are labels alone; the titles of their sources are missing."
                            .formatted(statements.bare()));
        }
        if (!partial && frameworks.lacksMuch()) {
            findings.error(
                    "incomplete",
                    "document",
                    "The page states %d statements and shows %d, more than a tenth less. Load it with --partial to take"
                                    .formatted(frameworks.stated(), frameworks.shown())
                            + " what is there.");
            return Optional.empty();
        }
        return Optional.of(new OccupationDocument(
                path, sha256, format, null, occupation.get(), levels, pack, lists, findings.all()));
    }

    /** Chips and the page's foot, which say things about all statements. */
    private void learn(Block block) {
        var text = block.text();
        if (text.contains(ChipText.MARK)) {
            chips.learn(text);
        }
        if (isFoot(text)) {
            chips.learnSources(text);
            LICENCE.matcher(text)
                    .results()
                    .forEach(found -> licences.put(found.group(1).strip(), found.group(2)));
        }
        var owner = PUBLISHER.matcher(text);
        if (!block.isItem() && text.length() < 600 && owner.find()) {
            publisher = owner.group(1).strip();
        }
    }

    static boolean isFoot(String text) {
        return text.startsWith("Sources:") && !text.contains(ChipText.MARK);
    }

    static boolean isCopyright(String text) {
        return text.startsWith("©");
    }

    private void accept(Block block) {
        if (isFoot(block.text()) || isCopyright(block.text())) {
            return;
        }
        if (!beginsPart(block)) {
            content(block);
        }
    }

    private boolean beginsPart(Block block) {
        var framework = Headings.framework(block);
        if (framework.isPresent()) {
            enter(Section.STATEMENTS);
            frameworks.framework(framework.get());
            return true;
        }
        var domain = Headings.domain(block, frameworks.isAmongDomains() && section != Section.ANCHORS);
        if (domain.isPresent()) {
            enter(Section.STATEMENTS);
            frameworks.domain(domain.get(), block.line());
            return true;
        }
        var level = section == Section.ANCHORS ? Optional.<Headings.Level>empty() : Headings.level(block);
        if (level.isPresent()) {
            enter(Section.STATEMENTS);
            frameworks.level(level.get(), block.line());
            return true;
        }
        return beginsLists(block);
    }

    private boolean beginsLists(Block block) {
        if (AnchorPart.begins(block)) {
            enter(Section.ANCHORS);
            anchors.accept(block);
            return true;
        }
        if (!block.isItem() && EvidencePart.isHeading(Headings.bare(block.text()))) {
            enter(Section.EVIDENCE);
            return true;
        }
        return false;
    }

    private void enter(Section next) {
        loose.end();
        unread.removeIf(Page::introduces);
        reportUnread();
        section = next;
    }

    private void content(Block block) {
        switch (section) {
            case HEADER -> header(block);
            case STATEMENTS -> statementBlock(block);
            case EVIDENCE -> evidence.accept(block);
            case ANCHORS -> anchors.accept(block);
        }
    }

    /** Reader text begins its statements without a heading. */
    private void header(Block block) {
        if (block.isItem() && format != DocumentFormat.HTML && header.context() != null) {
            section = Section.STATEMENTS;
            loose.entry(block);
        } else {
            header.accept(block);
        }
    }

    private void statementBlock(Block block) {
        if (block.isItem()) {
            reportUnread();
            loose.entry(block);
        } else if (block.text().contains("ource data identified")
                || block.text().startsWith("Sources:")) {
            loose.end();
        } else if (format == DocumentFormat.HTML && frameworks.isInLevel()) {
            loose.accept(block, frameworks);
        } else if (!frameworks.role(block.text()) && format != DocumentFormat.HTML) {
            unread.add(block);
        }
    }

    /** A short line before a heading introduces what follows; a longer one may be the end of a statement. */
    private static boolean introduces(Block block) {
        var text = block.text();
        return text.length() < LONGEST_INTRODUCTION
                && Character.isUpperCase(text.charAt(0))
                && !text.contains(ChipText.MARK);
    }

    /** Text among statements that is none may be a part of one. */
    private void reportUnread() {
        for (var block : unread) {
            var text = block.text();
            var shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
            findings.warning(
                    "line-not-read",
                    Findings.line(block.line()),
                    "This line is no part that is known: '%s'.".formatted(shown));
        }
        unread.clear();
    }

    private void statement(Block block) {
        statements.read(block).ifPresent(frameworks::statement);
    }
}
