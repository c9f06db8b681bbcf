package org.skillways.pathway.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.StopFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.skillways.occupation.Names;

/**
 * All names in memory: for suggestions while somebody types, and for spelling. About 70,000 are read and indexed in two seconds and answer in
 * less than one millisecond.
 */
final class NameIndex {

    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String PLACE = "place";
    private static final String UNREADABLE = "The index in memory cannot be read";
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");

    /** How many names are compared; a few occupations have hundreds of titles with the same word. */
    private static final int CANDIDATES = 400;

    /** What the title of an occupation counts more that is exactly what was typed. */
    private static final double EXACT_TITLE = 32;

    /** The same of other names, many of which are those of products that hardly anybody uses: PRO, FIRE, SQL. */
    private static final double EXACT_NAME = 16;

    /** What a name counts more that begins with what was typed. */
    private static final double BEGINNING = 10;

    /** What somebody who types "exce" does not mean: janitors, except maids. */
    private static final CharArraySet NO_NAME = new CharArraySet(Set.of("except"), false);

    private static final Sort LIKELIEST_FIRST = new Sort(new SortField(PLACE, SortField.Type.LONG));

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected Reader initReader(String field, Reader text) {
            return new PatternReplaceCharFilter(APOSTROPHE, "", text);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = CharTokenizer.fromTokenCharPredicate(
                    character -> Character.isLetterOrDigit(character) || character == '+' || character == '#');
            var folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, new StopFilter(folded, NO_NAME));
        }
    };

    private final List<Name> names;
    private final Map<String, List<Name>> byKey = new HashMap<>();
    private final IndexSearcher searcher;
    private final Spelling spelling;

    /** Takes the names with the likeliest first. */
    NameIndex(List<Name> names) {
        this.names = List.copyOf(names);
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer =
                    new IndexWriter(directory, new IndexWriterConfig(ANALYZER).setIndexSort(LIKELIEST_FIRST))) {
                for (var place = 0; place < names.size(); place++) {
                    add(names.get(place), place, writer);
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
            spelling = new Spelling(searcher.getIndexReader(), NAME, TITLE);
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory cannot be written", e);
        }
    }

    private void add(Name name, int place, IndexWriter writer) throws IOException {
        var document = new Document();
        for (var key : name.keys()) {
            byKey.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(name);
            document.add(new TextField(NAME, key, Field.Store.NO));
            if (name.kind().equals(TITLE)) {
                document.add(new TextField(TITLE, key, Field.Store.NO));
            }
        }
        document.add(new StringField(KIND, name.kind(), Field.Store.NO));
        document.add(new NumericDocValuesField(PLACE, place));
        writer.addDocument(document);
    }

    /**
     * A name that fits what was typed.
     *
     * @param exact whether it is the whole name
     * @param score how likely it is meant
     */
    record Suggestion(Name name, boolean exact, double score) {}

    /**
     * What begins with the words that were typed, or has one of the whole names, the likeliest first; of several names for one thing, the
     * likeliest.
     */
    List<Suggestion> suggestions(String typed, Collection<String> whole, Collection<String> kinds, int limit) {
        var key = Names.key(typed);
        var exact = whole.stream()
                .flatMap(name -> Stream.of(name, name + "s"))
                .flatMap(name -> byKey.getOrDefault(name, List.of()).stream())
                .filter(name -> kinds.contains(name.kind()))
                .map(name ->
                        new Suggestion(name, true, name.score() + (name.soc() == null ? EXACT_NAME : EXACT_TITLE)));
        var begun = beginning(typed, kinds).stream()
                .map(name -> new Suggestion(name, false, name.score() + (name.begins(key) ? BEGINNING : 0)));
        var meant = new HashSet<String>();
        return Stream.concat(exact, begun)
                .sorted(comparingDouble(Suggestion::score)
                        .reversed()
                        .thenComparing(comparingInt(each -> each.name().text().length()))
                        .thenComparing(comparing(each -> each.name().text()))
                        .thenComparing(comparing(each -> each.name().meant())))
                .filter(each -> meant.add(each.name().meant()))
                .limit(limit)
                .toList();
    }

    /** How many titles of occupations have all these words. */
    int titlesWith(List<String> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new TermQuery(new Term(NAME, word)), BooleanClause.Occur.FILTER));
        query.add(kindIn(List.of("occupation", TITLE)), BooleanClause.Occur.FILTER);
        try {
            return searcher.count(query.build());
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    private static Query kindIn(Collection<String> kinds) {
        return new TermInSetQuery(KIND, kinds.stream().map(BytesRef::new).toList());
    }

    /** Words that no name has, as they are probably meant; empty where all are known, or none is like them. */
    Optional<String> corrected(List<String> words) {
        return spelling.corrected(words);
    }

    private List<Name> beginning(String typed, Collection<String> kinds) {
        var words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new PrefixQuery(new Term(NAME, word)), BooleanClause.Occur.FILTER));
        query.add(kindIn(kinds), BooleanClause.Occur.FILTER);
        try {
            var found = searcher.search(query.build(), CANDIDATES, LIKELIEST_FIRST);
            return Arrays.stream(found.scoreDocs)
                    .map(each -> names.get(Math.toIntExact((Long) ((FieldDoc) each).fields[0])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(UNREADABLE, e);
        }
    }

    private static List<String> words(String typed) {
        try (var tokens = ANALYZER.tokenStream(NAME, typed)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            var words = new ArrayList<String>();
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("What was typed cannot be read", e);
        }
    }
}
