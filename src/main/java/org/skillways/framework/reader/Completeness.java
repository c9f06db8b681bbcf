package org.skillways.framework.reader;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.skillways.framework.Framework;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelStatements;
import org.skillways.framework.Statement;
import org.skillways.framework.reader.block.Findings;

/** Reports what a whole document has and this one lacks, and statements that can hardly be ones. */
final class Completeness {

    private static final int STATEMENTS_A_LEVEL = 10;
    private static final int DOMAINS = 10;
    private static final int LONGEST = 450;

    private Completeness() {}

    static void check(List<Framework> frameworks, Findings findings) {
        cited(frameworks, findings);
        for (var framework : frameworks) {
            suspicious(framework, findings);
            if (framework.kind() == FrameworkKind.MASTERY) {
                mastery(framework, findings);
            } else if (framework.kind() == FrameworkKind.DURABLE_SKILLS) {
                domains(framework, findings);
            }
        }
    }

    /** Only mastery statements cite nothing. */
    private static void cited(List<Framework> frameworks, Findings findings) {
        var others = frameworks.stream()
                .filter(framework -> framework.kind() != FrameworkKind.MASTERY)
                .flatMap(Completeness::statements)
                .toList();
        if (others.size() >= STATEMENTS_A_LEVEL
                && others.stream().allMatch(statement -> statement.citations().isEmpty())) {
            findings.warning(
                    "no-citations",
                    "document",
                    "No statement cites a source; the citations may be lost, or be part of the statements.");
        }
    }

    private static void suspicious(Framework framework, Findings findings) {
        var tooLong = statements(framework)
                .filter(statement -> statement.text().length() > LONGEST)
                .count();
        var unparted = statements(framework)
                .filter(statement -> statement.topic() == null)
                .count();
        if (tooLong > 0) {
            findings.warning(
                    "statements-long",
                    "document",
                    "%d statements are longer than %d characters; more may be in them than a statement."
                            .formatted(tooLong, LONGEST));
        }
        if (unparted * 10 > statements(framework).count()) {
            findings.warning(
                    "statements-not-parted",
                    "document",
                    "Topic and behaviour of %d statements could not be separated; they may be cut or joined."
                            .formatted(unparted));
        }
    }

    private static Stream<Statement> statements(Framework framework) {
        return framework.levels().stream().flatMap(level -> level.statements().stream());
    }

    private static void mastery(Framework framework, Findings findings) {
        for (var level : FrameworkPart.MASTERY_LEVELS) {
            var found = count(framework.levels().stream()
                    .filter(one -> one.level() == level)
                    .toList());
            if (found != STATEMENTS_A_LEVEL && hasLevels(framework)) {
                report(
                        findings,
                        "The mastery level %s has %d statements, not %d."
                                .formatted(level.label(), found, STATEMENTS_A_LEVEL));
            }
        }
        var all = count(framework.levels());
        if (!hasLevels(framework)) {
            report(
                    findings,
                    "The mastery framework has %d statements and no levels; ten for each of four levels would be %d."
                            .formatted(all, FrameworkPart.MASTERY_LEVELS.size() * STATEMENTS_A_LEVEL));
        }
    }

    private static boolean hasLevels(Framework framework) {
        return framework.levels().stream().anyMatch(level -> level.level() != null);
    }

    private static int count(List<LevelStatements> levels) {
        return levels.stream().mapToInt(level -> level.statements().size()).sum();
    }

    private static void domains(Framework framework, Findings findings) {
        var found = framework.levels().stream()
                .map(LevelStatements::domain)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (found != DOMAINS) {
            report(findings, "The durable skills have %d domains with statements, not %d.".formatted(found, DOMAINS));
        }
    }

    private static void report(Findings findings, String message) {
        findings.warning("incomplete", "document", message);
    }
}
