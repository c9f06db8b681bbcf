package org.skillways.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.skillways.graph.DocumentLoading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.env.Environment;

/** The bundled documents, which a graph without any document gets at the start of the server. */
final class Seeds {

    private static final Logger LOG = LoggerFactory.getLogger(Seeds.class);
    private static final String IS_EMPTY = "RETURN NOT EXISTS { (:Document) } AS isEmpty";

    private final Driver driver;
    private final DocumentLoading loading;
    private final Environment environment;

    Seeds(Driver driver, DocumentLoading loading, Environment environment) {
        this.driver = driver;
        this.loading = loading;
        this.environment = environment;
    }

    void loadIntoEmptyGraph() {
        if (graphIsEmpty()) {
            folder().ifPresentOrElse(this::load, () -> LOG.info("There is no folder seeds; the graph is empty."));
        }
    }

    private boolean graphIsEmpty() {
        var rows = driver.executableQuery(IS_EMPTY).execute().records();
        return rows.get(0).get("isEmpty").asBoolean();
    }

    private void load(Path folder) {
        var report = loading.load(List.of(folder), DocumentLoading.Options.defaults(), (done, total) -> {});
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
        var named = environment.getProperty("skillways.seeds");
        var usual = Stream.of(home, home.resolve(".."), home.resolve("../.."), Path.of(""))
                .map(place -> place.resolve("seeds").normalize());
        return (named == null ? usual : Stream.of(Path.of(named)))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
