package org.skillways.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skillways.cypher.QueryRunner;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as a workbook of one sheet, and a second one where rows are missing; text stays text, so that nothing in it is a formula. */
final class XlsxRowWriter implements QueryRunner.RowHandler {

    private static final int ROWS_AT_ONCE = 500;
    private static final int LONGEST_CELL = 32_767;

    private final JsonMapper mapper;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxRowWriter(OutputStream output, JsonMapper mapper) {
        this.mapper = mapper;
        this.workbook = new Workbook(output, "Skillways", null);
        this.sheet = workbook.newWorksheet("Result");
    }

    @Override
    public void columns(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.inlineString(0, column, names.get(column));
        }
        sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        row = 1;
    }

    @Override
    public void row(Record record) {
        for (int column = 0; column < record.size(); column++) {
            write(column, PlainValues.plain(record.get(column).asObject()));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value != null) {
            var text = CsvRowWriter.text(value, mapper);
            sheet.inlineString(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end(boolean truncated) {
        try {
            if (truncated) {
                sheet.finish();
                workbook.newWorksheet("Truncated").inlineString(0, 0, "There are more rows than these " + (row - 1));
            }
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
