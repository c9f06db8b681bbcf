package org.skillways.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillways.finding.Finding;
import org.skillways.framework.DocumentReader.Result;

/** Files that hold several documents give each of them; files of another form are refused by its name. */
class ContainerTests {

    private static final String SOCIAL_WORKERS = "seeds/child-family-and-school-social-workers.txt";
    private static final String THERAPISTS = "seeds/marriage-and-family-therapists.txt";
    private static final String READER = "seeds/social-and-human-service-assistants-reader.txt";
    private static final String COUNSELORS = "seeds/mental-health-counselors.html";
    private static final String EXPORT = "seeds/social-and-human-service-assistants.json";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsPagesThatFollowOneAnother() throws IOException {
        var results = read(text(SOCIAL_WORKERS) + "\n\n" + text(THERAPISTS) + "\n" + text(READER));

        assertThat(results).extracting(Result::path).containsExactly("file", "file#2", "file#3");
        assertSays(results, SOCIAL_WORKERS, THERAPISTS, READER);
    }

    @Test
    void readsArraysAndLinesOfExports() throws IOException {
        var export = text(EXPORT).strip();
        var other = export.replace("21-1093.00", "21-1094.00")
                .replace("Social and Human Service Assistants", "Health Workers");

        for (var file : List.of("[" + export + ",\n" + other + "]", oneLine(export) + "\n" + oneLine(other) + "\n")) {
            var results = read(file);
            assertThat(results).extracting(Result::path).containsExactly("file#1", "file#2");
            assertThat(results.get(0).document().orElseThrow().frameworks())
                    .isEqualTo(read(export).get(0).document().orElseThrow().frameworks());
            assertThat(results.get(1).document().orElseThrow().occupation().title())
                    .isEqualTo("Health Workers");
        }
    }

    @Test
    void readsAnExportOfALaterMinorVersion() throws IOException {
        var result = read(text(EXPORT).replace("\"1.0\"", "\"1.2\"")).get(0);

        assertThat(result.document()).isPresent();
        assertThat(result.findings()).extracting(Finding::code).contains("json-schema");
    }

