package org.skillways.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads out of a server's log why it ended while starting. */
final class StartFailureReader {

    private static final Pattern MEMORY = Pattern.compile("OutOfMemoryError|[Oo]ut of memory|Could not reserve|"
            + "insufficient memory|Cannot allocate memory|Too small (initial|maximum) heap|"
            + "exceeds the maximum representable|Invalid maximum heap");
    private static final Pattern PORT = Pattern.compile("Address already in use|already bound");
    private static final Pattern VERSION = Pattern.compile(
            "(Unrecognized|[Uu]nsupported) transaction log format version|[Ss]tore ?version|Unknown(Store|Kernel)"
                    + "|[Uu]nsupported store|newer version of Neo4j");
    private static final Pattern CAUSE = Pattern.compile("^Caused by|^\\S+(Exception|Error): |ERROR");
    private static final String START = "[ System diagnostics ]";
    private static final int TAIL = 4000;

    private final ServerFolder folder;
    private final ServerSettings settings;

    StartFailureReader(ServerFolder folder, ServerSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Of a server that is gone. */
    StartFailure of(ServerState state) {
        return of(state, tail(folder.console()));
    }

    /** Of a server that runs without its database; the reason is in its log only. */
    StartFailure ofDatabase(ServerState state) {
        var lines = tail(folder.logs().resolve("debug.log"));
        var start = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains(START))
                .max()
                .orElse(0);
        return of(
                state,
                lines.subList(start, lines.size()).stream()
                        .filter(line -> CAUSE.matcher(line).find())
                        .toList());
    }

    private StartFailure of(ServerState state, List<String> lines) {
        var text = String.join("\n", lines);
        if (MEMORY.matcher(text).find()) {
            return StartFailure.tooLittleMemory(settings, lastLine(lines, MEMORY));
        }
        if (PORT.matcher(text).find()) {
            return text.contains(":" + state.httpPort())
                    ? StartFailure.portTaken("its Browser", state.httpPort(), "skillways.neo4j.http-port")
                    : StartFailure.portTaken("Bolt", state.boltPort(), "skillways.neo4j.bolt-port");
        }
        if (VERSION.matcher(text).find()) {
            return StartFailure.otherVersion(folder.data(), "another version of Neo4j", state.version());
        }
        return StartFailure.ended(lastLine(lines, CAUSE), folder.console());
    }

    private static String lastLine(List<String> lines, Pattern pattern) {
        return lines.stream()
                .filter(line -> pattern.matcher(line).find())
                .findFirst()
                .map(line -> line.length() > 200 ? line.substring(0, 200) + "…" : line)
                .orElse(lines.isEmpty() ? "without any output" : lines.get(lines.size() - 1));
    }

    private static List<String> tail(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
