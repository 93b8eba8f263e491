package itu.mandates.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.Sources;
import itu.mandates.cite.Citations;
import itu.mandates.cite.Holdings;
import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.model.Transfer;
import itu.mandates.model.WordRun;
import itu.mandates.vocab.LineageRegister;
import itu.mandates.vocab.Register;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the draft of C26/89 takes over from resolutions of the Sectors, and made-up texts. */
class TransferFinderTest {

    private static final String DRAFT = "/eli/pp/res/191/2026/draft/c26-89/";
    private static final String STUDY = "to study the needs of small island developing States;";
    private static final String SHARE = "to share the results of studies with regional offices;";

    private static final List<Transfer> TRANSFERS = transfers();

    @Test
    void theClausesOfTheDraftComeFromWhereAReaderFindsThem() {
        Map<String, String> expected =
                Map.of(
                        "resolves/3", "/eli/wtsa/res/18/2024/resolves/2",
                        "resolves/3/i", "/eli/wtsa/res/18/2024/resolves/2/i",
                        "resolves/3/ii", "/eli/wtsa/res/18/2024/resolves/2/ii",
                        "resolves/7", "/eli/ra/res/75/2023/resolves/8",
                        "considering/f", "/eli/wtdc/res/59/2025/considering/b",
                        "annex-1/d", "/eli/ra/res/75/2023/annex-2/d",
                        "annex-2/e", "/eli/wtsa/res/18/2024/annex-b/e",
                        "annex-3/f", "/eli/wtsa/res/18/2024/annex-c/f");
        assertEquals(8, expected.size());
        expected.forEach((to, from) -> assertEquals(from, into(to).get(0).from().toString()));
    }

    @Test
    void allSourcesThatSayItAlikeAreNamedTheLikestFirst() {
        var sources = into("resolves/3");
        assertEquals(
                List.of("/eli/wtsa/res/18/2024/resolves/2", "/eli/ra/res/75/2023/resolves/3"),
                sources.stream().map(each -> each.from().toString()).toList());
        assertTrue(sources.get(0).score() > sources.get(1).score());
    }

    @Test
    void whatWasChangedOnTheWayIsSaidWordByWord() {
        assertEquals("[should]{shall}", changed(into("annex-3/f").get(0)));
        String bothToAll = changed(into("resolves/3").get(1));
        assertTrue(bothToAll.startsWith("[both]{any}"), bothToAll);
    }

    @Test
    void everyTransferShowsItsWordsOnBothSidesInTheSource() {
        var texts = new HashMap<Identifier, String>();
        GoldNames.revisions()
                .flatMap(Revision::allClauses)
                .forEach(clause -> texts.put(clause.id(), clause.text()));
        for (Transfer transfer : TRANSFERS) {
            assertFalse(transfer.shared().isEmpty(), transfer::toString);
            transfer.shared()
                    .forEach(each -> assertTrue(texts.get(transfer.from()).contains(each.text())));
        }
        assertTrue(TRANSFERS.size() > 90, TRANSFERS.size() + " transfers");
    }

    @Test
    void aSourceIsOlderAndOfAnotherBody() {
        for (Transfer transfer : TRANSFERS) {
            assertTrue(transfer.from().year() < transfer.to().year(), transfer::toString);
            assertFalse(transfer.from().isDraft(), transfer::toString);
            assertFalse(transfer.from().body().equals(transfer.to().body()), transfer::toString);
        }
    }

    @Test
    void whatATextSaidAllAlongIsTakenFromNobody() {
        var lender = made("/eli/wtsa/res/2/2016", STUDY, SHARE);
        var before = made("/eli/pp/res/1/2014", STUDY);
        var after = made("/eli/pp/res/1/2018", STUDY, SHARE);
        assertEquals(List.of("2"), taken(lender, before, after));
    }

    @Test
    void nothingIsTakenFromATextOfALaterConference() {
        var before = made("/eli/pp/res/1/2014", STUDY);
        var after = made("/eli/pp/res/1/2018", STUDY, SHARE);
        assertEquals(List.of(), taken(made("/eli/wtsa/res/2/2020", SHARE), before, after));
        assertEquals(List.of(), taken(made("/eli/pp/res/2/2010", SHARE), before, after));
    }

    @Test
    void inOneYearTheConferenceThatMetBeforeLends() {
        var before = made("/eli/pp/res/1/2018", STUDY);
        var after = made("/eli/pp/res/1/2022", STUDY, SHARE);
        assertEquals(List.of("2"), taken(made("/eli/wtsa/res/2/2022", SHARE), before, after));
        var assembly = made("/eli/wtsa/res/2/2016", STUDY);
        var later = made("/eli/wtsa/res/2/2022", STUDY, SHARE);
        assertEquals(List.of(), taken(made("/eli/pp/res/1/2022", SHARE), assembly, later));
    }

    @Test
    void aRewordingCountsIfItBroughtTheClauseNearer() {
        var lender =
                made(
                        "/eli/wtsa/res/2/2016",
                        "that the results shall be shared with all regional offices;");
        var before =
                made("/eli/pp/res/1/2014", "that the results may be sent to interested offices;");
        var after =
                made("/eli/pp/res/1/2018", "that the results shall be shared with all offices;");
        assertEquals(List.of("1"), taken(lender, before, after));
        assertEquals(
                List.of(),
                taken(
                        lender,
                        made(
                                "/eli/pp/res/1/2014",
                                "that the results shall be shared with all offices;"),
                        made(
                                "/eli/pp/res/1/2018",
                                "that the results shall be shared with all offices yearly;")));
    }

    private static Revision made(String path, String... clauses) {
        String[] labelled = new String[clauses.length];
        for (int i = 0; i < clauses.length; i++) {
            labelled[i] = (i + 1) + " " + clauses[i];
        }
        return new Made(path).section("resolves", Part.OPERATIVE, labelled).revision();
    }

    /** The labels of the clauses that were taken over. */
    private static List<String> taken(Revision... texts) {
        var all = List.of(texts);
        var kinship = new Genealogy(new LineageRegister(List.of())).ofTexts(all);
        return new TransferFinder(Register.load())
                .ofTexts(all, List.of(), kinship).stream()
                        .map(each -> each.to().last())
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .toList();
    }

    private static List<Transfer> into(String clause) {
        return TRANSFERS.stream()
                .filter(each -> each.to().toString().equals(DRAFT + clause))
                .toList();
    }

    private static String changed(Transfer transfer) {
        return transfer.difference().stream()
                .filter(run -> run.kind() != WordRun.Kind.KEPT)
                .limit(2)
                .map(TransferFinderTest::print)
                .collect(Collectors.joining());
    }

    private static String print(WordRun run) {
        boolean deleted = run.kind() == WordRun.Kind.DELETED;
        return deleted ? "[" + run.text() + "]" : "{" + run.text() + "}";
    }

    private static List<Transfer> transfers() {
        var documents = Sources.documents();
        var citations = new Citations(new Holdings(documents, Register.load()));
        var references = documents.stream().flatMap(each -> citations.of(each).stream()).toList();
        Kinship kinship = new Genealogy(LineageRegister.load()).of(documents);
        return new TransferFinder(Register.load()).find(documents, references, kinship);
    }
}
