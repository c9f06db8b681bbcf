package org.skillways.framework.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.CitationSource;
import org.skillways.framework.lexicon.StatementParting;
import org.skillways.framework.reader.block.Block;
import org.skillways.framework.reader.block.Block.Chip;
import org.skillways.framework.reader.block.Findings;
import org.skillways.framework.reader.block.Text;

/** Makes a statement of a block: its citations, and its topic and behaviour separated. */
final class StatementText {

    /** What it has looked up in its dictionaries serves the next document too. */
    private static final ThreadLocal<StatementParting> PARTING = ThreadLocal.withInitial(StatementParting::new);

    private final Findings findings;
    private final ChipText chips;
    private final Map<String, String> licences;
    private final Map<Chip, CitationSource> sources = new HashMap<>();
    private int bare;

    StatementText(Findings findings, ChipText chips, Map<String, String> licences) {
        this.findings = findings;
        this.chips = chips;
        this.licences = licences;
    }

    /** How many citations were labels alone, without a title. */
    int bare() {
        return bare;
    }

    /** A statement without its place. */
    record Read(
            String text, @Nullable String topic, @Nullable String behavior, List<CitationSource> citations) {}

    /** A statement that is text alone, with the place that findings name. */
    Optional<Read> read(String text, String place) {
        return read(Block.of(Block.Kind.ITEM, 1, text), place);
    }

    Optional<Read> read(Block block) {
        return read(block, Findings.line(block.line()));
    }

    private Optional<Read> read(Block block, String place) {
        var cited =
                block.chips().isEmpty() ? chips.read(block.text()) : new ChipText.Cited(block.text(), block.chips());
        if (cited.text().isEmpty()) {
            return Optional.empty();
        }
        bare += (int) cited.chips().stream()
                .filter(chip -> chip.label().equals(chip.title()))
                .count();
        var citations = cited.chips().stream()
                .map(chip -> sources.computeIfAbsent(chip, cite -> Sources.source(cite, licences)))
                .toList();
        var topic = topic(block, cited.text());
        if (topic.isEmpty()) {
            findings.info(
                    "statement-not-parted",
                    place,
                    "Topic and behaviour could not be separated: '%s'.".formatted(cut(cited.text())));
            return Optional.of(new Read(cited.text(), null, null, citations));
        }
        var parts = topic.get();
        return Optional.of(
                new Read(parts.topic() + Text.DASH + parts.behavior(), parts.topic(), parts.behavior(), citations));
    }

    private Optional<StatementParting.Parts> topic(Block block, String text) {
        var dash = text.indexOf(Text.DASH);
        var first = Text.clean(block.first());
        if (block.topic() && !first.contains(Text.DASH) && text.startsWith(first) && text.length() > first.length()) {
            return parts(first, withoutDash(text.substring(first.length())));
        }
        return dash > 0
                ? parts(text.substring(0, dash), text.substring(dash + Text.DASH.length()))
                : PARTING.get().part(text);
    }

    private static Optional<StatementParting.Parts> parts(String topic, String behavior) {
        return topic.isBlank() || behavior.isBlank()
                ? Optional.empty()
                : Optional.of(new StatementParting.Parts(withoutColon(topic.strip()), behavior.strip()));
    }

    private static String withoutDash(String text) {
        var rest = text.strip();
        return !rest.isEmpty() && "—–-:".indexOf(rest.charAt(0)) >= 0 ? rest.substring(1) : rest;
    }

    private static String withoutColon(String topic) {
        return topic.endsWith(":") ? topic.substring(0, topic.length() - 1) : topic;
    }

    private static String cut(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
