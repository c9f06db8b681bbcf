package org.skillways.derivation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Finds the names of elements and technologies in statements: the same stemmed words in the same order, stop words alike in
 * number; the longest name wins, and names do not overlap.
 *
 * <p>A name of one word, such as Writing or Monitoring, says too little: it counts only with the word skill, knowledge or ability
 * right after it.
 */
final class MentionFinder implements AutoCloseable {

    /** Changes with every change of the rules. */
    static final String METHOD = "analysed-names-1";

    private static final String STOP_WORD = "";
    private static final List<String> KIND_WORDS = List.of("skills", "knowledge", "ability");

    /** What a name stands for: an element by its id, or a technology by its code. */
    record Target(boolean element, String key) implements Comparable<Target> {

        @Override
        public int compareTo(Target other) {
            var byKind = Boolean.compare(element, other.element);
            return byKind == 0 ? key.compareTo(other.key) : byKind;
        }
    }

    /** A name, and what it stands for; a product's name is a proper one, found only as it is written. */
    record Name(String name, Target target, boolean proper) {

        private boolean isIn(String text) {
            return !proper || text.contains(name);
        }
    }

    private record Sequence(List<String> terms, List<Name> names) {

        private boolean isAt(List<String> text, int at) {
            var end = at + terms.size();
            return end <= text.size() && text.subList(at, end).equals(terms);
        }
    }

    private static final Sequence NOTHING = new Sequence(List.of(), List.of());

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Map<String, List<Sequence>> byFirstTerm = new HashMap<>();

    MentionFinder(List<Name> names) {
        var sequences = new HashMap<List<String>, List<Name>>();
        var kindWords = KIND_WORDS.stream().map(word -> terms(word).get(0)).toList();
        for (var name : names) {
            for (var terms : sequences(terms(name.name()), kindWords)) {
                sequences.computeIfAbsent(terms, key -> new ArrayList<>()).add(name);
            }
        }
        sequences.forEach((terms, alike) -> byFirstTerm
                .computeIfAbsent(terms.get(0), key -> new ArrayList<>())
                .add(new Sequence(terms, alike)));
        byFirstTerm
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                        (Sequence sequence) -> -sequence.terms().size())));
    }

    private static List<List<String>> sequences(List<String> terms, List<String> kindWords) {
        if (terms.size() != 1) {
            return terms.isEmpty() ? List.of() : List.of(terms);
        }
        return kindWords.stream().map(word -> List.of(terms.get(0), word)).toList();
    }

    SortedSet<Target> in(String text) {
        var terms = terms(text);
        var found = new TreeSet<Target>();
        for (var at = 0; at < terms.size(); ) {
            var sequence = longestAt(terms, at, text);
            sequence.names().stream().filter(name -> name.isIn(text)).forEach(name -> found.add(name.target()));
            at += Math.max(1, sequence.terms().size());
        }
        return found;
    }

    private Sequence longestAt(List<String> terms, int at, String text) {
        return byFirstTerm.getOrDefault(terms.get(at), List.of()).stream()
                .filter(sequence -> sequence.isAt(terms, at))
                .filter(sequence -> sequence.names().stream().anyMatch(name -> name.isIn(text)))
                .findFirst()
                .orElse(NOTHING);
    }

    /** Stems in order, with a place for every stop word between them. */
    private List<String> terms(String text) {
        var terms = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                for (var skipped = 1; skipped < step.getPositionIncrement() && !terms.isEmpty(); skipped++) {
                    terms.add(STOP_WORD);
                }
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
