package org.skillways.derivation.relatedness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Text as terms, by Lucene's analysis: stemmed words without stop words, or pieces of five letters. */
final class TextTerms implements AutoCloseable {

    private static final int PIECE = 5;

    private final Analyzer words = new EnglishAnalyzer();
    private final Analyzer pieces = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var whole = new KeywordTokenizer();
            return new TokenStreamComponents(
                    whole, new NGramTokenFilter(new LowerCaseFilter(whole), PIECE, PIECE, false));
        }
    };

    List<String> words(List<String> texts) {
        return terms(words, texts);
    }

    /** Blanks around a text belong to its pieces, so that beginnings and ends of names count. */
    List<String> pieces(List<String> texts) {
        return terms(pieces, texts.stream().map(text -> " " + text + " ").toList());
    }

    private static List<String> terms(Analyzer analyzer, List<String> texts) {
        var terms = new ArrayList<String>();
        for (var text : texts) {
            try (var tokens = analyzer.tokenStream("text", text)) {
                var term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    terms.add(term.toString());
                }
                tokens.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return terms;
    }

    @Override
    public void close() {
        words.close();
        pieces.close();
    }
}
