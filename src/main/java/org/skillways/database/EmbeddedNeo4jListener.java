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

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.containsProperty("spring.neo4j.uri")) {
            return;
        }
        var neo4j = EmbeddedNeo4j.start(settings(environment));
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
