package org.skillways.framework.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skillways.framework.lexicon.EnglishWords.Word;

/**
 * Parts a statement whose topic runs into its behaviour without a blank. A place inside a word is a candidate when what
 * precedes it can end a noun phrase and what follows can begin a predicate; parts of speech and frequencies rank the
 * candidates. Not thread-safe.
 */
public final class StatementParting {

    private static final int LONGEST_WORD = 60;
    private static final int WORDS_LOOKED_AT = 40;
    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;
    private static final double LEAST_SCORE = 8;
    private static final double THIRD_PERSON = 3;
    private static final double RARE = 6;

    private static final Set<String> PREFIXES = Set.of(
            "co", "re", "pre", "de", "un", "dis", "mis", "over", "under", "out", "sub", "inter", "counter", "cross");

    private static final Set<String> PARTICLES = Set.of("in", "up", "out", "off", "on", "down", "over", "back");

    private final EnglishWords words = new EnglishWords();

    /** A statement in its two parts. */
    public record Parts(String topic, String behavior) {}

    /** Empty where no place is good enough. */
    public Optional<Parts> part(String sentence) {
        var tokens = Token.of(sentence);
        var best = LEAST_SCORE;
        var place = -1;
        for (var at = 0; at < Math.min(tokens.size() - 1, WORDS_LOOKED_AT); at++) {
            var token = tokens.get(at);
            if (isWord(token.text())) {
                continue;
            }
            for (var i = 1; i < Math.min(token.text().length(), LONGEST_WORD); i++) {
                if (mayPart(token.text(), i)) {
                    var score = score(tokens, at, i) - tooLong(at);
                    if (score > best) {
                        best = score;
                        place = token.start() + i;
                    }
                }
            }
        }
        return place < 0
                ? Optional.empty()
                : Optional.of(new Parts(sentence.substring(0, place), sentence.substring(place)));
    }

    private static boolean mayPart(String token, int at) {
        return Character.isLowerCase(token.charAt(at)) && !isOpening(token.charAt(at - 1)) && at < token.length() - 1;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '-' || c == '/' || c == '\'' || c == '’' || c == '“' || c == '.' || c == '"';
    }

    /** What the dictionary has, with hyphens or without, is not glued. */
    private boolean isWord(String token) {
        return pieces(bare(token)).stream().allMatch(piece -> best(piece).isKnown());
    }

    private static double tooLong(int wordsBefore) {
        return Math.max(0, wordsBefore - 3) * 0.4;
    }

    private double score(List<Token> tokens, int at, int i) {
        var token = tokens.get(at).text();
        var left = left(token.substring(0, i), at == 0);
        if (left == IMPOSSIBLE) {
            return IMPOSSIBLE;
        }
        return left + right(token.substring(i), tokens, at);
    }

    /** How well this ends a noun phrase. */
    private double left(String text, boolean first) {
        var last = text.charAt(text.length() - 1);
        if (!Character.isLetter(last)) {
            return Character.isDigit(last) || ")]%+#\"”".indexOf(last) >= 0 ? 16 : IMPOSSIBLE;
        }
        var pieces = pieces(bare(text));
        var piece = pieces.get(pieces.size() - 1);
        var word = best(piece);
        if (isAcronym(piece)) {
            return 14;
        }
        if (piece.length() == 1) {
            return IMPOSSIBLE;
        }
        if (!word.isKnown()) {
            return unknownNoun(piece, first);
        }
        return strength(word) + asNoun(word);
    }

    /** A capital marks a name, except at the start of the sentence. */
    private static double unknownNoun(String piece, boolean first) {
        var named = piece.chars().skip(first ? 1 : 0).anyMatch(Character::isUpperCase);
        return named ? 4 : piece.length() > 4 ? -6 : -14;
    }

    private static double asNoun(Word word) {
        if (word.is(PartOfSpeech.PLURAL)) {
            return 1;
        }
        if (word.is(PartOfSpeech.NOUN)) {
            return 0;
        }
        if (word.is(PartOfSpeech.NAME) || word.form().endsWith("ing")) {
            return -2;
        }
        return word.partsOfSpeech().isEmpty() ? -3 : -8;
    }

