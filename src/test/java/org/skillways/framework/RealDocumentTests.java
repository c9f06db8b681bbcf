package org.skillways.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.skillways.finding.Finding;

/** What four real documents hold, in exact numbers. */
class RealDocumentTests {

    @Test
    void readsPageTextWithoutJobZone() throws IOException {
        var document = read("000_a0ab74ecaabe4027.txt");
        assertThat(document.format()).isEqualTo(DocumentFormat.PAGE_TEXT);
        assertThat(document.statementCount()).isEqualTo(161);
        assertThat(document.occupation().jobZone()).isNull();
        assertThat(document.occupation().soc()).hasToString("21-1099.00");
        assertThat(citations(document))
                .isEqualTo(Map.of(
                        "Jadhav & Danve, 2026",
                        8,
                        "WEF Skills Taxonomy",
                        6,
                        "Pathsmith Durable Skills",
                        94,
                        "O*NET v30.2",
                        73));
        var anchors = document.anchors();
        assertThat(anchors.relatedTitles()).hasSize(12);
        assertThat(anchors.skills()).hasSize(8);
        assertThat(anchors.knowledge()).hasSize(8).endsWith("Administrative", "Administration and Management");
        assertThat(anchors.abilities()).hasSize(6);
        assertThat(anchors.workStyles()).hasSize(6);
        assertThat(anchors.technologies()).hasSize(6).endsWith("Graphics or photo imaging software");
        assertThat(anchors.tasks()).extracting(SourceAnchors.Task::truncated).containsExactly(true, true, false, false);
        assertThat(anchors.cipCodes()).hasSize(9).startsWith("19.0710", "19.0711");
        assertThat(anchors.apprenticeships())
                .containsExactly(new SourceAnchors.Apprenticeship("0293", "Youth Development Worker"));
        assertThat(document.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple("statement-count-differs", "Communication states 12 statements and shows 11."),
                        tuple("statement-count-differs", "Leadership states 11 statements and shows 10."),
                        tuple("statement-count-differs", "Character states 11 statements and shows 10."));
    }

    @Test
    void readsReaderTextWithInferredLevels() throws IOException {
        var document = read("001_06c75d354d3301b1.txt");
        assertThat(document.format()).isEqualTo(DocumentFormat.READER_TEXT);
        assertThat(document.statementCount()).isEqualTo(143);
        assertThat(document.occupation().soc()).isNull();
        var mastery = document.frameworks().get(0);
        assertThat(mastery.levels())
                .hasSize(4)
                .allMatch(level -> level.levelInferred() && level.statements().size() == 10);
        assertThat(document.frameworks().subList(1, 3))
                .flatExtracting(Framework::levels)
                .extracting(LevelStatements::level)
                .containsOnlyNulls();
        assertThat(document.anchors().tasks()).hasSize(8).noneMatch(SourceAnchors.Task::truncated);
        assertThat(document.evidence())
                .extracting(EvidencePack::aei)
                .isEqualTo(new EvidencePack.AeiUsage(5L, 85.4, 39.3, 0.18));
        assertThat(document.findings())
                .extracting(Finding::message)
                .containsExactly("The page states 56 anchors and shows 8.");
    }

    @Test
    void readsPageTextThatAgreesWithItself() throws IOException {
        var document = read("002_bf6dd2024a2ce7cc.txt");
        assertThat(document.statementCount()).isEqualTo(138);
        assertThat(document.occupation().jobZone()).isEqualTo(5);
        assertThat(document.anchors().skills()).hasSize(19);
        assertThat(document.anchors().technologies()).hasSize(10);
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void readsTheJsonExport() throws IOException {
        var document = read("004_829f5631917d0465.txt");
        assertThat(document.format()).isEqualTo(DocumentFormat.JSON);
        assertThat(document.statementCount()).isEqualTo(40);
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void tellsTopicFromBehaviorEverywhere() throws IOException {
        for (var name :
                new String[] {"000_a0ab74ecaabe4027.txt", "001_06c75d354d3301b1.txt", "002_bf6dd2024a2ce7cc.txt"}) {
            assertThat(read(name).frameworks())
                    .flatExtracting(Framework::levels)
                    .flatExtracting(LevelStatements::statements)
                    .allMatch(statement -> statement.topic() != null && statement.behavior() != null);
        }
    }

    private static OccupationDocument read(String name) throws IOException {
        var bytes = Files.readAllBytes(SharedFolder.file("seeds/" + name));
        return new DocumentReader().read(name, bytes, false).get(0).document().orElseThrow();
    }

    private static Map<String, Integer> citations(OccupationDocument document) {
        var count = new TreeMap<String, Integer>();
        for (var framework : document.frameworks()) {
            for (var level : framework.levels()) {
                for (var statement : level.statements()) {
                    statement.citations().forEach(source -> count.merge(source.label(), 1, Integer::sum));
                }
            }
        }
        return count;
    }
}
