package org.skillways.graph;

/** A graph that this Skillways cannot use, for a reason that the user can change; the message is one line that says how. */
public final class UnusableGraph extends RuntimeException {

    private static final String CHOOSE =
            "choose another database with --spring.data.neo4j.database=<name>, or another server.";

    private UnusableGraph(String message) {
        super(message);
    }

    static UnusableGraph later(int version, int known) {
        return new UnusableGraph("The graph was made by a later version of Skillways: it has version " + version
                + " of the schema, and this Skillways knows " + known + " versions. Start the later one, or " + CHOOSE);
    }

    static UnusableGraph labels(String counts) {
        return new UnusableGraph("The database has nodes that Skillways did not make and whose labels it uses ("
                + counts + "): " + CHOOSE);
    }

    static UnusableGraph name(SchemaVersion.Name index) {
        return new UnusableGraph("The database has an index that Skillways did not make and that is in its way ("
                + index.name() + " on " + String.join("|", index.labels()) + " "
                + String.join(", ", index.properties()) + "): drop it, or " + CHOOSE);
    }
}
