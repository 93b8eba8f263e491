package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.mandate.Mandates;
import itu.mandates.model.Overlap;
import itu.mandates.model.Overlap.FrameDifference;
import itu.mandates.model.Overlap.Kind;
import itu.mandates.model.Overlap.Scope;
import itu.mandates.model.Part;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.vocab.LineageRegister;
import itu.mandates.vocab.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Made-up resolutions of two or more bodies, a few clauses each. */
class OverlapFinderTest {

    private static final String ONE = "/eli/wtsa/res/1/2024";
    private static final String OTHER = "/eli/wtdc/res/2/2025";
    private static final String UNION = "/eli/pp/res/3/2022";

    private static final String TRAIN = "1 to train experts of small island developing States;";

    @Test
    void theSameWordsInResolutionsOfTwoSectorsAreIdenticalAndHorizontal() {
        var overlap = only(instructs(ONE, "TSAG", TRAIN), instructs(OTHER, "TDAG", TRAIN));
        assertEquals(Kind.IDENTICAL, overlap.kind());
        assertEquals(Scope.HORIZONTAL, overlap.scope());
        assertEquals(1, overlap.score());
        assertEquals(1, overlap.shared().size());
    }

    @Test
    void whatTheConferenceOfTheUnionSaysTooIsVertical() {
        var overlap = only(instructs(UNION, "the Council", TRAIN), instructs(OTHER, "TDAG", TRAIN));
        assertEquals(Scope.VERTICAL, overlap.scope());
    }

    @Test
    void reportsOnThisResolutionAreOnTwoResolutions() {
        String report = "1 to report on the implementation of this resolution to the Council;";
        var overlap =
                only(
                        instructs(ONE, "the Director", report),
                        instructs(OTHER, "the Director", report));
        assertEquals(Kind.RELATED, overlap.kind());
    }

    @Test
    void aReportOnThisResolutionIsNoReportOnSomethingElse() {
        var overlap =
                only(
                        instructs(
                                ONE,
                                "the Director",
                                "1 to report to the Council on the implementation of this resolution and on options for cooperation;"),
                        instructs(
                                OTHER,
                                "the Director",
                                "1 to report to the Council on options for cooperation at secretariat level;"));
        assertEquals(Kind.RELATED, overlap.kind());
    }

    @Test
    void bareCitationsSayTheSameOnlyIfTheyCiteTheSameWork() {
        String subject = ", on strengthening cooperation among the three Sectors";
        var same =
                recalls(
                        "Resolution 123 (Rev. Bucharest, 2022) of the Plenipotentiary Conference"
                                + subject);
        var other =
                recalls(
                        "Resolution 191 (Rev. Bucharest, 2022) of the Plenipotentiary Conference"
                                + subject);
        assertTrue(same.kind().compareTo(Kind.NEAR_DUPLICATE) <= 0, same::toString);
        assertEquals(Kind.RELATED, other.kind());
    }

    @Test
    void everySlotOfTheFrameThatDiffersIsSaid() {
        var overlap =
                only(
                        instructs(
                                ONE,
                                "the Director of the Telecommunication Standardization Bureau",
                                "1 to report annually to TSAG on the training of experts in spectrum matters;"),
                        new Made(OTHER)
                                .section(
                                        "invites the Secretary-General",
                                        Part.OPERATIVE,
                                        "1 to report regularly to ISCG on the training of experts in spectrum matters;")
                                .revision());
        assertEquals(
                List.of("addressee", "force", "recipient", "period", "bodies named", "Sector"),
                overlap.differences().stream().map(FrameDifference::slot).toList());
        assertTrue(
                overlap.differences().contains(new FrameDifference("recipient", "ISCG", "TSAG")),
                overlap::toString);
        assertTrue(
                overlap.differences()
                        .contains(new FrameDifference("period", "regularly", "annually")),
                overlap::toString);
    }

    @Test
    void eachSectorThatTellsItsOwnTheSameIsAVariant() {
        var overlap =
                only(
                        instructs(
                                ONE,
                                "the ITU-T study groups",
                                "1 to share the results of their studies with developing countries;"),
                        instructs(
                                OTHER,
                                "the ITU-D study groups",
                                "1 to share the results of their studies with developing countries;"));
        assertTrue(overlap.sectorVariant());
    }

    @Test
    void aFormulaThatVeryManySayIsNotPairedEachWithEach() {
        int many = 40;
        var texts =
                Stream.iterate(1, number -> number + 1)
                        .limit(many)
                        .map(
                                number ->
                                        instructs(
                                                "/eli/wtsa/res/" + number + "/2024", "TSAG", TRAIN))
                        .toArray(Revision[]::new);
        assertEquals(many - 1, find(texts).size());
    }

    @Test
    void clausesOfOneLineageAreNoOverlap() {
        assertEquals(
                List.of(),
                find(
                        instructs("/eli/wtsa/res/1/2016", "TSAG", TRAIN),
                        instructs("/eli/wtsa/res/1/2024", "TSAG", TRAIN)));
    }

    @Test
    void whatStoodTwiceInTheBaseAlreadyIsInherited() {
        String again = "2 to train experts of small island developing States;";
        String first = "3 to publish a handbook on the propagation of radio waves;";
        String second = "4 to publish a handbook on the propagation of radio waves;";
        var overlaps =
                find(
                        instructs("/eli/pp/res/1/2018", "TSAG", TRAIN, again, first),
                        instructs("/eli/pp/res/1/2022", "TSAG", TRAIN, again, first, second));
        var latest = overlaps.stream().filter(each -> each.one().year() == 2022).toList();
        assertEquals(List.of(true, false), latest.stream().map(Overlap::inherited).toList());
    }

    private static Overlap recalls(String citation) {
        String cited =
                "Resolution 123 (Rev. Bucharest, 2022) of the Plenipotentiary Conference, on strengthening cooperation among the three Sectors";
        return only(
                new Made(ONE).section("recalling", Part.PREAMBLE, "a " + cited).revision(),
                new Made(OTHER).section("recalling", Part.PREAMBLE, "a " + citation).revision());
    }

    private static Revision instructs(String path, String whom, String... clauses) {
        return new Made(path).section("instructs " + whom, Part.OPERATIVE, clauses).revision();
    }

    private static Overlap only(Revision... texts) {
        var overlaps = find(texts);
        assertEquals(1, overlaps.size(), overlaps::toString);
        return overlaps.get(0);
    }

    private static List<Overlap> find(Revision... texts) {
        var revisions = List.of(texts);
        var citations = new Citations(new Holdings(List.of(), Register.load()));
        var references = new ArrayList<Reference>();
        revisions.forEach(text -> references.addAll(citations.of(text)));
        var kinship = new Genealogy(new LineageRegister(List.of())).ofTexts(revisions);
        var reader = new Mandates(references);
        var mandates = revisions.stream().flatMap(text -> reader.of(text).stream()).toList();
        return new OverlapFinder(mandates).ofTexts(revisions, references, kinship);
    }
}
