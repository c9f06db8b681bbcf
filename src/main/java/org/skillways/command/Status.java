package org.skillways.command;

import picocli.CommandLine.Command;

/** Says which server is used and what is in the graph. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Say which server is used and what the graph holds.")
final class Status extends GraphCommand<GraphStatus> {

    Status(Application application) {
        super(application, GraphStatus.class);
    }

    @Override
    int run(GraphStatus status) {
        status.lines().forEach(System.out::println);
        return ALL_WELL;
    }
}
