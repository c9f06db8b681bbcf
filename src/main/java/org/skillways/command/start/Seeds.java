package org.skillways.command.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillways.cypher.QueryRunner;
import org.skillways.database.Database;
import org.skillways.database.EmbeddedNeo4j;
import org.skillways.graph.document.DocumentLoader;
import org.skillways.graph.document.DocumentUnloader;
import org.skillways.graph.document.LoadReport.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.system.ApplicationHome;

/**
 * The bundled documents, which a graph without any document gets at the start of the server. The bundled graph, with which a new data
 * folder of the distribution begins, has them already.
 */
@EnableConfigurationProperties(SeedsProperties.class)
public final class Seeds {

    private static final Logger LOG = LoggerFactory.getLogger(Seeds.class);
    private static final DocumentLoader.Options OPTIONS = DocumentLoader.Options.defaults();
    private static final DocumentLoader.Progress PROGRESS = (done, total) -> {};

    private final Database database;
    private final QueryRunner queries;
    private final DocumentLoader loading;
    private final DocumentUnloader unloading;
    private final SeedsProperties properties;
    /** The digests of the documents that a new data folder began with. */
    private List<String> bundled = List.of();

    public Seeds(
            Database database,
            QueryRunner queries,
            DocumentLoader loading,
            DocumentUnloader unloading,
            SeedsProperties properties) {
        this.database = database;
        this.queries = queries;
        this.loading = loading;
        this.unloading = unloading;
        this.properties = properties;
    }

    public void loadIntoEmptyGraph() {
        if (graphIsEmpty()) {
            loadFolder();
        } else if (database.embedded().filter(EmbeddedNeo4j::firstStart).isPresent()) {
            bundled = documentsInGraph();
        }
    }

    /** Where the bundled graph has other documents than the folder: takes those back, and loads these. */
    public void replaceInBundledGraph() {
        if (!bundled.isEmpty() && !hasDocumentsOfFolder()) {
            unloading.unload(bundled, false);
            loadFolder();
        }
    }

    private boolean graphIsEmpty() {
        return queries.read(run -> run.rows("load/document/any-document", Map.of()))
                .isEmpty();
    }

    private boolean hasDocumentsOfFolder() {
        var documents = folder().map(folder ->
                        loading.load(List.of(folder), OPTIONS, PROGRESS).documents())
                .orElse(List.of());
        return documents.stream().allMatch(document -> document.outcome() == Outcome.UNCHANGED)
                && documents.size() == bundled.size();
    }

    private List<String> documentsInGraph() {
        return queries.read(run -> run.rows("load/document/all-documents", Map.of())).stream()
                .map(row -> row.get("sha256").asString())
                .distinct()
                .toList();
    }

    private void loadFolder() {
        folder().ifPresentOrElse(this::load, () -> LOG.info("There is no folder seeds; the graph is empty."));
    }

    private void load(Path folder) {
        var report = loading.load(List.of(folder), OPTIONS, PROGRESS);
        LOG.info(
                "Loaded {} statements of {} documents from {}",
                report.statements(),
                report.documents().size(),
                folder);
        report.findings().forEach(finding -> LOG.info("{}", finding));
    }

    /** The folder that the settings name; else the one of the distribution, of the built tree, or where we are. */
    private Optional<Path> folder() {
        var home = new ApplicationHome(Seeds.class).getDir().toPath().toAbsolutePath();
        var named = properties.seeds();
        var usual = Stream.of(home, home.resolve(".."), home.resolve("../.."), Path.of(""))
                .map(place -> place.resolve("seeds").normalize());
        return (named == null ? usual : Stream.of(Path.of(named)))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
