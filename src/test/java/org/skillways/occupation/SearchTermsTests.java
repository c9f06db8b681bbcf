package org.skillways.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Software Engineer II | software engineer",
                "Senior Accountant | accountant",
                "Web Developer (Remote) | web developer",
                "Teacher - 3rd grade | 3rd grade teacher",
                "Engineer, Civil | civil engineer",
                "i.t. support | it support specialist",
                "nurse's aide | nurse aide",
                "manager of marketing | marketing manager",
                "Welders in Texas | welders",
                "RN night shift | registered nurse",
                "marketing mgr | marketing manager",
                "enfermera | registered nurse",
                "29-1141 | 29-1141.00",
                "15-1131.00 | 15-1251.00",
                "C++ | c++"
            })
    void knowsOtherWaysToWriteIt(String typed, String name) {
        assertThat(SearchTerms.of(typed).names()).contains(name);
    }

    @Test
    void putsWhatPeopleMeanBeforeWhatTheyTyped() {
        assertThat(SearchTerms.of("cop").names()).startsWith("police officer", "cop");
    }

    @Test
    void keepsTheWordsThatTellSomething() {
        assertThat(SearchTerms.of("Director of the Senior Center, Denver").words())
                .containsExactly("director", "center", "denver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stay-at-home parent", "Student", "unemployed", " ", "*", "+ ( )"})
    void saysThatItIsNoOccupation(String typed) {
        assertThat(SearchTerms.of(typed).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'I fix cars', true",
        "'help families apply for benefits', true",
        "'case manager', false",
        "'licensed practical nurse', false"
    })
    void tellsSentencesFromTitles(String typed, boolean sentence) {
        assertThat(SearchTerms.of(typed).sentence()).isEqualTo(sentence);
    }

    /** What is written out is looked up as it stands, so both columns have the form of a key. */
    @Test
    void hasOneFormOfEveryWord() {
        assertThat(OtherWords.all().keySet())
                .allSatisfy(said -> assertThat(Names.key(said)).isEqualTo(said));
        assertThat(OtherWords.all().values())
                .allSatisfy(means -> assertThat(means)
                        .allSatisfy(name -> assertThat(Names.key(name)).isEqualTo(name)));
    }
}
