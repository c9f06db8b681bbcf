package org.skillways.command;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.skillways.database.ClassArchive;
import org.skillways.database.Database;
import org.skillways.database.EmbeddedNeo4j;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** Serves the explorer and the API until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the explorer and the API (what happens without a command).")
final class Serve implements Callable<Integer> {

    /** Not an exit code: the process goes on. */
    static final int RUNNING = -1;

    private static final long ARCHIVE_AFTER_MILLIS = 20_000;

    private final Application application;

    Serve(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var context = application.serve();
        System.out.println("Skillways serves http://localhost:" + port(context) + "/ (the API at /api/v1), "
                + (isLocal(context)
                        ? "to this machine only (server.address=0.0.0.0 serves others)"
                        : "to other machines too"));
        System.out.println(
                context.getBean(Database.class).embedded().map(Serve::browser).orElseGet(() -> server(context)));
        archiveClasses(context);
        return RUNNING;
    }

    private static void archiveClasses(ApplicationContext context) {
        var cache = context.getEnvironment().getProperty("skillways.cache");
        if (cache != null) {
            new ClassArchive(Path.of(cache, "skillways.jsa")).writeAfter(ARCHIVE_AFTER_MILLIS);
        }
    }

    private static boolean isLocal(ApplicationContext context) {
        return context.getEnvironment()
                .getProperty("server.address", InetAddress.class, InetAddress.getLoopbackAddress())
                .isLoopbackAddress();
    }

    private static int port(ApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    private static String browser(EmbeddedNeo4j neo4j) {
        var password = neo4j.firstStart() ? "password " + neo4j.password() + ", kept in " : "password in ";
        return "Neo4j Browser at " + neo4j.browser() + " (" + neo4j.uri() + "), user " + neo4j.user() + ", " + password
                + neo4j.passwordFile();
    }

    private static String server(ApplicationContext context) {
        return "Neo4j at " + context.getBean(Database.class).address();
    }
}
