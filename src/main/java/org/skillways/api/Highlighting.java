package org.skillways.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.NullFragmenter;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleHTMLEncoder;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;

/** Marks in a text what matches the words of a search, by the rules of {@code cypher/search/everything.cypher}. */
final class Highlighting {

    private static final String FIELD = "text";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Analyzer ANALYZER = new StandardAnalyzer(CharArraySet.EMPTY_SET);

    private final Highlighter highlighter;

    Highlighting(String words) {
        var scorer = new QueryScorer(query(words), FIELD);
        highlighter = new Highlighter(new SimpleHTMLFormatter("<mark>", "</mark>"), new SimpleHTMLEncoder(), scorer);
        highlighter.setTextFragmenter(new NullFragmenter());
    }

    private static Query query(String words) {
        var query = new BooleanQuery.Builder();
        for (var word : BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                var term = new Term(FIELD, word);
                query.add(new PrefixQuery(term), BooleanClause.Occur.SHOULD);
                query.add(new FuzzyQuery(term, edits(word)), BooleanClause.Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** How many letters of a word may be wrong. */
    private static int edits(String word) {
        return word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
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
}
