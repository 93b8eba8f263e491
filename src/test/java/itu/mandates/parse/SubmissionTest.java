package itu.mandates.parse;

import static org.assertj.core.api.Assertions.assertThat;

import itu.mandates.model.Document;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.model.SourceText;
import itu.mandates.read.Catalogue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper with several proposals: who makes them, to which conference, on which texts. */
class SubmissionTest {

    private static final String FRONT =
            """
            PLENIPOTENTIARY CONFERENCE (PP-26)
            Doha, 9-27 November 2026
            Document 44-E
            12 June 2026
            Original: English
            %s
            PROPOSALS FOR THE WORK OF THE CONFERENCE
            """;

    private static final String CHANGED =
            """
            MOD\t%s/1
            RESOLUTION 291 (Rev. Doha, 2026)
            Lamps
            The Plenipotentiary Conference of the International Telecommunication Union (Doha, 2026),
            considering
            a)\tthat lamps give light,
            resolves
            1\tto light them.
            Reasons:\tIt is dark.
            """;

    private static final String NEW =
            """
            ADD\t%s/2
            DRAFT NEW RESOLUTION [LAMPS-1]
            Wicks
            The Plenipotentiary Conference of the International Telecommunication Union (Doha, 2026),
            resolves
            1\tto trim wicks.
            """;

    private static final String SUPPRESSED =
            """
            SUP\t%s/3
            RESOLUTION 300 (Rev. Bucharest, 2022)
            Candles
            Reasons:\tThey burnt down.
            """;

    private static Document paper(String names, String number, String... proposals) {
        String text = FRONT.formatted(names) + String.join("\n", proposals).replace("%s", number);
        var source = new SourceText("paper.txt", "sha256:0", text);
        return new DocumentParser().parse(source, Catalogue.uncatalogued(source));
    }

    private static Revision text(Document paper, String number) {
        return paper.revisions().stream()
                .filter(revision -> revision.id().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyProposalIsForTheConferenceOfThePaper() {
        var paper = paper("Utopia", "UTO/44A1", CHANGED, NEW, SUPPRESSED);
        assertThat(paper.revisions())
                .extracting(Revision::id)
                .extracting(Identifier::toString)
                .containsExactly(
                        "/eli/pp/res/291/2026/draft/uto-44a1-1",
                        "/eli/pp/res/lamps-1/2026/draft/uto-44a1-2",
                        "/eli/pp/res/300/2026/draft/uto-44a1-3");
        assertThat(paper.contribution().meeting())
                .contains(Identifier.thing("conference", "pp-26"));
        assertThat(paper.diagnostics()).isEmpty();
    }

    @Test
    void whatIsToBeSuppressedIsTheEditionThatItsTitlePrints() {
        var paper = paper("Utopia", "UTO/44A1", SUPPRESSED);
        assertThat(text(paper, "300").base()).contains(new Edition("Bucharest", 2022));
        assertThat(text(paper, "300").edition()).isEqualTo(new Edition("Doha", 2026));
    }

    @Test
    void thePaperHasTheNumberThatItsProposalsShare() {
        assertThat(paper("Utopia", "UTO/44A1", CHANGED, NEW).contribution().symbol())
                .isEqualTo(Optional.of("UTO/44A1"));
        assertThat(paper("Utopia", "UTO/44A1", CHANGED).contribution().symbol())
                .isEqualTo(Optional.of("UTO/44A1/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "Utopia, UTO/44A1, Utopia",
        "'Utopia (Republic of), Erewhon', UTO/44A1, Utopia (Republic of)|Erewhon",
        "African Common Proposals, AFCP/44A1, African Telecommunications Union (ATU)",
        "Proposal by Erewhon, UTO/44A1, Erewhon"
    })
    void whoProposesIsTheGroupOfTheNumberOrStandsAboveTheProposals(
            String line, String number, String names) {
        assertThat(paper(line, number, CHANGED).contribution().proponents())
                .isEqualTo(List.of(names.split("\\|")));
    }
}
