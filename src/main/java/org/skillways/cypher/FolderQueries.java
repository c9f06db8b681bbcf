package org.skillways.cypher;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.skillways.finding.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The queries of a folder that its owner fills while the application runs. */
@Component
final class FolderQueries {

    private static final Logger LOG = LoggerFactory.getLogger(FolderQueries.class);
    private static final String ENDING = ".cypher";
    private static final long MOST_BYTES = 100_000;

    private final @Nullable Path folder;
    private final QueryRunner queries;
    private final Map<Path, Entry> entries = new ConcurrentHashMap<>();

    FolderQueries(CatalogueProperties settings, QueryRunner queries) {
        this.folder = settings.folder();
        this.queries = queries;
    }

    private record Entry(
            FileTime changed,
            long size,
            @Nullable Query query,
            @Nullable Finding finding) {}

    Map<String, Query> queries() {
        var found = new TreeMap<String, Query>();
        for (var file : files()) {
            entry(file).map(Entry::query).ifPresent(query -> found.put(query.name(), query));
        }
        return found;
    }

    List<Finding> findings() {
        return files().stream()
                .flatMap(file -> entry(file).map(Entry::finding).stream())
                .toList();
    }

    private List<Path> files() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (var listed = Files.list(folder)) {
            return listed.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("The folder {} of further queries is unreadable: {}", folder, e.toString());
            return List.of();
        }
    }

    private Optional<Entry> entry(Path file) {
        try {
            var changed = Files.getLastModifiedTime(file);
            var size = Files.size(file);
            var known = entries.get(file);
            if (known == null || !known.changed().equals(changed) || known.size() != size) {
                known = read(file, changed, size);
                entries.put(file, known);
            }
            return Optional.of(known);
        } catch (IOException e) {
            entries.remove(file);
            return Optional.empty();
        }
    }

    private Entry read(Path file, FileTime changed, long size) throws IOException {
        try {
            var query = new QueryParser(content(file, size)).read();
            queries.check(query);
            return new Entry(changed, size, query, null);
        } catch (MalformedQuery e) {
            var finding = Finding.error(
                    "malformed-query", file.toString(), "line " + e.line(), String.valueOf(e.getMessage()));
            LOG.warn("{}", finding);
            return new Entry(changed, size, null, finding);
        }
    }

    private static CypherFile content(Path file, long size) throws IOException {
        var name = file.getFileName().toString().replaceFirst("\\.cypher$", "");
        if (!name.matches("[\\w-]+")) {
            throw new MalformedQuery(1, "The file's name has other characters than letters, digits, '-' and '_'");
        }
        if (size > MOST_BYTES) {
            throw new MalformedQuery(1, "The file has " + size + " bytes, more than " + MOST_BYTES);
        }
        try {
            return new CypherFile("own/" + name, Files.readString(file));
        } catch (MalformedInputException e) {
            throw new MalformedQuery(1, "The file is not UTF-8 text");
        }
    }
}
