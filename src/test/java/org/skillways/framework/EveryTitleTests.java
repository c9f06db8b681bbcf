package org.skillways.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every title of O*NET is read as it is, in all four forms, even where it looks like a heading or a part of a site. */
class EveryTitleTests {

    private static final String CONTEXT = "Context coveredFrom a first supervised week to the direction of a service.";
    private static final String STATEMENT = "Daily recordskeep without gaps and hand over at the end of a shift.";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsTheTitlesOfAllOccupations() throws IOException {
        var lines = Files.readAllLines(SharedFolder.file("data/onet/db_30_1_text/Occupation Data.txt"));
        var titles = lines.stream().skip(1).map(line -> line.split("\t")[1]).toList();
        assertThat(titles).hasSize(1016);
        assertThat(wrong(titles)).isEmpty();
    }

    @Test
    void readsTitlesThatLookLikeSomethingElse() {
        assertThat(wrong(List.of(
                        "Home Health Aides",
                        "Advanced Practice Psychiatric Nurses",
                        "Cookie Bakers",
                        "Skills Coaches",
                        "Knowledge Engineers",
                        "Technology Teachers - Middle School",
                        "Emerging Markets Analysts")))
                .isEmpty();
    }

    private List<String> wrong(List<String> titles) {
        var wrong = new ArrayList<String>();
        for (var title : titles) {
            forms(title).forEach((form, text) -> {
                var result = reader.read(form, text.getBytes(StandardCharsets.UTF_8), true)
                        .get(0);
                var read =
                        result.document().map(document -> document.occupation().title());
                if (!read.filter(title::equals).isPresent()) {
                    wrong.add("%s, %s: %s %s".formatted(title, form, read, result.findings()));
                }
            });
        }
        return wrong;
    }

    private static Map<String, String> forms(String title) {
        var forms = new LinkedHashMap<String, String>();
        forms.put(
                "page text",
                "NSXNational Skills ExchangeSign in\nBack to Framework\n\n" + title
                        + "\n\nSOC 51-4121.00Job Zone 2v.26.05\n\n" + CONTEXT
                        + "\n\nEmerging\nEntry / Apprentice\n  1. " + STATEMENT + "\n");
        forms.put(
                "reader text",
                title + "\nDo the work of the occupation in offices, shops and homes, alone or in a team.\n" + CONTEXT
                        + "\n- " + STATEMENT.replace("recordskeep", "records — keep") + "\n- "
                        + STATEMENT.replace("Daily recordskeep", "Work orders — read") + "\nMastery statements\n");
        forms.put(
                "HTML",
                "<html><body><main><h1>" + title.replace("&", "&amp;")
                        + "</h1><p>SOC 51-4121.00</p><p>Job Zone 2</p><h2>Emerging</h2><ol><li><b>Daily records</b>"
                        + "<span>keep without gaps.</span></li></ol></main></body></html>");
        forms.put(
                "JSON",
                "{\"schemaVersion\":\"1.0\",\"occupation\":{\"soc\":\"51-4121.00\",\"title\":"
                        + JsonMapper.shared().writeValueAsString(title)
                        + "},\"framework\":{\"version\":\"v.26.05\",\"levels\":{\"emerging\":{\"statements\":"
                        + "[\"Daily records — keep without gaps.\"]}}}}");
        return forms;
    }
}