    @Test
    void readsAnArchiveOfDocuments() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of(SOCIAL_WORKERS, COUNSELORS)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(Path.of(name)));
            }
            zip.putNextEntry(new ZipEntry("seeds/README.md"));
            zip.write("These documents cite O*NET; each has statements.".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("seeds/recipe.txt"));
            zip.write("Chop the onions.".getBytes(StandardCharsets.UTF_8));
        }
        var results = reader.read("all.zip", bytes.toByteArray(), false);

        assertSays(results.subList(0, 2), SOCIAL_WORKERS, COUNSELORS);
        assertThat(results.get(1).path()).isEqualTo("all.zip!/" + COUNSELORS);
        assertThat(results).hasSize(3);
        assertThat(results.get(2).document()).isEmpty();
        assertThat(results.get(2).path()).isEqualTo("all.zip!/seeds/recipe.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | a PDF",
                "{\\rtf1\\ansi | a rich text document",
                "GIF89a | a picture (GIF)",
                "SQLite format 3 | an SQLite database",
            })
    void namesTheFormThatItDoesNotRead(String beginning, String form) {
        var result = read(beginning + "\n and more").get(0);

        assertThat(result.document()).isEmpty();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("form-not-read");
            assertThat(finding.message()).startsWith("This is " + form + ", which is not read.");
        });
    }

    @Test
    void namesAWordDocument() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(reader.read("a.docx", bytes.toByteArray(), false).get(0).findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("This is a Word document, which is not read.");
    }

    @Test
    void refusesAnArchiveThatUnpacksWithoutEnd() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        assertThat(reader.read("a.zip", bytes.toByteArray(), false).get(0).findings())
                .extracting(Finding::code)
                .containsExactly("container-broken");
    }

    @Test
    void refusesAPageThatShowsMuchLessThanItStates() throws IOException {
        var page = text(SOCIAL_WORKERS);
        var cut = page.substring(0, page.length() / 2);

        assertThat(read(cut).get(0).document()).isEmpty();
        assertThat(read(cut).get(0).findings()).extracting(Finding::code).contains("incomplete");
        assertThat(reader.read("cut", cut.getBytes(StandardCharsets.UTF_8), true)
                        .get(0)
                        .document())
                .isPresent();
    }

    @Test
    void keepsWhatIsKnownOfAReadersViewWithAStatementLess() throws IOException {
        var view = text(READER);
        var first = view.indexOf("\n- ");
        var result = read(view.substring(0, first) + view.substring(view.indexOf("\n- ", first + 1)))
                .get(0);

        var mastery = result.document().orElseThrow().frameworks().get(0);
        assertThat(mastery.levels()).singleElement().satisfies(level -> {
            assertThat(level.level()).isNull();
            assertThat(level.statements()).hasSize(39);
        });
        assertThat(result.findings())
                .extracting(Finding::message)
                .contains(
                        "The mastery framework has 39 statements and no levels; ten for each of four levels would be 40.");
    }

    @Test
    void saysThatCitationsHaveLostTheirTitles() throws IOException {
        var page = text(SOCIAL_WORKERS);
        var labels = page.replaceAll("(O\\*NET v30\\.2)O\\*NET Resource.*?Opens in new tab\\.", "$1")
                .replaceAll("(Pathsmith Durable Skills)Pathsmith Durable.*?Opens in new tab\\.", "$1")
                .replaceAll("(WEF Skills Taxonomy)WEF.*?Opens in new tab\\.", "$1")
                .replaceAll("(Jadhav & Danve, 2026)Skill Auto.*?Opens in new tab\\.", "$1")
                .replaceAll("(Anthropic Economic Index)Anthropic.*?Opens in new tab\\.", "$1");
        var result = read(labels).get(0);

        assertThat(result.document().orElseThrow().citationCount())
                .isEqualTo(read(page).get(0).document().orElseThrow().citationCount());
        assertThat(result.findings()).extracting(Finding::code).contains("citations-without-titles");
    }

    @Test
    void saysThatLinksHaveNoTitles() throws IOException {
        var page = text(COUNSELORS)
                .replaceAll("<span class=\"sr-only\">[^<]*Opens in new tab\\.</span>", "")
                .replaceAll(" title=\"[^\"]*\" target", " target");
        var result = read(page).get(0);

        assertThat(result.document().orElseThrow().citationCount())
                .isEqualTo(
                        read(text(COUNSELORS)).get(0).document().orElseThrow().citationCount());
        assertThat(result.findings()).extracting(Finding::code).contains("citations-without-titles");
    }

    @Test
    void neverFailsForATitlesListThatBeginsWithADot() throws IOException {
        var page = text(SOCIAL_WORKERS).replace("Related titles\n", "Related titles\n•\nSchool Counselor · Tutor\n");

        assertThat(read(page).get(0).document().orElseThrow().anchors().relatedTitles())
                .startsWith("School Counselor", "Tutor");
    }

    /** A number that stands alone among statements belongs to none. */
    @Test
    void addsNoNumberToAStatement() throws IOException {
        var page = text(COUNSELORS).replaceFirst("(?s)(<h3[^>]*>Emerging.*?</li>)", "$1<li>2026</li>");
        var statements = read(page)
                .get(0)
                .document()
                .orElseThrow()
                .frameworks()
                .get(0)
                .levels()
                .get(0)
                .statements();

        assertThat(statements).hasSize(11);
        assertThat(statements.get(0).text()).doesNotContain("2026");
    }

    /** Some programs join 'no-' and 'contact' when they take the text out of a print. */
    @Test
    void saysThatHyphensOfAPrintMayBeLost() throws IOException {
        var lines = text(SOCIAL_WORKERS).replaceAll("(?m)(?<=.{60,90}) (?=[a-z])(?=.{20})", "\n");
        var printed = lines.replaceAll("(?s)((?:[^\n]*\n){60})", "$1\f");

        assertThat(read(printed).get(0).findings()).extracting(Finding::code).contains("hyphens-lost");
        assertThat(read(printed.replaceFirst("(?m)ing$", "ing-")).get(0).findings())
                .extracting(Finding::code)
                .doesNotContain("hyphens-lost");
    }

    @Test
    void saysThatACodeIsNotRead() throws IOException {
        var page = text(SOCIAL_WORKERS).replace("SOC 21-1021.00", "SOC 21 1021");
        var result = read(page).get(0);

        assertThat(result.document().orElseThrow().occupation().soc()).isNull();
        assertThat(result.findings()).extracting(Finding::code).contains("code-not-read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95.4% | 95.4",
                "95,4 % | 95.4",
                "7,267 | 7267",
                "7 267 | 7267",
                "1,234,567 | 1234567",
                "3 | 3",
                "0.18 | 0.18"
            })
    void readsFiguresHoweverTheyAreWritten(String written, double figure) throws IOException {
        var page = text(COUNSELORS).replace("3.59", written);
        var evidence = read(page).get(0).document().orElseThrow().evidence();

        var usage = evidence == null ? null : evidence.aei();
        assertThat(usage == null ? null : usage.autonomy()).isEqualTo(figure);
    }

    @Test
    void leavesOutAFigureThatIsOnlyABound() throws IOException {
        var result = read(text(COUNSELORS).replace("3.59", "&lt;0.1")).get(0);

        assertThat(result.findings()).extracting(Finding::code).contains("figure-unreadable");
        assertThat(result.document().orElseThrow().evidence()).isNotNull();
    }

    private void assertSays(List<Result> results, String... files) throws IOException {
        assertThat(results).hasSize(files.length);
        for (var i = 0; i < files.length; i++) {
            var alone = reader.read(files[i], Files.readAllBytes(Path.of(files[i])), false);
            assertThat(Saying.of(results.get(i).document().orElseThrow()))
                    .isEqualTo(Saying.of(alone.get(0).document().orElseThrow()));
        }
    }

    private List<Result> read(String text) {
        return reader.read("file", text.getBytes(StandardCharsets.UTF_8), false);
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    private static String oneLine(String json) {
        return json.replaceAll("\\s*\\R\\s*", "");
    }
}
