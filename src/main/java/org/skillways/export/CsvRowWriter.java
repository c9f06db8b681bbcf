package org.skillways.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes rows as CSV of RFC 4180 with a header; lists and maps are JSON.
 *
 * <p>Text that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets hide.
 */
final class CsvRowWriter implements QueryRunner.RowHandler {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final CsvWriter csv;
    private final JsonMapper mapper;

    CsvRowWriter(OutputStream output, JsonMapper mapper) {
        this.mapper = mapper;
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    }

    @Override
    public void columns(List<String> names) {
        csv.writeRecord(names);
    }

    @Override
    public void row(Record row) {
        csv.writeRecord(row.values().stream()
                .map(value -> cell(PlainValues.plain(value.asObject())))
                .toList());
    }

    @Override
    public void end(boolean truncated) {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a cell shows; nothing for an unknown value. */
    static String text(@Nullable Object value, JsonMapper mapper) {
        if (value == null) {
            return "";
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? value.toString()
                : mapper.writeValueAsString(value);
    }

    private String cell(@Nullable Object value) {
        var text = text(value, mapper);
        var formula = value instanceof String && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
