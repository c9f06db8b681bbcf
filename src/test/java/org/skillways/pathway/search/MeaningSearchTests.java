package org.skillways.pathway.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillways.cypher.TestQueries;
import org.skillways.database.TestNeo4j;
import org.skillways.derivation.Derivation;
import org.skillways.embedding.TestEmbedder;
import org.skillways.embedding.TextEmbedder;
import org.skillways.occupation.SearchTerms;
import org.skillways.pathway.Concurrently;
import org.skillways.pathway.evidence.GraphVersion;
import org.springframework.data.domain.PageRequest;

/** The one ranking with the sentence model. */
class MeaningSearchTests {

    @BeforeAll
    static void deriveFourOccupations() {
        TestNeo4j.applySchema();
        TestNeo4j.clear();
        TestNeo4j.driver().executableQuery("""
                CREATE (:GraphVersion {key: 'graph', version: 1})
                CREATE (a:Occupation {soc: '49-3023.00', title: 'Automotive Service Technicians', titleKey: 'automotive service technicians', jobZone: 3})
                CREATE (b:Occupation {soc: '39-9011.00', title: 'Childcare Workers', titleKey: 'childcare workers', jobZone: 2})
                CREATE (c:Occupation {soc: '35-1011.00', title: 'Chefs and Head Cooks', titleKey: 'chefs and head cooks', jobZone: 3})
                CREATE (d:Occupation {soc: '47-2111.00', title: 'Electricians', titleKey: 'electricians', jobZone: 3})
                CREATE (a)-[:PERFORMS {release: '30.1'}]->(:Task {id: '1', text: 'Repair engines and brakes of vehicles.'})
                CREATE (b)-[:PERFORMS {release: '30.1'}]->(:Task {id: '2', text: 'Look after toddlers while parents work.'})
                CREATE (c)-[:PERFORMS {release: '30.1'}]->(:Task {id: '3', text: 'Prepare meals in restaurants.'})
                CREATE (d)-[:PERFORMS {release: '30.1'}]->(:Task {id: '4', text: 'Install wiring in buildings.'})
                CREATE (:DetailedWorkActivity {id: 'a', title: 'Prepare meals.'}), (:DetailedWorkActivity {id: 'b', title: 'Repair vehicles.'})
                CREATE (:Element:Knowledge {id: '2.C.1', name: 'Customer and Personal Service'})
                """).execute();
        new Derivation(TestQueries.runner(), Optional.of(TestEmbedder.model())).run();
    }

    @AfterAll
    static void emptyGraph() {
        TestNeo4j.clear();
    }

    @Test
    void findsATitleThatNobodyEntered() {
        assertThat(found("car mechanic", null)).startsWith("49-3023.00");
        assertThat(found("nanny", null)).startsWith("39-9011.00");
    }

    @Test
    void findsWhoDoesWhatASentenceSays() {
        assertThat(found("I take care of young kids when their mothers are at the office", null))
                .startsWith("39-9011.00");
    }

    @Test
    void findsTheActivitiesOfASentenceInOtherWords() {
        var sentence = "I cook dinner for hungry guests every night";
        var kinds = List.of("activity", "element");

        assertThat(things(Optional.of(TestEmbedder.model())).things(sentence, SearchTerms.of(sentence), kinds, 3))
                .first()
                .satisfies(hit -> {
                    assertThat(hit.kind()).isEqualTo("activity");
                    assertThat(hit.text()).isEqualTo("Prepare meals.");
                    assertThat(hit.certainty()).isEqualTo(Certainty.POSSIBLE);
                });
        assertThat(things(Optional.empty()).things(sentence, SearchTerms.of(sentence), kinds, 3))
                .isEmpty();
    }

    @Test
    void saysThatItGoesByMeaningAndIsNotSure() {
        var first = search(Optional.of(TestEmbedder.model()))
                .search(new OccupationSearchRequest("car mechanic", null, null), PageRequest.of(0, 1))
                .getContent()
                .get(0);

        assertThat(first.by()).isEqualTo("meaning");
        assertThat(first.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(first.matchedTitle()).isNull();
    }

    @Test
    void keepsToTheJobZone() {
        assertThat(found("nanny", 2)).containsExactly("39-9011.00");
        assertThat(found("nanny", 3)).doesNotContain("39-9011.00");
    }

    @Test
    void findsNothingForWhatMeansNothing() {
        assertThat(found("qwertz asdf", null)).isEmpty();
    }

    @Test
    void putsAWholeTitleFirstAndAloneWithoutAskingTheModel() {
        assertThat(found("electricians", null)).containsExactly("47-2111.00");
    }

    @Test
    void findsNothingByMeaningWithoutTheModel() {
        assertThat(search(Optional.empty())
                        .search(new OccupationSearchRequest("nanny", null, null), PageRequest.of(0, 10)))
                .isEmpty();
    }

    private static List<String> found(String query, @Nullable Integer jobZone) {
        return search(Optional.of(TestEmbedder.model()))
                .search(new OccupationSearchRequest(query, jobZone, null), PageRequest.of(0, 10))
                .map(OccupationSummary::soc)
                .getContent();
    }

    private static OccupationSearch search(Optional<TextEmbedder> embedder) {
        var queries = TestQueries.runner();
        return new OccupationSearch(
                queries,
                new KnownNames(queries, new GraphVersion(queries), Runnable::run),
                embedder,
                new Concurrently());
    }

    private static Search things(Optional<TextEmbedder> embedder) {
        return new Search(TestQueries.runner(), search(embedder), embedder);
    }
}
