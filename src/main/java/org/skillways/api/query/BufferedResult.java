package org.skillways.api.query;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;
import org.skillways.export.ResultFormat;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the result in a file until it is complete, so that its head can say whether rows are missing at its end. */
final class BufferedResult implements QueryRunner.RowHandler, AutoCloseable {

    private final Opening opening;
    private final Path file;
    private final OutputStream output;
    private final QueryRunner.RowHandler rows;

    BufferedResult(ResultFormat format, JsonMapper mapper, Opening opening) throws IOException {
        this.opening = opening;
        this.file = Files.createTempFile("skillways-result", format.ending());
        this.output = new BufferedOutputStream(Files.newOutputStream(file));
        this.rows = format.writer(output, mapper);
    }

    /** Writes the head of a response, truncated or not, and opens its body. */
    @FunctionalInterface
    interface Opening {
        OutputStream open(boolean truncated) throws IOException;
    }

    @Override
    public void columns(List<String> names) {
        rows.columns(names);
    }

    @Override
    public void row(Record row) {
        rows.row(row);
    }

    @Override
    public void end(boolean truncated) {
        rows.end(truncated);
        try {
            output.close();
            Files.copy(file, opening.open(truncated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        output.close();
        Files.delete(file);
    }
}