    /** How well this, with the words after it, begins a predicate. */
    private double right(String text, List<Token> tokens, int at) {
        var form = bare(text);
        var word = words.word(form);
        if (isBaseVerb(form)) {
            return verb(form) + afterVerb(tokens, at + 1);
        }
        if (word.is(PartOfSpeech.THIRD_PERSON) && form.endsWith("s")) {
            return strength(word) + WorkVerbs.weight(form.substring(0, form.length() - 1)) - THIRD_PERSON;
        }
        if (word.is(PartOfSpeech.ADVERB) && form.endsWith("ly")) {
            var next = words.word(bare(tokens.get(at + 1).text()));
            return strength(word) + (isBaseVerb(next.form()) || next.is(PartOfSpeech.THIRD_PERSON) ? 2 : -6);
        }
        return IMPOSSIBLE;
    }

    private double verb(String form) {
        var word = words.word(form);
        if (!word.isKnown() && form.indexOf('-') < 0) {
            return RARE;
        }
        return strength(word.isKnown() ? word : lastPiece(form)) + WorkVerbs.weight(form);
    }

    private boolean isBaseVerb(String form) {
        if (words.word(form).is(PartOfSpeech.BASE_VERB)) {
            return true;
        }
        var pieces = pieces(form);
        return pieces.size() == 1 ? isPrefixed(form) : isCompound(form, pieces);
    }

    private boolean isCompound(String form, List<String> pieces) {
        var first = words.word(pieces.get(0));
        if (pieces.size() == 2 && first.is(PartOfSpeech.BASE_VERB) && PARTICLES.contains(pieces.get(1))) {
            return true;
        }
        return lastPiece(form).is(PartOfSpeech.BASE_VERB)
                && pieces.stream().allMatch(piece -> best(piece).isKnown() || PREFIXES.contains(piece));
    }

    /** A verb that the dictionary lacks, made of a prefix and one that it has: {@code prepack}, {@code unclamp}. */
    private boolean isPrefixed(String form) {
        return !words.word(form).isKnown()
                && PREFIXES.stream()
                        .anyMatch(prefix -> form.startsWith(prefix)
                                && form.length() - prefix.length() >= 4
                                && words.word(form.substring(prefix.length())).is(PartOfSpeech.BASE_VERB));
    }

    private Word lastPiece(String form) {
        var pieces = pieces(form);
        return words.word(pieces.get(pieces.size() - 1));
    }

    private double afterVerb(List<Token> tokens, int at) {
        var next = best(bare(tokens.get(at).text()));
        return next.is(PartOfSpeech.DETERMINER) || next.is(PartOfSpeech.PREPOSITION) ? 1 : 0;
    }

    private static double strength(Word word) {
        return word.frequency() < 0 ? 2 : word.frequency() + lengthBonus(word.form());
    }

    private static double lengthBonus(String form) {
        return Math.min(form.length(), 8) * 0.8 - 4;
    }

    /** The word as written or in lower case, whichever is known better. */
    private Word best(String form) {
        var asWritten = words.word(form);
        var lower = words.word(form.toLowerCase(Locale.ROOT));
        return lower.frequency() > asWritten.frequency() || !asWritten.isKnown() ? lower : asWritten;
    }

    private static boolean isAcronym(String piece) {
        var letters = piece.endsWith("s") ? piece.substring(0, piece.length() - 1) : piece;
        return letters.length() > 1 && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** Without punctuation at either end. */
    private static String bare(String token) {
        var start = 0;
        var end = token.length();
        while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end);
    }

    private static List<String> pieces(String token) {
        var pieces = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i <= token.length(); i++) {
            if (i == token.length() || "-/–".indexOf(token.charAt(i)) >= 0) {
                pieces.add(token.substring(start, i));
                start = i + 1;
            }
        }
        return pieces;
    }

    private record Token(String text, int start) {

        static List<Token> of(String sentence) {
            var tokens = new ArrayList<Token>();
            var start = -1;
            for (var i = 0; i <= sentence.length(); i++) {
                if (i < sentence.length() && !Character.isWhitespace(sentence.charAt(i))) {
                    start = start < 0 ? i : start;
                } else if (start >= 0) {
                    tokens.add(new Token(sentence.substring(start, i), start));
                    start = -1;
                }
            }
            return tokens;
        }
    }
}
