package itu.mandates.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** In what two clauses that say alike differ, in words and not in codes. */
class PairDifferenceTest {

    private static final String BODIES =
            """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @base <https://w3id.org/itu-mandates/> .
            <id/body/sectors> rdfs:label "Sectors"@en , "Secteurs"@fr .
            <id/body/itu-t> rdfs:label "ITU Telecommunication Standardization Sector"@en .
            """;

    @Test
    void bodiesAreCalledByTheirNamesInTheLanguageOfThePage() {
        assertThat(PairDifference.of("bodies named: sectors, itu-x | ", facts("fr")))
                .isEqualTo(
                        new PairDifference(
                                "bodies.named",
                                List.of(new Text("Secteurs", "fr"), new Text("itu-x", "")),
                                List.of()));
    }

    @Test
    void sectorsAreCalledByTheirShortNames() {
        assertThat(PairDifference.of("Sector:  | itu-t", facts("en")))
                .isEqualTo(new PairDifference("sector", List.of(), List.of(new Text("ITU-T", ""))));
    }

    @Test
    void wordsOfTheTextsStayWhatTheyAre() {
        var found = PairDifference.of("force: instructs | invites", facts("ar"));
        assertThat(found.one()).containsExactly(new Text("instructs", "en"));
        assertThat(found.swapped().one()).containsExactly(new Text("invites", "en"));
    }

    private static Facts facts(String language) {
        var data = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(BODIES, Lang.TURTLE).parse(data);
        return new Facts(data, language);
    }
}
