package org.skillways.command;

import java.util.List;
import org.skillways.command.start.DerivationAtStart;
import org.skillways.command.start.Preparation;
import org.skillways.command.start.Seeds;
import org.skillways.database.EmbeddedNeo4jListener;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The Spring application behind every command, with the settings given on the command line. */
record Application(Class<?> type, List<String> settings) {

    Application {
        settings = List.copyOf(settings);
    }

    /** The server: everything, and the seeds in a graph that is still empty. */
    ConfigurableApplicationContext serve() {
        var spring = withDatabase(type, true);
        spring.addInitializers(context -> register(context, Seeds.class));
        spring.addInitializers(context -> register(context, DerivationAtStart.class));
        return run(spring);
    }

    /** A context for one command: of what commands need only what this one uses. */
    ConfigurableApplicationContext command(boolean withDatabase) {
        var spring = withDatabase
                ? withDatabase(CommandApplication.class, false)
                : new SpringApplication(CommandApplication.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        spring.setAdditionalProfiles("command");
        return run(spring);
    }

    private static SpringApplication withDatabase(Class<?> type, boolean bundledGraph) {
        var spring = new SpringApplication(type);
        spring.addListeners(new EmbeddedNeo4jListener(bundledGraph));
        spring.addInitializers(context -> register(context, Preparation.class));
        return spring;
    }

    private ConfigurableApplicationContext run(SpringApplication spring) {
        return spring.run(settings.toArray(String[]::new));
    }

    private static void register(ConfigurableApplicationContext context, Class<?> bean) {
        ((GenericApplicationContext) context).registerBean(bean);
    }
}
