package itu.mandates.graph;

import static itu.mandates.graph.Texts.citation;
import static itu.mandates.graph.Texts.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import itu.mandates.vocab.Register;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the registers add: conferences, validity, and that what is proposed is not adopted. */
class RegisterInGraphTest {

    private static final Identifier WORK = Identifier.resolution("pp", "res", "191");
    private final Texts texts = new Texts();

    private Told build(List<Document> documents, Reference... references) {
        var builder = new GraphBuilder(Register.load(), "1.2.3");
        return new Told(builder.build(documents, List.of(references)));
    }

    private Document adopted(String name, Identifier edition, String place) {
        return texts.document(name, Document.Kind.ADOPTED_TEXT, text(edition, place).revision());
    }

    private Texts.Draft text(Identifier edition, String place) {
        Identifier section = edition.division("resolves");
        var text = new Texts.Draft(edition, place);
        Clause clause = clause(section, "1", texts.words("words of Resolution 71 and no more"));
        text.sections =
                List.of(texts.section(section, "resolves", Part.OPERATIVE, List.of(clause)));
        return text;
    }

    @Test
    void anEditionIsAdoptedAtTheConferenceOfItsBodyAndYear() {
        Told told = build(List.of(adopted("pp-22", WORK.edition(2022), "Bucharest")));
        assertEquals(
                List.of("/id/conference/pp-22"),
                told.values("/eli/pp/res/191/2022", Itu.ADOPTED_AT));
        String conference = "/id/conference/pp-22";
        assertTrue(told.types(conference).contains("Conference"));
        assertEquals(List.of("/id/body/pp"), told.values(conference, Itu.HAS_BODY));
        assertEquals(
                List.of("Plenipotentiary Conference (Bucharest, 2022)"), told.label(conference));
        assertEquals(List.of("2022-09-26"), told.values(conference, Itu.START_DATE));
    }

    @Test
    void aConferenceIsKnownByItsYearAndNotByItsName() {
        Identifier edition = Identifier.resolution("wtsa", "res", "44").edition(2022);
        Told told = build(List.of(adopted("wtsa-22", edition, "Geneva")));
        assertEquals(
                List.of("/id/conference/wtsa-20"),
                told.values("/eli/wtsa/res/44/2022", Itu.ADOPTED_AT));
    }

    @Test
    void anEditionIsNotAdoptedWhereItsBodyDidNotMeet() {
        Told told = build(List.of(adopted("pp-21", WORK.edition(2021), "Geneva")));
        String path = "/eli/pp/res/191/2021";
        assertEquals(List.of(), told.values(path, Itu.ADOPTED_AT));
        assertEquals(List.of("2021"), told.values(path, Itu.YEAR));
    }

    @Test
    void aLaterEditionSupersedesAnEarlierOne() {
        Told told = build(List.of(adopted("pp-14", WORK.edition(2014), "Busan")));
        String path = "/eli/pp/res/191/2014";
        assertEquals(List.of("/def/status/superseded"), told.values(path, Itu.STATUS));
        assertTrue(told.values(path, Itu.STATUS_BASIS).contains("An edition of 2018 is known."));
        assertTrue(told.values(path, Itu.STATUS_AS_OF).get(0).matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void theLatestEditionIsInForceUntilItsBodyMeetsAgain() {
        Told told = build(List.of(adopted("pp-22", WORK.edition(2022), "Bucharest")));
        assertEquals(
                List.of("/def/status/inForce"), told.values("/eli/pp/res/191/2022", Itu.STATUS));
    }

    @Test
    void whereTheBodyMetAgainAndNothingIsKnownTheStatusIsUnknown() {
        Identifier edition = Identifier.resolution("pp", "res", "9999").edition(2014);
        Told told = build(List.of(adopted("pp-14", edition, "Busan")));
        assertEquals(
                List.of("/def/status/unknown"), told.values("/eli/pp/res/9999/2014", Itu.STATUS));
    }

    @Test
    void whatIsYetToBeAdoptedIsNoTargetAndNoStub() {
        Document document = adopted("pp-22", WORK.edition(2022), "Bucharest");
        Identifier future = Identifier.resolution("pp", "res", "71").edition(2026);
        Clause citing = document.revisions().get(0).allClauses().findFirst().orElseThrow();
        Told told =
                build(
                        List.of(document),
                        Texts.toStub(
                                citing, "Resolution 71", citation("71", "Doha", 2026), future));
        String reference = told.having(Itu.REFERENCE).get(0);
        assertEquals(List.of(), told.values(reference, Itu.TARGET));
        assertEquals(
                List.of("/def/referenceStatus/unresolved"),
                told.values(reference, Itu.REFERENCE_STATUS));
        assertTrue(told.types("/eli/pp/res/71/2026").isEmpty());
    }

    @Test
    void aPublishedTextGoesBeforeAReproducedOne() {
        Identifier edition = WORK.edition(2022);
        var copy = text(edition, "Bucharest");
        copy.authority = Revision.TextAuthority.REPRODUCED;
        Document reproduced = texts.document("a-copy", Document.Kind.CONTRIBUTION, copy.revision());
        Document published = adopted("pp-22", edition, "Bucharest");
        Told told = build(List.of(reproduced, published));
        String path = "/eli/pp/res/191/2022";
        assertEquals(
                List.of("/def/textAuthority/authentic"), told.values(path, Itu.TEXT_AUTHORITY));
        String clause = path + "/resolves/1";
        assertEquals(List.of("/id/source/pp-22"), told.values(clause, Prov.WAS_DERIVED_FROM));
        assertEquals(
                List.of("/def/textAuthority/reproduced"),
                told.values(clause + "/text/en/a-copy", Itu.TEXT_AUTHORITY));
        assertEquals(
                List.of("/def/textAuthority/authentic"),
                told.values(clause + "/text/en/pp-22", Itu.TEXT_AUTHORITY));
    }

    @Test
    void aTextInAnotherLanguageGivesTheSameClauseFurtherWords() {
        Identifier edition = WORK.edition(2022);
        var french = text(edition, "Bucarest");
        french.language = "fr";
        Document other = texts.document("pp-22-fr", Document.Kind.ADOPTED_TEXT, french.revision());
        Told told = build(List.of(adopted("pp-22", edition, "Bucharest"), other));
        String clause = "/eli/pp/res/191/2022/resolves/1";
        var languages =
                told.all()
                        .listStatements(Told.node(clause), Itu.TEXT, (String) null)
                        .mapWith(statement -> statement.getLanguage())
                        .toSet();
        assertEquals(Set.of("en", "fr"), languages);
        assertEquals(1, told.values(clause, Itu.FLATTENED_TEXT).size());
        assertEquals(1, told.values(clause + "/text/fr/pp-22-fr", Itu.TEXT).size());
    }
}
