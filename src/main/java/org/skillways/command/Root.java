package org.skillways.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code skillways} without a command serves. */
@Command(
        name = "skillways",
        mixinStandardHelpOptions = true,
        versionProvider = Root.Version.class,
        description = "A skills knowledge graph: occupation frameworks and the O*NET database in Neo4j.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Every setting can be given as --name=value, for instance --skillways.data=/srv/skillways.",
            "Exit codes: 0 all well, 1 something was rejected, 2 usage."
        })
final class Root implements Callable<Integer> {

    private final Application application;

    Root(Application application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        return new Serve(application).call();
    }

    /** The version in the application's jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Optional.ofNullable(Application.class.getPackage().getImplementationVersion());
            return new String[] {"Skillways " + version.orElse("(not packaged)")};
        }
    }
}
