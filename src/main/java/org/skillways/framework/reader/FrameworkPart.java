package org.skillways.framework.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillways.framework.Framework;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelName;
import org.skillways.framework.LevelStatements;
import org.skillways.framework.Statement;
import org.skillways.framework.reader.block.Findings;
import org.skillways.framework.reader.block.Text;

/** Gathers the three frameworks of a page, statement by statement, and compares stated with found numbers. */
final class FrameworkPart {

    private static final int STATEMENTS_A_LEVEL = 10;
    static final List<LevelName> MASTERY_LEVELS =
            List.of(LevelName.EMERGING, LevelName.DEVELOPING, LevelName.PROFICIENT, LevelName.ADVANCED);

    private final Findings findings;
    private final Map<FrameworkKind, Map<Place, Group>> groups = new EnumMap<>(FrameworkKind.class);
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private FrameworkKind kind = FrameworkKind.MASTERY;
    private @Nullable String domain;
    private @Nullable Group group;

    FrameworkPart(Findings findings) {
        this.findings = findings;
    }

    private record Place(@Nullable String domain, @Nullable LevelName level) {}

    private record Claim(int stated, int line, @Nullable LevelName level) {}

    private static final class Group {
        private final Place place;
        private final List<Statement> statements = new ArrayList<>();
        private @Nullable String role;

        private Group(Place place) {
            this.place = place;
        }
    }

    void framework(FrameworkKind next) {
        if (next != kind) {
            kind = next;
            domain = null;
            group = null;
        }
    }

    void domain(Headings.Domain heading, int line) {
        kind = FrameworkKind.DURABLE_SKILLS;
        domain = heading.name();
        group = null;
        if (heading.stated() != null) {
            claim(heading.name(), heading.stated(), line, null);
        }
    }

    void level(Headings.Level heading, int line) {
        if (heading.name() == LevelName.APPLYING || heading.name() == LevelName.EXCEEDING) {
            kind = FrameworkKind.DURABLE_SKILLS;
        }
        if (isSecondLadder(heading.name())) {
            framework(FrameworkKind.AI_AT_WORK);
        }
        var existing = groups().get(new Place(domain, heading.name()));
        if (existing != null && !existing.statements.isEmpty()) {
            findings.warning(
                    "level-repeated",
                    Findings.line(line),
                    "The level %s appears again; its statements are added to the first."
                            .formatted(name(existing.place)));
        }
        var level = group(heading.name());
        level.role = level.role == null ? heading.role() : level.role;
        group = level;
        if (heading.stated() != null) {
            claim(name(level.place), heading.stated(), line, heading.name());
        }
    }

    /** Below a whole mastery ladder another one begins: that of AI at work, which always comes second. */
    private boolean isSecondLadder(LevelName level) {
        return kind == FrameworkKind.MASTERY
                && !groups.containsKey(FrameworkKind.AI_AT_WORK)
                && List.of(level, LevelName.EMERGING, LevelName.ADVANCED).stream()
                        .allMatch(this::hasStatements);
    }

    private boolean hasStatements(LevelName level) {
        var found = groups().get(new Place(null, level));
        return found != null && !found.statements.isEmpty();
    }

    private void claim(String name, int stated, int line, @Nullable LevelName level) {
        claims.putIfAbsent(kind + "/" + name, new Claim(stated, line, level));
    }

    /** Takes the line below a level's heading as its role, while the level is still empty. */
    boolean role(String text) {
        var level = group;
        if (kind != FrameworkKind.MASTERY
                || level == null
                || level.place.level() == null
                || level.role != null
                || !level.statements.isEmpty()) {
            return false;
        }
        var isRole = text.length() <= 80 && !Text.endsSentence(text);
        level.role = isRole ? text : null;
        return isRole;
    }

    /** What was taken for a role was the topic of the first statement, when a behaviour follows. */
    Optional<String> takeBackRole() {
        var level = group;
        if (level == null || level.role == null || !level.statements.isEmpty()) {
            return Optional.empty();
        }
        var topic = level.role;
        level.role = null;
        return Optional.of(topic);
    }

    boolean isAmongDomains() {
        return kind == FrameworkKind.DURABLE_SKILLS;
    }

    boolean isInLevel() {
        return group != null;
    }

