package org.skillways.api.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;
import org.skillways.export.JsonRowWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens a JSON response with its first row, so that a failure before it can still become a problem; the end of the body says
 * whether rows are missing.
 */
final class StreamedResult implements QueryRunner.RowHandler {

    private final JsonMapper mapper;
    private final Opening opening;
    private QueryRunner.@Nullable RowHandler rows;

    StreamedResult(JsonMapper mapper, Opening opening) {
        this.mapper = mapper;
        this.opening = opening;
    }

    /** Writes the head of the response and opens its body. */
    @FunctionalInterface
    interface Opening {
        OutputStream open() throws IOException;
    }

    @Override
    public void columns(List<String> names) {
        try {
            rows = new JsonRowWriter(opening.open(), mapper);
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
