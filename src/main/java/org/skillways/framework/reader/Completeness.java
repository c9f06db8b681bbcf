package org.skillways.framework.reader;

import java.util.List;
import java.util.Objects;
import org.skillways.framework.Framework;
import org.skillways.framework.FrameworkKind;
import org.skillways.framework.LevelStatements;
import org.skillways.framework.reader.block.Findings;

/** Reports what a whole document has and this one lacks: ten statements at each mastery level, ten domains. */
final class Completeness {

    private static final int STATEMENTS_A_LEVEL = 10;
    private static final int DOMAINS = 10;

    private Completeness() {}

    static void check(List<Framework> frameworks, Findings findings) {
        for (var framework : frameworks) {
            if (framework.kind() == FrameworkKind.MASTERY) {
                mastery(framework, findings);
            } else if (framework.kind() == FrameworkKind.DURABLE_SKILLS) {
                domains(framework, findings);
            }
        }
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
