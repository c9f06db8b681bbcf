package org.skillways.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillways.finding.Severity;

class RealReleasesTests {

    private static final FileAccount NONE = new FileAccount("none", 0, 0, 0, Map.of(), 0);

    /** The folder with the real releases, beside the checkout; tests that need it are skipped without it. */
    static Path release(String name) {
        var folder = Stream.of(System.getProperty("skillways.shared", "../shared"), "../../shared")
                .map(path -> Path.of(path, "data", "onet", name))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "Skipped: there is no data/onet/" + name + " in ../shared");
        return folder.orElseThrow();
    }

    private record Read(Map<FactKind, Integer> facts, Map<String, FileAccount> accounts, OnetRelease release) {}

    private static Read read(String name) {
        Map<FactKind, Integer> facts = new EnumMap<>(FactKind.class);
        try (var release = OnetRelease.open(release(name), null)) {
            release.read(some -> facts.merge(some.kind(), some.all().size(), Integer::sum));
            var accounts = release.accounts().stream().collect(Collectors.toMap(FileAccount::file, account -> account));
            return new Read(facts, accounts, release);
        }
    }

    @Test
    void accountsForEveryRowOfRelease29() throws Exception {
        var read = read("db_29_3_text");
        assertThat(read.release().number()).hasToString("29.3");
        assertEveryRowIsCounted(release("db_29_3_text"), read);
        assertThat(read.facts())
                .containsEntry(FactKind.OCCUPATION, 1_016)
                .containsEntry(FactKind.OCCUPATION_ZONE, 923)
                .containsEntry(FactKind.SKILL_RATING, 30_765)
                .containsEntry(FactKind.KNOWLEDGE_RATING, 29_007)
                .containsEntry(FactKind.WORK_STYLE_RATING, 14_064)
                .containsEntry(FactKind.TASK, 18_796)
                .containsEntry(FactKind.TASK_ACTIVITY, 23_233)
                .containsEntry(FactKind.TECHNOLOGY, 135)
                .containsEntry(FactKind.TECHNOLOGY_USE, 12_861)
                .containsEntry(FactKind.TOOL_USE, 31_917)
                .containsEntry(FactKind.ALTERNATE_TITLE, 56_558)
                .containsEntry(FactKind.REPORTED_TITLE, 7_796)
                .containsEntry(FactKind.RELATED, 18_460)
                .containsEntry(FactKind.LEVEL_ANCHOR, 483)
                .containsEntry(FactKind.INTEREST, 5_538)
                .containsEntry(FactKind.EDUCATION, 36_209);
    }

    @Test
    void accountsForEveryRowOfRelease30() throws Exception {
        var read = read("db_30_1_text");
        assertThat(read.release().number()).hasToString("30.1");
        assertEveryRowIsCounted(release("db_30_1_text"), read);
        assertThat(read.facts())
                .containsEntry(FactKind.WORK_STYLE_RATING, 18_711)
                .containsEntry(FactKind.TASK_ACTIVITY, 23_850)
                .containsEntry(FactKind.ALTERNATE_TITLE, 56_505)
                .containsEntry(FactKind.REPORTED_TITLE, 7_955)
                .containsEntry(FactKind.TECHNOLOGY_USE, 12_908)
                .doesNotContainKey(FactKind.SKILL_RATING);
        assertThat(read.release().findings())
                .filteredOn(finding -> finding.code().equals("missing-file"))
                .extracting(finding -> finding.place())
                .containsExactlyInAnyOrder(
                        "Abilities.txt",
                        "Knowledge.txt",
                        "Skills.txt",
                        "Task Ratings.txt",
                        "Work Activities.txt",
                        "Work Context.txt");
    }

    @Test
    void accountsForEveryRowOfTheLayoutSince30Dot3() throws Exception {
        var read = read("layout_31_0/db_31_0_text");
        assertThat(read.release().number()).hasToString("31.0");
        assertEveryRowIsCounted(release("layout_31_0/db_31_0_text"), read);
        assertThat(read.release().lost()).isEmpty();
        assertThat(read.facts())
                .containsEntry(FactKind.OCCUPATION, 1_016)
                .containsEntry(FactKind.SKILL_RATING, 30_765)
                .containsEntry(FactKind.KNOWLEDGE_RATING, 29_007)
                .containsEntry(FactKind.WORK_STYLE_RATING, 18_711)
                .containsEntry(FactKind.ALTERNATE_TITLE, 56_505)
                .containsEntry(FactKind.REPORTED_TITLE, 7_955)
                .containsEntry(FactKind.TASK, 18_796)
                .containsEntry(FactKind.TASK_ACTIVITY, 23_850)
                .containsEntry(FactKind.DETAILED_ACTIVITY, 2_087)
                .containsEntry(FactKind.INTERMEDIATE_ACTIVITY, 332)
                .containsEntry(FactKind.PRODUCT, 8_785)
                .containsEntry(FactKind.TECHNOLOGY, 137)
                .containsEntry(FactKind.INTEREST, 5_538)
                .containsEntry(FactKind.EDUCATION, 37_125)
                .doesNotContainKeys(FactKind.WORK_VALUE, FactKind.TOOL_USE);
    }

    private static void assertEveryRowIsCounted(Path folder, Read read) throws Exception {
        assertThat(read.release().findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(read.release().findings())
                .extracting(finding -> finding.code())
                .doesNotContain("unknown-file", "unknown-column", "missing-column");
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = String.valueOf(file.getFileName());
                var account = read.accounts().getOrDefault(name, NONE);
                if (!name.equals("Read Me.txt")) {
                    assertThat(account.rows()).as(name).isEqualTo(lines(file) - 1);
                    assertThat(account.rejected()).as(name).isZero();
                }
            }
        }
    }

    private static long lines(Path file) throws Exception {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isEmpty()).count();
        }
    }
}
