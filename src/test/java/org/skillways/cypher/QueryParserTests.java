package org.skillways.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTests {

    private static final String FILE = """
            :params {words: ['a; b'], sort: 'up', zone: null,
              share: 0.5, all: true};
            // Which numbers?
            //
            // @param words string[] 1..2: some words
            // @param sort string up|down: the direction
            // @param zone integer? 1..5: a zone
            // @param share number 0..1: a share
            // @param all boolean: or only some
            //
            // @column number integer: one number

            UNWIND [1] AS number
            RETURN
              number
            ORDER BY number;
            """;

    private static Query read(String source) {
        return new QueryParser(new CypherFile("own/numbers", source)).read();
    }

    @Test
    void readsParametersAndColumns() {
        var question = read(FILE);
        assertThat(question.parameters())
                .extracting(
                        Parameter::name,
                        parameter -> parameter.type().toString(),
                        parameter -> parameter.bounds().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("words", "string[]", "1..2"),
                        org.assertj.core.groups.Tuple.tuple("sort", "string", "up|down"),
                        org.assertj.core.groups.Tuple.tuple("zone", "integer?", "1..5"),
                        org.assertj.core.groups.Tuple.tuple("share", "number", "0..1"),
                        org.assertj.core.groups.Tuple.tuple("all", "boolean", ".."));
        assertThat(question.columns()).extracting(Column::name).containsExactly("number");
    }

    @Test
    void keepsTheCommandOfTheBrowserFromTheDatabase() {
        var text = read(FILE).file().text();
        assertThat(text).doesNotContain(":params").doesNotContain("share: 0.5");
        assertThat(text.lines().toList().indexOf("UNWIND [1] AS number"))
                .isEqualTo(FILE.lines().toList().indexOf("UNWIND [1] AS number"));
    }

    @Test
    void findsTheQuestionBelowAndAboveTheParameters() {
        var command = FILE.substring(0, FILE.indexOf("//"));
        var below = FILE.replace(command, "").replace("one number\n", "one number\n" + command);
        for (var source : List.of(FILE, "\n" + FILE, below)) {
            assertThat(read(source).file().summary()).isEqualTo("Which numbers?");
            assertThat(read(source).parameters()).isEqualTo(read(FILE).parameters());
        }
    }

    @Test
    void takesTheValueOfTheFileWhereNoneIsGiven() {
        assertThat(read(FILE).bind(Map.of("zone", "3")))
                .containsEntry("words", List.of("a; b"))
                .containsEntry("zone", 3L)
                .containsEntry("share", 0.5)
                .containsEntry("all", true);
    }

    @ParameterizedTest
    @CsvSource({
        "zone,6,out of bounds", "zone,x,not a whole number", "zone,2.0,not a whole number", "share,NaN,not a number",
        "sort,sideways,none of up|down", "all,maybe,neither true nor false", "colour,red,unknown",
                "share,1.01,out of bounds"
    })
    void refusesOtherValues(String name, String value, String reason) {
        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(() -> read(FILE).bind(Map.of(name, List.of(value))))
                .withMessageContaining(reason)
                .matches(refused -> refused.parameter().equals(name));
    }

    @Test
    void refusesTooManyItemsAndTooManyValues() {
        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(() -> read(FILE).bind(Map.of("words", List.of("a", "b", "c"))))
                .withMessageContaining("3 items");
        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(() -> read(FILE).bind(Map.of("sort", List.of("up", "down"))))
                .withMessageContaining("2 times");
    }

    @Test
    void takesNoValueOnlyWhereNoneIsAllowed() {
        var nothing = new HashMap<String, @Nullable Object>();
        nothing.put("zone", null);
        assertThat(read(FILE).bind(nothing)).containsEntry("zone", null);
        nothing.put("sort", null);
        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(() -> read(FILE).bind(nothing));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "// Which numbers?#// Numbers#3#question mark",
                "string[] 1..2#text 1..2#5#'text' is not one of",
                "string[] 1..2: some#string[]: some#5#no bounds",
                "integer? 1..5#integer? 5..1#7#leave no value",
                "number 0..1#number 2..3#8#out of bounds",
                "sort: 'up'#sort: 'left'#6#none of",
                "sort: 'up', ##6#no default",
                "all: true}#all: true, more: 1}#1#no @param for more",
                "{words#words#1#not a map",
                "@column number integer: one number#@columm number integer: one#11#neither @param nor @column"
            })
    void saysWhichLineIsWrong(String right, @Nullable String wrong, int line, String reason) {
        assertThatExceptionOfType(MalformedQuery.class)
                .isThrownBy(() -> read(FILE.replace(right, wrong == null ? "" : wrong)))
                .withMessageContaining(reason)
                .matches(malformed -> malformed.line() == line);
    }

    @Test
    void survivesEveryTruncation() {
        for (int length = 0; length < FILE.length(); length++) {
            var part = FILE.substring(0, length);
            assertThat(Arrays.asList("read", "malformed")).contains(attempt(part));
        }
    }

    private static String attempt(String source) {
        try {
            read(source);
            return "read";
        } catch (MalformedQuery e) {
            return "malformed";
        }
    }
}
