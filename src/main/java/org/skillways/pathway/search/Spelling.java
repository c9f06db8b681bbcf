package org.skillways.pathway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Corrects words that no name has and none begins with, by the nearest word within one letter from four letters on and two from eight on, of
 * several the one of the likeliest title; and "book keeper" by "bookkeeper".
 */
final class Spelling {

    /** One edit in four letters, or two in eight. */
    private static final float NEAREST = 0.74f;

    /** How many words that are as near are compared. */
    private static final int ALIKE = 10;

    private final IndexReader words;
    private final String field;
    private final String titles;
    private final List<DirectSpellChecker> spellCheckers = List.of(checker(1), checker(0));
    private final WordBreakSpellChecker wordBreaks = new WordBreakSpellChecker();

    /** Takes an index with the likeliest names first, a field of it with all names, and one with what workers call occupations. */
    Spelling(IndexReader words, String field, String titles) {
        this.words = words;
        this.field = field;
        this.titles = titles;
        wordBreaks.setMaxChanges(1);
    }

    private static DirectSpellChecker checker(int lettersAsGiven) {
        var checker = new DirectSpellChecker();
        checker.setAccuracy(NEAREST);
        checker.setMinPrefix(lettersAsGiven);
        return checker;
    }

    /** The words as they are probably meant; empty where all are known, or no known word is like them. */
    Optional<String> corrected(List<String> given) {
        try {
            var together = together(given);
            var corrected = new ArrayList<String>();
            for (var word : together) {
                corrected.add(begins(word) ? word : nearest(word));
            }
            return corrected.equals(given) ? Optional.empty() : Optional.of(String.join(" ", corrected));
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory cannot be read", e);
        }
    }

    /** Whether a known word begins so, as it does while somebody types. */
    private boolean begins(String word) throws IOException {
        var terms = MultiTerms.getTerms(words, field);
        if (terms == null) {
            return false;
        }
        var letters = new BytesRef(word);
        var known = terms.iterator();
        return known.seekCeil(letters) != TermsEnum.SeekStatus.END && StringHelper.startsWith(known.term(), letters);
    }

    /** The first letter is seldom wrong. */
    private String nearest(String word) throws IOException {
        for (var checker : spellCheckers) {
            var similar =
                    checker.suggestSimilar(new Term(field, word), ALIKE, words, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            if (similar.length > 0) {
                return likeliest(similar);
            }
        }
        return word;
    }

    /** Of the nearest words that of the likeliest title, which is the first that is indexed. */
    private String likeliest(SuggestWord[] similar) throws IOException {
        var likeliest = similar[0];
        for (var each : similar) {
            if (each.score == likeliest.score && firstTitle(each.string) < firstTitle(likeliest.string)) {
                likeliest = each;
            }
        }
        return likeliest.string;
    }

    private int firstTitle(String word) throws IOException {
        var with = MultiTerms.getTermPostingsEnum(words, titles, new BytesRef(word));
        return with == null ? Integer.MAX_VALUE : with.nextDoc();
    }

    private List<String> together(List<String> given) throws IOException {
        var terms = given.stream().map(word -> new Term(field, word)).toArray(Term[]::new);
        var combined = wordBreaks.suggestWordCombinations(terms, 1, words, SuggestMode.SUGGEST_ALWAYS);
        if (combined.length == 0) {
            return given;
        }
        var together = new ArrayList<>(given);
        var places = combined[0].originalTermIndexes;
        together.subList(places[0], places[places.length - 1] + 1).clear();
        together.add(places[0], combined[0].suggestion.string);
        return together;
    }
}
