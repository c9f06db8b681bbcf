package org.skillways.command.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.skillways.cypher.QueryRunner;
import org.skillways.graph.document.DocumentLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.system.ApplicationHome;

/** The bundled documents, which a graph without any document gets at the start of the server. */
@EnableConfigurationProperties(SeedsProperties.class)
public final class Seeds {

    private static final Logger LOG = LoggerFactory.getLogger(Seeds.class);

    private final QueryRunner queries;
    private final DocumentLoader loading;
    private final SeedsProperties properties;

    public Seeds(QueryRunner queries, DocumentLoader loading, SeedsProperties properties) {
        this.queries = queries;
        this.loading = loading;
        this.properties = properties;
    }

    public void loadIntoEmptyGraph() {
        if (graphIsEmpty()) {
            folder().ifPresentOrElse(this::load, () -> LOG.info("There is no folder seeds; the graph is empty."));
        }
    }

    private boolean graphIsEmpty() {
        return queries.read(run -> run.rows("load/document/any-document", Map.of()))
                .isEmpty();
    }

    private void load(Path folder) {
        var report = loading.load(List.of(folder), DocumentLoader.Options.defaults(), (done, total) -> {});
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
