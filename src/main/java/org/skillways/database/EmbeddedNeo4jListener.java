package org.skillways.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded server as soon as the application's settings are known, so that both boot at the same time; does
 * nothing where {@code spring.neo4j.uri} names another server.
 */
public final class EmbeddedNeo4jListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private final boolean bundledGraph;

    /**
     * Starts the server of an application.
     *
     * @param bundledGraph whether a new data folder begins with the graph of the bundled documents, where the distribution has one
     */
    public EmbeddedNeo4jListener(boolean bundledGraph) {
        this.bundledGraph = bundledGraph;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.containsProperty("spring.neo4j.uri")) {
            return;
        }
        var settings = settings(environment);
        var usualSeeds = !environment.containsProperty("skillways.seeds");
        var neo4j = EmbeddedNeo4j.start(bundledGraph && usualSeeds ? settings.withBundledGraph() : settings);
        SpringApplication.getShutdownHandlers().add(neo4j::close);
        event.getBootstrapContext()
                .addCloseListener(closed ->
                        closed.getApplicationContext().getBeanFactory().registerSingleton("embeddedNeo4j", neo4j));
    }

    private static ServerSettings settings(Environment environment) {
        try {
            return Binder.get(environment)
                    .bindOrCreate("skillways", EmbeddedNeo4jProperties.class)
                    .settings()
                    .withGuide(guide(environment));
        } catch (BindException e) {
            throw StartFailure.wrongType(e);
        } catch (IllegalArgumentException e) {
            throw StartFailure.badSetting(e);
        }
    }

    /** The guide of the explorer, where the port that serves it is known before it starts. */
    private static String guide(Environment environment) {
        var port = environment.getProperty("server.port", "8080");
        return port.equals("0") ? "" : "http://localhost:" + port + "/guide/skillways.html";
    }
}
