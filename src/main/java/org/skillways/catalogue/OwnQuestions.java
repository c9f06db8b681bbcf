package org.skillways.catalogue;

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

/** The questions of a folder that its owner fills while the application runs. */
@Component
final class OwnQuestions {

    private static final Logger LOG = LoggerFactory.getLogger(OwnQuestions.class);
    private static final String ENDING = ".cypher";
    private static final long MOST_BYTES = 100_000;

    private final @Nullable Path folder;
    private final Questions questions;
    private final Map<Path, Entry> entries = new ConcurrentHashMap<>();

    OwnQuestions(CatalogueSettings settings, Questions questions) {
        this.folder = settings.folder();
        this.questions = questions;
    }

    private record Entry(
            FileTime changed,
            long size,
            @Nullable Question question,
            @Nullable Finding finding) {}

    Map<String, Question> questions() {
        var found = new TreeMap<String, Question>();
        for (var file : files()) {
            entry(file).map(Entry::question).ifPresent(question -> found.put(question.name(), question));
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
            var question = new QuestionReader(content(file, size)).read();
            questions.check(question);
            return new Entry(changed, size, question, null);
        } catch (MalformedQuestion e) {
            var finding = Finding.error(
                    "malformed-query", file.toString(), "line " + e.line(), String.valueOf(e.getMessage()));
            LOG.warn("{}", finding);
            return new Entry(changed, size, null, finding);
        }
    }

    private static CypherFile content(Path file, long size) throws IOException {
        var name = file.getFileName().toString().replaceFirst("\\.cypher$", "");
        if (!name.matches("[\\w-]+")) {
            throw new MalformedQuestion(1, "The file's name has other characters than letters, digits, '-' and '_'");
        }
        if (size > MOST_BYTES) {
            throw new MalformedQuestion(1, "The file has " + size + " bytes, more than " + MOST_BYTES);
        }
        try {
            return new CypherFile("own/" + name, Files.readString(file));
        } catch (MalformedInputException e) {
            throw new MalformedQuestion(1, "The file is not UTF-8 text");
        }
    }
}
