package org.skillways.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;

/**
 * Opens a JSON answer with its first row, so that a failure before it can still be told as a problem; the end of the body says
 * whether rows are missing.
 */
final class StreamedAnswer implements QueryRunner.RowHandler {

    private final Opening opening;
    private QueryRunner.@Nullable RowHandler rows;

    StreamedAnswer(Opening opening) {
        this.opening = opening;
    }

    /** Writes the head of the answer and gives the way to its body. */
    @FunctionalInterface
    interface Opening {
        OutputStream open() throws IOException;
    }

    @Override
    public void columns(List<String> names) {
        try {
            rows = new JsonRows(opening.open());
            rows.columns(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(Record row) {
        opened().row(row);
    }

    @Override
    public void end(boolean truncated) {
        opened().end(truncated);
    }

    private QueryRunner.RowHandler opened() {
        if (rows == null) {
            throw new IllegalStateException("Rows come after the columns");
        }
        return rows;
    }
}
