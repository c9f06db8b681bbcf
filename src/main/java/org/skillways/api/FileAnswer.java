package org.skillways.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;

/** Keeps the answer in a file until it is complete, so that its head can say whether rows are missing at its end. */
final class FileAnswer implements QueryRunner.RowHandler, AutoCloseable {

    private final Opening opening;
    private final Path file;
    private final OutputStream output;
    private final QueryRunner.RowHandler rows;

    FileAnswer(Format format, Opening opening) throws IOException {
        this.opening = opening;
        this.file = Files.createTempFile("skillways-answer", format.ending());
        this.output = new BufferedOutputStream(Files.newOutputStream(file));
        this.rows = format.writer(output);
    }

    /** Writes the head of an answer, cut off or not, and gives the way to its body. */
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
