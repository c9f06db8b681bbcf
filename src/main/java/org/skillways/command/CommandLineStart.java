package org.skillways.command;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Reads the command line, runs its command and ends with its exit code; a server stays until it is stopped. */
public final class CommandLineStart {

    private static final Predicate<String> IS_SETTING = Pattern.compile(
                    "--[A-Za-z][\\w-]*(\\.[\\w\\[\\]-]+)+=.*", Pattern.DOTALL)
            .asMatchPredicate();

    private CommandLineStart() {}

    public static void run(Class<?> application, String... args) {
        var code = execute(application, args);
        if (code != Serve.RUNNING) {
            System.exit(code);
        }
    }

    static int execute(Class<?> application, String... args) {
        var settings = Arrays.stream(args).filter(IS_SETTING).toList();
        var words = Arrays.stream(args).filter(IS_SETTING.negate()).toArray(String[]::new);
        return commandLine(new Application(application, settings)).execute(words);
    }

    static CommandLine commandLine(Application application) {
        var commands = new CommandLine(new Root(application));
        for (var command : commands(application)) {
            commands.addSubcommand(command);
        }
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(CommandLineStart::report);
    }

    private static List<Object> commands(Application application) {
        return List.of(
                new Serve(application),
                new Load(application),
                new Unload(application),
                new ImportOnet(application),
                new ImportOutlook(application),
                new Derive(application),
                new Status(application));
    }

    /** A reason that the user can do something about is one line; anything else was a mistake in the program. */
    private static int report(Exception problem, CommandLine command, CommandLine.ParseResult result) throws Exception {
        var line = UserError.messageOf(problem).orElseThrow(() -> problem);
        System.err.println("skillways: " + line);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
