package org.skillways.outlook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;

/** Reads the Employment Projections by occupation; the sheet is found by its title, its columns by their headers. */
public final class OutlookWorkbook {

    private static final Pattern TITLE =
            Pattern.compile("Occupational projections.*worker characteristics.*", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
    private static final Pattern NUMBER = Pattern.compile("(>=|≥)?\\s*\\$?\\s*(-?[\\d,]*\\.?\\d+)");
    private static final String EVERYTHING = "00-0000";

    private OutlookWorkbook() {}

    private enum Column {
        TITLE("Matrix title"),
        CODE("Matrix code"),
        TYPE("Occupation type"),
        EMPLOYMENT("^Employment, (\\d{4})"),
        PROJECTED("^Employment, (\\d{4})"),
        GROWTH("^Employment change, percent"),
        OPENINGS("^Occupational openings"),
        WAGE("^Median annual wage"),
        EDUCATION("^Typical education"),
        EXPERIENCE("^Work experience"),
        TRAINING("^Typical on-the-job training");

        private final Pattern header;

        Column(String header) {
            this.header = Pattern.compile(header);
        }
    }

    /**
     * Reads a workbook.
     *
     * @throws NotAnOutlook where the file is no such workbook, or lacks a column
     */
    public static Outlook read(Path path) {
        try (var workbook = new ReadableWorkbook(path.toFile())) {
            var sheets = workbook.getSheets().toList();
            for (var sheet : sheets) {
                if (isOutlook(sheet)) {
                    return new Reading(path, sheet.getName()).read(sheet);
                }
            }
            throw NotAnOutlook.because(
                    path,
                    "the sheets",
                    "None of the sheets " + sheets.stream().map(Sheet::getName).toList()
                            + " begins with 'Occupational projections, … and worker characteristics'.");
        } catch (IOException | RuntimeException e) {
            if (e instanceof NotAnOutlook known) {
                throw known;
            }
            throw NotAnOutlook.because(path, "the file", "This cannot be read as an XLSX workbook: " + e.getMessage());
        }
    }

    private static boolean isOutlook(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(1).anyMatch(row -> TITLE.matcher(text(row, 0)).find());
        }
    }

    private static String text(Row row, int place) {
        return place >= row.getCellCount()
                ? ""
                : row.getOptionalCell(place).map(Cell::getText).orElse("").strip();
    }

    /** One reading of a sheet. */
    private static final class Reading {

        private final Path path;
        private final String sheet;
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
        private final List<Integer> years = new ArrayList<>();
        private final List<OutlookRow> rows = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int wageYear;

        Reading(Path path, String sheet) {
            this.path = path;
            this.sheet = sheet;
        }

        Outlook read(Sheet from) throws IOException {
            try (Stream<Row> all = from.openStream()) {
                all.forEach(row -> {
                    if (columns.isEmpty()) {
                        header(row);
                    } else {
                        add(row);
                    }
                });
            }
            if (rows.isEmpty()) {
                throw NotAnOutlook.because(path, "sheet " + sheet, "The sheet has no row with an occupation's code.");
            }
            return new Outlook(years.get(0) + "-" + years.get(1), years.get(0), years.get(1), wageYear, rows, findings);
        }

        private void header(Row row) {
            for (var place = 0; place < row.getCellCount(); place++) {
                var header = text(row, place);
                for (var column : Column.values()) {
                    if (!columns.containsKey(column)
                            && !columns.containsValue(place)
                            && column.header.matcher(header).find()) {
                        columns.put(column, place);
                        year(column, header);
                    }
                }
            }
            if (!columns.containsKey(Column.CODE)) {
                columns.clear();
                return;
            }
            for (var column : Column.values()) {
                if (!columns.containsKey(column)) {
                    throw NotAnOutlook.because(
                            path,
                            "sheet " + sheet + ", row " + row.getRowNum(),
                            "There is no column like '" + column.header + "' (" + column + ").");
                }
            }
        }

        private void year(Column column, String header) {
            var year = YEAR.matcher(header);
            if (column == Column.EMPLOYMENT || column == Column.PROJECTED) {
                years.add(year.find() ? Integer.parseInt(year.group(1)) : 0);
            } else if (column == Column.WAGE) {
                wageYear = year.find() ? Integer.parseInt(year.group(1)) : 0;
            }
        }

        private void add(Row row) {
            var code = text(row, place(Column.CODE));
            if (!CODE.matcher(code).matches() || code.equals(EVERYTHING)) {
                return;
            }
            try {
                var wage = number(row, Column.WAGE);
                rows.add(new OutlookRow(
                        code,
                        text(row, place(Column.TITLE)),
                        text(row, place(Column.TYPE)).equals("Summary"),
                        figure(row, Column.EMPLOYMENT),
                        figure(row, Column.PROJECTED),
                        figure(row, Column.GROWTH),
                        figure(row, Column.OPENINGS),
                        wage == null ? null : figure(wage),
                        wage != null && wage.group(1) != null,
                        words(row, Column.EDUCATION),
                        words(row, Column.EXPERIENCE),
                        words(row, Column.TRAINING)));
            } catch (NumberFormatException e) {
                findings.add(Finding.error(
                        "bad-row",
                        path.toString(),
                        "sheet " + sheet + ", row " + row.getRowNum(),
                        e.getMessage() + "; the row was skipped."));
            }
        }

        private int place(Column column) {
            return Objects.requireNonNull(columns.get(column));
        }

        private @Nullable String words(Row row, Column column) {
            var words = text(row, place(column));
            return words.isEmpty() || words.equals("—") ? null : words;
        }

        private @Nullable Double figure(Row row, Column column) {
            var number = number(row, column);
            return number == null ? null : figure(number);
        }

        private static Double figure(Matcher number) {
            return Double.valueOf(number.group(2).replace(",", ""));
        }

        private @Nullable Matcher number(Row row, Column column) {
            var words = words(row, column);
            if (words == null) {
                return null;
            }
            var number = NUMBER.matcher(words);
            if (!number.matches()) {
                throw new NumberFormatException("'" + words + "' is not a number (" + column + ")");
            }
            return number;
        }
    }
}
