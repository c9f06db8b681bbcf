package org.skillways.pathway.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillways.occupation.Names;

class NameIndexTests {

    private static final List<String> ALL = SuggestionRequest.ALL_KINDS;

    private final NameIndex index = new NameIndex(List.of(
            name("product", "Microsoft Excel", List.of("Excel"), null, 45),
            name("occupation", "Registered Nurses", List.of(), "29-1141.00", 43),
            name("occupation", "Nursing Assistants", List.of(), "31-1131.00", 42),
            name("title", "Emergency Room Nurse", List.of(), "29-1141.00", 33),
            name("title", "RN", List.of(), "29-1141.00", 33),
            name("title", "Nurse's Aide", List.of(), "31-1131.00", 31),
            name("title", "Case Manager", List.of(), "21-1093.00", 30),
            name("title", "Nurse Case Manager", List.of(), "29-1141.00", 29),
            name("occupation", "Cooks, Except Fast Food", List.of(), "35-2014.00", 24),
            name("element", "Écriture", List.of(), null, 20),
            name("product", "C++", List.of(), null, 19),
            name("product", "C#", List.of(), null, 18),
            name("product", "C", List.of(), null, 17)));

    private static Name name(String kind, String text, List<String> otherNames, @Nullable String soc, double score) {
        return new Name(kind, Names.key(text), kind, text, otherNames, soc, soc, score);
    }

    @ParameterizedTest
    @CsvSource({
        "exc,Microsoft Excel",
        "micro exc,Microsoft Excel",
        "cooks except f,'Cooks, Except Fast Food'",
        "man case,Case Manager",
        "CASE MAN,Case Manager",
        "nurses aide,Nurse's Aide",
        "nurse\u2019s a,Nurse's Aide",
        "ecr,Écriture",
        "écr,Écriture",
        "c+,C++",
        "c#,C#",
        "rn,RN"
    })
    void suggestsWhatBeginsSo(String typed, String name) {
        assertThat(suggested(typed)).startsWith(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "urse", "nurse plumber", "*", "excel*+"})
    void suggestsNothingElse(String typed) {
        assertThat(suggested(typed)).isEmpty();
    }

    @Test
    void suggestsNothingForWhatAnOccupationIsNot() {
        assertThat(suggested("exce")).containsExactly("Microsoft Excel");
    }

    @Test
    void suggestsAnOccupationOnceByItsLikeliestName() {
        assertThat(suggested("nurs")).containsExactly("Nursing Assistants", "Registered Nurses");
    }

    @Test
    void prefersNamesThatBeginSoToThoseWithALaterWord() {
        assertThat(suggested("manager")).containsExactly("Case Manager", "Nurse Case Manager");
        assertThat(suggested("nurse c")).containsExactly("Nurse Case Manager");
    }

    @Test
    void isSureOfWholeNamesAlone() {
        assertThat(index.suggestions("excel", List.of("excel"), ALL, 8))
                .allSatisfy(each -> assertThat(each.exact()).isTrue());
        assertThat(index.suggestions("exce", List.of("exce"), ALL, 8))
                .allSatisfy(each -> assertThat(each.exact()).isFalse());
    }

    @Test
    void knowsOtherWordsForTheSame() {
        assertThat(index.suggestions("hospital sister", List.of("registered nurse"), ALL, 8))
                .extracting(each -> each.name().text())
                .containsExactly("Registered Nurses");
    }

    @Test
    void suggestsTheKindsThatAreWantedAlone() {
        assertThat(index.suggestions("c", List.of("c"), List.of("title"), 8))
                .extracting(each -> each.name().text())
                .containsExactly("Case Manager", "Nurse Case Manager");
    }

    @Test
    void findsTheLikeliestOfThousands() {
        var many = IntStream.range(0, 5000)
                .mapToObj(place -> name("title", "Clerk " + place, List.of(), "43-%04d.00".formatted(place), 1));
        var last = name("occupation", "Clerks", List.of(), "43-9999.00", 0);
        var big = new NameIndex(Stream.concat(many, Stream.of(last)).toList());
        assertThat(big.suggestions("clerk", List.of("clerk"), ALL, 3))
                .hasSize(3)
                .first()
                .satisfies(each -> assertThat(each.name()).isEqualTo(last));
    }

    @ParameterizedTest
    @CsvSource({
        "nurce,nurse",
        "manger,manager",
        "registred nurces,registered nurses",
        "asistants,assistants",
        "rom nurse,",
        "nurs,",
        "case maneger,case manager",
        "emer gency,emergency",
        "nurse practitioner,"
    })
    void correctsWordsThatNoNameHas(String words, @Nullable String corrected) {
        assertThat(index.corrected(List.of(words.split(" "))).orElse(null)).isEqualTo(corrected);
    }

    @Test
    void prefersTheWordOfTheLikeliestName() {
        var counselors = new NameIndex(List.of(
                name("title", "Camp Counselor", List.of(), "39-9032.00", 9),
                name("title", "Zookeeper", List.of(), "39-2021.00", 8),
                name("title", "Bookkeeper", List.of(), "43-3031.00", 7),
                name("title", "Councilor", List.of(), "11-1031.00", 1)));

        assertThat(counselors.corrected(List.of("councelor"))).contains("counselor");
        assertThat(counselors.corrected(List.of("bookeeper"))).contains("bookkeeper");
        assertThat(counselors.corrected(List.of("camp", "book", "keeper"))).contains("camp bookkeeper");
    }

    @Test
    void countsTitlesWithAllWords() {
        assertThat(index.titlesWith(List.of("case", "manager"))).isEqualTo(2);
        assertThat(index.titlesWith(List.of("excel"))).isZero();
    }

    private List<String> suggested(String typed) {
        return index.suggestions(typed, List.of(typed), ALL, 8).stream()
                .map(each -> each.name().text())
                .toList();
    }
}
