package org.skillways.framework.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * LanguageTool's English dictionaries: which parts of speech a word can be, and how frequent it is. One object per
 * thread; the dictionaries behind it are shared and load with the first one.
 */
final class EnglishWords {

    private static final int MOST_KNOWN = 100_000;

    private final DictionaryLookup lookup = new DictionaryLookup(Dictionaries.TAGS);
    private final FSATraversal traversal = new FSATraversal(Dictionaries.FREQUENCIES);
    private final Map<String, Word> known = new HashMap<>();

    /** The word as it stands; one that no dictionary has is a word without parts of speech. */
    Word word(String form) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(form, this::lookUp);
    }

    private Word lookUp(String form) {
        var parts = EnumSet.noneOf(PartOfSpeech.class);
        for (var reading : lookup.lookup(form)) {
            var tag = reading.getTag();
            if (tag != null) {
                parts.add(PartOfSpeech.of(tag.toString()));
            }
        }
        return new Word(form, parts, frequency(form));
    }

    private int frequency(String form) {
        var bytes = form.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0) {
            return -1;
        }
        var fsa = Dictionaries.FREQUENCIES;
        var match = traversal.match(bytes, 0, bytes.length, fsa.getRootNode());
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return -1;
        }
        var arc = fsa.getArc(match.node, (byte) '+');
        return arc == 0 || fsa.isArcFinal(arc) ? -1 : fsa.getArcLabel(fsa.getFirstArc(fsa.getEndNode(arc))) - 'A';
    }

    /**
     * One word form.
     *
     * @param frequency from 0, rare, to 25, on a logarithmic scale; -1 where the spelling dictionary lacks the word
     */
    record Word(String form, Set<PartOfSpeech> partsOfSpeech, int frequency) {

        boolean is(PartOfSpeech part) {
            return partsOfSpeech.contains(part);
        }

        boolean isKnown() {
            return !partsOfSpeech.isEmpty() || frequency >= 0;
        }
    }

    private static final class Dictionaries {

        static final Dictionary TAGS = dictionary("english");
        static final FSA FREQUENCIES = dictionary("hunspell/en_US").fsa;

        private static Dictionary dictionary(String name) {
            var path = "/org/languagetool/resource/en/" + name;
            try (var words = EnglishWords.class.getResourceAsStream(path + ".dict");
                    var metadata = EnglishWords.class.getResourceAsStream(path + ".info")) {
                if (words == null || metadata == null) {
                    throw new IllegalStateException("The class path lacks the dictionary " + path);
                }
                return Dictionary.read(words, metadata);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
