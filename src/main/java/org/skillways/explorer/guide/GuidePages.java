package org.skillways.explorer.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.skillways.cypher.Catalogue;
import org.skillways.cypher.CypherFile;
import org.skillways.cypher.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Serves the guide to Neo4j Browser, which asks from another origin. */
@Controller
@CrossOrigin
@RequestMapping("/guide")
final class GuidePages {

    private final List<Lesson> lessons = Lesson.all();
    private final Catalogue catalogue;

    GuidePages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** For {@code :play} of the bundled Neo4j Browser. */
    @GetMapping(path = "/skillways.html", produces = "text/html;charset=UTF-8")
    String html(Model model) {
        model.addAttribute("lessons", lessons);
        return "guide";
    }

    /** For newer ones, which take guides in AsciiDoc. */
    @GetMapping(path = "/skillways.adoc", produces = "text/asciidoc;charset=UTF-8")
    @ResponseBody
    String asciiDoc() {
        return lessons.stream().map(GuidePages::section).collect(Collectors.joining("\n", "= Skillways\n\n", ""));
    }

    private static String section(Lesson lesson) {
        return "== " + lesson.title() + "\n\n" + lesson.text() + "\n\n"
                + lesson.queries().stream().map(GuidePages::listing).collect(Collectors.joining("\n"));
    }

    private static String listing(CypherFile query) {
        return "[source,cypher]\n----\n" + query.source().strip() + "\n----\n";
    }

    /** The catalogue as saved scripts, to be dropped into Neo4j Browser; each begins with the question that names it. */
    @GetMapping("/favourites.zip")
    ResponseEntity<byte[]> favourites() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var query : catalogue.bundled().values()) {
                zip.putNextEntry(new ZipEntry(query.name() + ".cypher"));
                zip.write(favourite(query).getBytes(StandardCharsets.UTF_8));
            }
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"skillways-favourites.zip\"")
                .body(bytes.toByteArray());
    }

    private static String favourite(Query query) {
        return "// " + query.file().summary() + "\n" + query.file().source();
    }
}
