package org.skillways.onet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillways.finding.Finding;
import org.skillways.onet.table.OnetFiles;
import org.skillways.onet.table.OnetTable;

/** Which files a release should have by its number, which of them it lacks here, and which it has besides. */
final class ExpectedFiles {

    private static final int HEADER_BYTES = 1_000;

    private final Path path;
    private final OnetFiles files;
    private final boolean from30Dot3;

    ExpectedFiles(Path path, OnetFiles files, boolean from30Dot3) {
        this.path = path;
        this.files = files;
        this.from30Dot3 = from30Dot3;
    }

    void report(List<Finding> findings) {
        missing()
                .forEach(table -> findings.add(Finding.warning(
                        "missing-file",
                        path.toString(),
                        table.title() + ".txt",
                        "The release has no such file here, which leaves out " + table.gives() + ".")));
        unknown()
                .forEach(file -> findings.add(Finding.warning(
                        "unknown-file",
                        file.name(),
                        "the file",
                        "The file is not known to this version and is not in the graph.")));
        files.doubled()
                .forEach(name -> findings.add(Finding.warning(
                        "doubled-file", name, "the file", "Another file of the same name was read instead.")));
    }

    /** What the missing files would give. */
    List<String> leftOut() {
        return missing().map(OnetTable::gives).distinct().toList();
    }

    /** What is lost in files that cannot be used and, where there are unknown files of O*NET, what they may have instead of the missing. */
    List<String> lost(Set<OnetTable> unusable) {
        var inUnknownFiles = unknown().anyMatch(ExpectedFiles::isOfOnet) ? missing() : Stream.<OnetTable>of();
        return Stream.concat(unusable.stream(), inUnknownFiles)
                .map(OnetTable::gives)
                .distinct()
                .toList();
    }

    private Stream<OnetTable> missing() {
        return Arrays.stream(OnetTable.values())
                .filter(table -> table.inGraph() && table.belongsTo(from30Dot3))
                .filter(table -> files.find(table.title()).isEmpty() && !isGivenOtherwise(table));
    }

    /** By a file of the layout that releases had before, or have since. */
    private boolean isGivenOtherwise(OnetTable table) {
        return Arrays.stream(OnetTable.values())
                .filter(other -> other.gives().equals(table.gives()) && !other.belongsTo(from30Dot3))
                .anyMatch(other -> files.find(other.title()).isPresent());
    }

    private Stream<OnetFiles.TextFile> unknown() {
        var known = Stream.concat(
                        Stream.of(OnetRelease.READ_ME),
                        Arrays.stream(OnetTable.values()).map(OnetTable::title))
                .map(OnetFiles::key)
                .collect(Collectors.toSet());
        return files.all().entrySet().stream()
                .filter(file -> !known.contains(file.getKey()))
                .map(file -> file.getValue());
    }

    private static boolean isOfOnet(OnetFiles.TextFile file) {
        try (var bytes = file.open()) {
            var header = new String(bytes.readNBytes(HEADER_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
            return header.contains("O*NET-SOC Code") || header.contains("Element ID");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
