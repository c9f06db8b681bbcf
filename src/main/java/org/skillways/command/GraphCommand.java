package org.skillways.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that works on the graph: its options are read first, and only a command line without mistakes costs the start
 * of an application and, where there is none yet, of a server.
 *
 * @param <T> the bean that does the work
 */
abstract class GraphCommand<T> implements Callable<Integer> {

    /** The exit code of a run in which everything went well. */
    static final int ALL_WELL = 0;
    /** The exit code of a run in which something was rejected, as the report says. */
    static final int REJECTED = 1;

    private final Application application;
    private final Class<T> worker;

    @Spec
    @Nullable CommandSpec spec;

    GraphCommand(Application application, Class<T> worker) {
        this.application = application;
        this.worker = worker;
    }

    @Override
    public final Integer call() {
        checkOptions();
        try (var context = application.command(needsDatabase())) {
            return run(context.getBean(worker));
        }
    }

    /** Refuses options that do not fit together, before anything starts. */
    void checkOptions() {}

    /** Whether the options require work that needs the database. */
    boolean needsDatabase() {
        return true;
    }

    /** A mistake in the options, which ends the command with its usage and exit code 2. */
    final ParameterException usage(String message) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the command's specification");
        }
        return new ParameterException(spec.commandLine(), message);
    }

    /** Does the work and returns the exit code. */
    abstract int run(T work);
}
