package org.skillways.onet.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.skillways.finding.Finding;
import org.skillways.onet.FileAccount;

/** Reads the files of a release row by row, forgiving: what cannot be used is reported with its line and skipped. */
public final class TableReader {

    private static final int FINDINGS_PER_FILE = 1_000;

    private final OnetFiles files;
    private final List<Finding> findings;
    private final Map<OnetTable, FileAccount> accounts;
    private final Set<String> occupations = new HashSet<>();
    private final Set<OnetTable> unusable = new TreeSet<>();

    public TableReader(OnetFiles files, List<Finding> findings, Map<OnetTable, FileAccount> accounts) {
        this.files = files;
        this.findings = findings;
        this.accounts = accounts;
    }

    public boolean has(OnetTable table) {
        return files.find(table.title()).isPresent();
    }

    /** From now on a row that names any other occupation is rejected. */
    public void knowOccupations(Set<String> codes) {
        occupations.addAll(codes);
    }

    /** Reads a file that exists; false when it could not be used at all. */
    public boolean read(OnetTable table, Function<OnetRow, Outcome> use) {
        var file = files.find(table.title()).orElseThrow();
        var counter = new FileAccount.Counter(file.name());
        var usable = false;
        try (var bytes = file.open()) {
            var text = Dialect.decode(bytes.readAllBytes());
            usable = readAll(table, file.name(), Dialect.of(text).reader().ofCsvRecord(text), use, counter);
        } catch (ZipException | CsvParseException e) {
            findings.add(
                    Finding.error("unreadable-file", file.name(), "the file", "Reading stopped: " + e.getMessage()));
        } catch (IOException e) {
            findings.add(Finding.error("unreadable-file", file.name(), "the file", "Reading stopped: " + e));
        }
        accounts.put(table, counter.account());
        if (!usable && table.inGraph()) {
            unusable.add(table);
        }
        return usable;
    }

    /** The files that are there and could not be used at all. */
    public Set<OnetTable> unusable() {
        return unusable;
    }

    private boolean readAll(
            OnetTable table,
            String file,
            Iterable<CsvRecord> rows,
            Function<OnetRow, Outcome> use,
            FileAccount.Counter counter) {
        var iterator = rows.iterator();
        Optional<Map<String, Integer>> columns =
                iterator.hasNext() ? header(table, file, iterator.next()) : noHeader(table, file);
        var usable = columns.isPresent();
        while (iterator.hasNext()) {
            var row = iterator.next();
            if (columns.isEmpty()) {
                counter.count(Outcome.leftOut(table.inGraph() ? "the file lacks columns" : table.gives()));
            } else {
                useRow(file, columns.get(), row, use, counter);
            }
        }
        return usable;
    }

    private void useRow(
            String file,
            Map<String, Integer> columns,
            CsvRecord row,
            Function<OnetRow, Outcome> use,
            FileAccount.Counter counter) {
        try {
            if (row.getFieldCount() != columns.size()) {
                throw new BadRow("The row has " + row.getFieldCount() + " columns, the header " + columns.size());
            }
            counter.count(use.apply(new OnetRow(columns, row.getFields(), occupations)));
        } catch (BadRow e) {
            counter.countRejected();
            report(file, row.getStartingLineNumber(), e.reason());
        }
    }

    private void report(String file, long line, String reason) {
        var sofar = findings.stream()
                .filter(finding -> finding.file().equals(file) && finding.code().equals("bad-row"))
                .count();
        if (sofar < FINDINGS_PER_FILE) {
            findings.add(Finding.error("bad-row", file, "line " + line, reason + "; the row was skipped."));
        }
    }

    private Optional<Map<String, Integer>> noHeader(OnetTable table, String file) {
        findings.add(Finding.warning(
                "empty-file", file, "line 1", "The file is empty, which leaves out " + table.gives() + "."));
        return Optional.empty();
    }

    private Optional<Map<String, Integer>> header(OnetTable table, String file, CsvRecord header) {
        Map<String, Integer> columns = new HashMap<>();
        var known = new HashMap<String, String>();
        List.of(table.required(), table.optional(), table.unused())
                .forEach(names -> names.forEach(name -> known.put(OnetFiles.key(name), name)));
        var unknown = new ArrayList<String>();
        var place = 0;
        for (var name : header.getFields()) {
            var column = known.get(OnetFiles.key(name));
            if (column == null && table.inGraph()) {
                unknown.add(name);
            }
            columns.putIfAbsent(column == null ? "\t" + place : column, place);
            place++;
        }
        reportColumns(table, file, columns, unknown);
        return missing(table, columns).isEmpty() && table.inGraph() ? Optional.of(columns) : Optional.empty();
    }

    private static List<String> missing(OnetTable table, Map<String, Integer> columns) {
        return table.required().stream()
                .filter(name -> !columns.containsKey(name))
                .toList();
    }

    private void reportColumns(OnetTable table, String file, Map<String, Integer> columns, List<String> unknown) {
        var missing = missing(table, columns);
        if (!missing.isEmpty()) {
            findings.add(Finding.warning(
                    "missing-column",
                    file,
                    "line 1",
                    "The columns " + missing + " are missing, which leaves out " + table.gives() + "."));
        }
        if (!unknown.isEmpty()) {
            findings.add(Finding.warning(
                    "unknown-column",
                    file,
                    "line 1",
                    "The columns " + unknown + " are not known to this version and are not in the graph."));
        }
        var unused = table.unused().stream().filter(columns::containsKey).toList();
        if (!unused.isEmpty()) {
            findings.add(Finding.info(
                    "unused-column", file, "line 1", "The columns " + unused + " are known and are not in the graph."));
        }
    }
}
