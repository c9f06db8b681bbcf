package org.skillways.pathway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.NullFragmenter;
import org.apache.lucene.search.highlight.Scorer;
import org.apache.lucene.search.highlight.SimpleHTMLEncoder;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.TextFragment;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/** Marks in a text what matches the words of a search, by the rules of {@code cypher/search/things.cypher}. */
final class Highlighting {

    private static final String FIELD = "text";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Analyzer ANALYZER = new StandardAnalyzer(CharArraySet.EMPTY_SET);

    private final Highlighter highlighter;

    /** Marks words that are the same, begin so or are these misspelt. */
    Highlighting(String words) {
        this(words, true);
    }

    private Highlighting(String words, boolean misspelt) {
        var wanted = Arrays.stream(BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .map(word -> new Word(word, misspelt))
                .toList();
        highlighter = new Highlighter(
                new SimpleHTMLFormatter("<mark>", "</mark>"), new SimpleHTMLEncoder(), new WordScorer(wanted));
        highlighter.setTextFragmenter(new NullFragmenter());
    }

    /** Marks only words that are the same or begin so. */
    static Highlighting ofBeginnings(String words) {
        return new Highlighting(words, false);
    }

    /** The whole text as HTML. */
    String of(String text) {
        try {
            var marked = highlighter.getBestFragment(ANALYZER, FIELD, text);
            return marked == null ? new SimpleHTMLEncoder().encodeText(text) : marked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidTokenOffsetsException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A word that is looked for, or its plural. The automata serve all texts of an answer and are built for the first that needs
     * them.
     */
    private static final class Word {

        private final String text;
        private final int edits;
        private @Nullable CharacterRunAutomaton misspelt;
        private @Nullable CharacterRunAutomaton misspeltPlural;

        Word(String text, boolean misspelt) {
            this.text = text;
            this.edits = !misspelt || text.length() < 4 ? 0 : text.length() < 8 ? 1 : 2;
        }

        boolean matches(CharTermAttribute term) {
            return begins(term) || (edits > 0 && isAboutAsLong(term) && misspells(term));
        }

        private boolean begins(CharTermAttribute term) {
            return term.length() >= text.length() && text.contentEquals(term.subSequence(0, text.length()));
        }

        private boolean isAboutAsLong(CharTermAttribute term) {
            return term.length() >= text.length() - edits && term.length() <= text.length() + 1 + edits;
        }

        private boolean misspells(CharTermAttribute term) {
            if (misspelt == null || misspeltPlural == null) {
                misspelt = within(text);
                misspeltPlural = within(text + "s");
            }
            return misspelt.run(term.buffer(), 0, term.length()) || misspeltPlural.run(term.buffer(), 0, term.length());
        }

        private CharacterRunAutomaton within(String word) {
            return new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits));
        }
    }

    /** Scores 1 what matches one of the words. */
    private static final class WordScorer implements Scorer {

        private final List<Word> words;
        private @Nullable CharTermAttribute term;
        private float matches;

        WordScorer(List<Word> words) {
            this.words = words;
        }

        @Override
        public @Nullable TokenStream init(TokenStream tokens) {
            term = tokens.addAttribute(CharTermAttribute.class);
            return null;
        }

        @Override
        public void startFragment(TextFragment fragment) {
            matches = 0;
        }

        @Override
        public float getTokenScore() {
            var token = term;
            var score = token != null && words.stream().anyMatch(word -> word.matches(token)) ? 1 : 0;
            matches += score;
            return score;
        }

        @Override
        public float getFragmentScore() {
            return matches;
        }
    }
}