    void statement(StatementText.Read statement) {
        var level = group == null ? group(null) : group;
        group = level;
        level.statements.add(new Statement(
                level.statements.size() + 1,
                statement.text(),
                statement.topic(),
                statement.behavior(),
                statement.citations()));
    }

    private Group group(@Nullable LevelName level) {
        return groups().computeIfAbsent(new Place(domain, level), Group::new);
    }

    private Map<Place, Group> groups() {
        return groups.computeIfAbsent(kind, key -> new LinkedHashMap<>());
    }

    List<Framework> frameworks(@Nullable String version, @Nullable String context, @Nullable String publisher) {
        compare();
        var frameworks = new ArrayList<Framework>();
        for (var entry : groups.entrySet()) {
            var levels = entry.getValue().values().stream()
                    .filter(level -> !level.statements.isEmpty())
                    .toList();
            if (!levels.isEmpty()) {
                var ordered = ordered(levels);
                var covered = entry.getKey() == FrameworkKind.MASTERY ? context : null;
                frameworks.add(
                        new Framework(entry.getKey(), version, covered, publisher, levels(entry.getKey(), ordered)));
            }
        }
        return frameworks;
    }

    /** Domains as the document has them, and the levels of each from the lowest, whatever their order there. */
    private static List<Group> ordered(List<Group> levels) {
        var domains =
                levels.stream().map(level -> level.place.domain()).distinct().toList();
        return levels.stream()
                .sorted(Comparator.comparingInt((Group level) -> domains.indexOf(level.place.domain()))
                        .thenComparingInt(level -> level.place.level() == null
                                ? 0
                                : level.place.level().rank()))
                .toList();
    }

    private List<LevelStatements> levels(FrameworkKind of, List<Group> found) {
        var only = found.get(0);
        var whole = MASTERY_LEVELS.size() * STATEMENTS_A_LEVEL;
        if (of == FrameworkKind.MASTERY
                && found.size() == 1
                && only.place.level() == null
                && only.statements.size() == whole) {
            return inferred(only.statements);
        }
        return found.stream()
                .map(level -> new LevelStatements(
                        level.place.domain(), level.place.level(), false, level.role, level.statements))
                .toList();
    }

    /** Mastery frameworks have ten statements a level, so forty in a row are four levels. */
    private static List<LevelStatements> inferred(List<Statement> forty) {
        var levels = new ArrayList<LevelStatements>();
        for (var level : MASTERY_LEVELS) {
            var first = levels.size() * STATEMENTS_A_LEVEL;
            var statements = new ArrayList<Statement>();
            for (var old : forty.subList(first, first + STATEMENTS_A_LEVEL)) {
                statements.add(
                        new Statement(statements.size() + 1, old.text(), old.topic(), old.behavior(), old.citations()));
            }
            levels.add(new LevelStatements(null, level, true, null, statements));
        }
        return levels;
    }

    private void compare() {
        claims.forEach((key, claim) -> {
            var found = found(key, claim);
            if (found != claim.stated()) {
                findings.warning(
                        "statement-count-differs",
                        Findings.line(claim.line()),
                        "%s states %d statements and shows %d.".formatted(nameIn(key), claim.stated(), found));
            }
        });
    }

    /** Whether more than a tenth of the statements is missing that the page states. */
    boolean lacksMuch() {
        return shown() * 10 < stated() * 9;
    }

    int stated() {
        return claims.values().stream().mapToInt(Claim::stated).sum();
    }

    /** The statements at those places that state how many they have. */
    int shown() {
        return claims.entrySet().stream()
                .mapToInt(entry -> found(entry.getKey(), entry.getValue()))
                .sum();
    }

    private int found(String key, Claim claim) {
        var places = groups.getOrDefault(FrameworkKind.valueOf(key.substring(0, key.indexOf('/'))), Map.of());
        var name = nameIn(key);
        return places.values().stream()
                .filter(one -> name.equals(claim.level() == null ? one.place.domain() : name(one.place)))
                .mapToInt(one -> one.statements.size())
                .sum();
    }

    private static String nameIn(String key) {
        return key.substring(key.indexOf('/') + 1);
    }

    private static String name(Place place) {
        var level = place.level() == null ? "no level" : place.level().label();
        return place.domain() == null ? level : place.domain() + ", " + level;
    }
}
