package org.skillways.occupation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed, in the ways in which titles and names may be written.
 *
 * @param names the whole of it, the likeliest way first: as people say it, as it was typed, then without what says only how, where or at
 *     which level somebody works
 * @param words the words that tell something, of the shortest way
 * @param sentence whether somebody says in a sentence what they do
 */
public record SearchTerms(List<String> names, List<String> words, boolean sentence) {

    private static final int WORDS_OF_A_SENTENCE = 4;
    private static final Pattern SENTENCE = Pattern.compile("(?:i|i'm|i've|my job|we) .*");

    private static final int MOST_WORDS = 12;
    private static final Pattern DOTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)|(?<=\\p{L})\\.(?=\\s|$)");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?\\s*");
    private static final Pattern PART = Pattern.compile("\\s+[-\\u2013\\u2014|/@]+\\s+|\\s*[,;:|]\\s*");
    private static final Pattern PLACE = Pattern.compile("\\s+(?:in|at|for|from|near|with)\\s+.*$");
    private static final Pattern OF = Pattern.compile("^(.+?) of (?:the )?(.+)$");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b|s'(?=\\s|$)");
    private static final Pattern LEVEL = Pattern.compile(
            "(?:^|(?<= ))(?:(?:night|day|evening|1st|2nd|3rd) shift|senior|sr|snr|junior|jr|lead|principal|staff|chief|head|"
                    + "entry[- ]level|mid[- ]level|mid|associate|experienced|certified|licensed|registered|trainee|intern|apprentice|"
                    + "temporary|temp|part[- ]time|full[- ]time|per diem|prn|remote|hybrid|on-?site|freelance|contract|seasonal|"
                    + "weekends?|overnight|nights?|days?|evenings?|travel|bilingual|"
                    + "level [0-9iv]+|i{1,3}|iv|v|[1-9])(?= |$)");
    private static final Pattern STATE =
            Pattern.compile(" (?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|"
                    + "o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]|usa?)$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'+#&]+");
    private static final Pattern TELLS_SOMETHING = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "be", "by", "for", "from", "i", "i'm", "in", "is", "job", "jobs", "my", "of",
            "on", "or", "the", "to", "want", "with", "work", "de", "la", "el", "en");

    /** The text as the search takes it; an empty one means nothing. */
    public static SearchTerms of(String text) {
        var key = Names.key(text);
        var plain = plain(key);
        if (OtherWords.has(plain) && OtherWords.of(plain).isEmpty()) {
            return new SearchTerms(List.of(), List.of(), false);
        }
        var unbracketed = BRACKETS.matcher(plain).replaceAll(" ").strip();
        var parts = List.of(PART.split(unbracketed));
        var names = names(key, plain, unbracketed, parts);
        var words = words(expanded(withoutLevel(withoutState(telling(plain, parts)))));
        return new SearchTerms(
                names.stream().filter(SearchTerms::tellsSomething).toList(),
                words,
                words.size() >= WORDS_OF_A_SENTENCE || SENTENCE.matcher(key).matches());
    }

    private static Set<String> names(String key, String plain, String unbracketed, List<String> parts) {
        var names = new LinkedHashSet<String>();
        add(names, key);
        add(names, plain);
        add(names, unbracketed);
        if (parts.size() > 1) {
            add(names, parts.get(1) + " " + parts.get(0));
            add(names, parts.get(0));
        }
        var levelled = withoutLevel(withoutState(first(plain, parts)));
        add(names, levelled);
        add(names, withoutLevel(PLACE.matcher(levelled).replaceFirst("")));
        SocCode.parse(key).map(SocCode::value).ifPresent(names::add);
        names.addAll(FormerCodes.successors(key));
        return names;
    }

    /** The first part, or all of it where that tells nothing. */
    private static String first(String plain, List<String> parts) {
        return !parts.isEmpty() && tellsSomething(parts.get(0)) ? parts.get(0) : plain;
    }

    /** The first two parts, of which the second often says which kind is meant. */
    private static String telling(String plain, List<String> parts) {
        return parts.size() > 1 && !parts.get(1).isBlank() ? parts.get(0) + " " + parts.get(1) : first(plain, parts);
    }

    private static String withoutState(String name) {
        return STATE.matcher(name).replaceFirst("");
    }

    /** Adds a way of writing, after what people mean by it. */
    private static void add(Set<String> names, String way) {
        var name = way.strip();
        names.addAll(OtherWords.of(name));
        names.add(expanded(name));
        names.add(name);
        var of = OF.matcher(name);
        if (of.matches()) {
            names.add(of.group(2) + " " + of.group(1));
        }
        names.add(POSSESSIVE.matcher(name).replaceAll(""));
    }

    /** Without the dots of abbreviations, and with one kind of possessive. */
    private static String plain(String key) {
        return DOTS.matcher(key.replace("'s ", "s ")).replaceAll("").strip();
    }

    private static String withoutLevel(String name) {
        var without =
                LEVEL.matcher(name).replaceAll("").replaceAll(" {2,}", " ").strip();
        return without.isEmpty() ? name : without;
    }

    /** With abbreviations written out, the longest first. */
    private static String expanded(String name) {
        var words = Arrays.asList(name.split(" "));
        var expanded = new ArrayList<String>();
        for (int from = 0; from < words.size(); ) {
            int to = Math.min(words.size(), from + 2);
            var writtenOut = OtherWords.writtenOut(String.join(" ", words.subList(from, to)));
            if (writtenOut == null && to > from + 1) {
                to = from + 1;
                writtenOut = OtherWords.writtenOut(words.get(from));
            }
            expanded.add(writtenOut == null ? words.get(from) : writtenOut);
            from = writtenOut == null ? from + 1 : to;
        }
        return String.join(" ", expanded);
    }

    private static List<String> words(String name) {
        var all = split(name).distinct().limit(MOST_WORDS).toList();
        var telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static Stream<String> split(String name) {
        return BETWEEN_WORDS.splitAsStream(name).filter(SearchTerms::tellsSomething);
    }

    private static boolean tellsSomething(String text) {
        return TELLS_SOMETHING.matcher(text).matches();
    }
}
