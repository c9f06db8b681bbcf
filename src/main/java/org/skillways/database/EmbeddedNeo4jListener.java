package org.skillways.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.convert.ConversionException;
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
        var neo4j = EmbeddedNeo4j.start(validSettings(environment));
        SpringApplication.getShutdownHandlers().add(neo4j::close);
        event.getBootstrapContext()
                .addCloseListener(closed ->
                        closed.getApplicationContext().getBeanFactory().registerSingleton("embeddedNeo4j", neo4j));
    }

    private static ServerSettings validSettings(Environment environment) {
        try {
            return settings(environment);
        } catch (IllegalArgumentException | ConversionException e) {
            throw StartFailure.badSetting(e);
        }
    }

    private static ServerSettings settings(Environment environment) {
        return new ServerSettings(
                Path.of(environment.getProperty("skillways.data", "data")),
                libraries(environment),
                environment.getProperty("skillways.neo4j.bolt-port", Integer.class, 7687),
                environment.getProperty("skillways.neo4j.http-port", Integer.class, 7474),
                environment.getProperty("skillways.neo4j.heap", "1g"),
                environment.getProperty("skillways.neo4j.page-cache", "256m"),
                options(environment.getProperty("skillways.neo4j.java-options", "")));
    }

    private static Path libraries(Environment environment) {
        var named = environment.getProperty("skillways.neo4j.lib");
        return named == null ? ServerLibraries.find() : Path.of(named);
    }

    private static List<String> options(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toList();
    }
}
