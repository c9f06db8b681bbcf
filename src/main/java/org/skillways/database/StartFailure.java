package org.skillways.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.BindException;

/** The embedded server cannot run, for a reason that the user can change; the message is one line that says how. */
public final class StartFailure extends RuntimeException {

    private StartFailure(String message) {
        super(message);
    }

    static StartFailure portTaken(String purpose, int port, String property) {
        return new StartFailure("Port " + port + ", on which Neo4j offers " + purpose
                + ", is already taken on this machine:" + " stop what uses it, or choose another with --" + property
                + "=<port> (0 takes any free one).");
    }

    static StartFailure folderNotWritable(Path folder, String reason) {
        return new StartFailure("The data folder " + folder + " cannot be written (" + reason + "):"
                + " make it writable, or choose another with --skillways.data=<folder>.");
    }

    static StartFailure tooLittleMemory(ServerSettings settings, String found) {
        return new StartFailure("Too little memory for Neo4j, which is set to " + settings.heap() + " of heap and "
                + settings.pageCache() + " of page cache (" + found + "):"
                + " change skillways.neo4j.heap and skillways.neo4j.page-cache, or free some memory.");
    }

    static StartFailure otherVersion(Path folder, String theirs, String ours) {
        return new StartFailure("The database in " + folder + " was written by " + theirs + ", which Neo4j " + ours
                + " cannot open: choose another folder with --skillways.data=<folder>,"
                + " or point SPRING_NEO4J_URI at a server of that version.");
    }

    static StartFailure librariesMissing(Path folder) {
        return new StartFailure("Neo4j's libraries are not in " + folder + ": build them with 'mvn generate-resources',"
                + " name their folder with --skillways.neo4j.lib=<folder>,"
                + " or point SPRING_NEO4J_URI at a server that already runs.");
    }

    static StartFailure passwordMissing(Path file) {
        return new StartFailure("The database has a password and its file " + file + " is gone or empty:"
                + " put the file back, or choose another data folder with --skillways.data=<folder>.");
    }

    static StartFailure inUse(Path folder) {
        return new StartFailure("Another process holds the data folder " + folder + " and does not let go of it:"
                + " end that process, or choose another folder with --skillways.data=<folder>.");
    }

    static StartFailure ended(String lastLine, Path log) {
        return new StartFailure("Neo4j ended while starting: " + lastLine + " (all of it in " + log + ").");
    }

    static StartFailure tooSlow(long seconds, Path log) {
        return new StartFailure("Neo4j did not answer within " + seconds + " seconds; its log is " + log + ".");
    }

    static StartFailure refused(String address) {
        return new StartFailure("Neo4j at " + address + " refuses the user or the password:"
                + " set SPRING_NEO4J_AUTHENTICATION_USERNAME and SPRING_NEO4J_AUTHENTICATION_PASSWORD.");
    }

    static StartFailure unreachable(String address, String reason) {
        return new StartFailure("Neo4j at " + address + " does not answer (" + reason + "): check SPRING_NEO4J_URI,"
                + " or leave it unset to use the embedded server.");
    }

    static StartFailure wrongType(BindException problem) {
        var property = problem.getProperty();
        return new StartFailure("The setting " + problem.getName() + " has a value of another type"
                + (property == null ? "." : ": [" + property.getValue() + "]."));
    }

    static StartFailure badSetting(IllegalArgumentException problem) {
        return new StartFailure("A setting of the embedded server (skillways.data, skillways.neo4j.…) is wrong: "
                + problem.getMessage());
    }
}
