package itu.mandates.graph;

import static itu.mandates.graph.Texts.citation;
import static itu.mandates.graph.Texts.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Edition;
import itu.mandates.model.Footnote;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Reference;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import itu.mandates.vocab.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

/** An adopted text, its clauses, notes and references. */
class GraphBuilderTest {

    private static final Identifier WORK = Identifier.resolution("pp", "res", "191");
    private static final Identifier EDITION = WORK.edition(2022);
    private static final String PATH = "/eli/pp/res/191/2022";

    private final Texts texts = new Texts();
    private final Texts.Draft text = new Texts.Draft(EDITION, "Bucharest");
    private final Identifier resolves = EDITION.division("resolves");
    private final Clause inner =
            clause(resolves.division("3"), "i", texts.words("by Resolution 71 (Rev. Dubai, 2018)"));
    private final Clause outer = clause(resolves, "3", texts.words("that words follow:"), inner);

    private Told build(Reference... references) {
        if (text.sections.isEmpty()) {
            text.sections =
                    List.of(texts.section(resolves, "resolves", Part.OPERATIVE, List.of(outer)));
        }
        Document document = texts.document("pp-22", Document.Kind.ADOPTED_TEXT, text.revision());
        var builder = new GraphBuilder(Register.load(), "1.2.3");
        return new Told(builder.build(List.of(document), List.of(references)));
    }

    @Test
    void aResolutionIsTheWorkOverTime() {
        text.title = "Strategy";
        Told told = build();
        assertEquals(Set.of("ComplexWork", "Resolution"), told.types("/eli/pp/res/191"));
        assertEquals(List.of("/id/body/pp"), told.values("/eli/pp/res/191", Itu.ISSUED_BY));
        assertEquals(List.of("191"), told.values("/eli/pp/res/191", Itu.NUMBER));
        assertEquals(List.of("Strategy"), told.values("/eli/pp/res/191", DCTerms.title));
        assertEquals(
                List.of("Resolution 191 of the Plenipotentiary Conference"),
                told.label("/eli/pp/res/191"));
    }

    @Test
    void aHeldEditionIsAnAdoptedText() {
        text.history = List.of(new Edition("Busan", 2014), new Edition("Bucharest", 2022));
        Told told = build();
        assertEquals(Set.of("LegalResource", "Revision"), told.types(PATH));
        assertEquals(List.of("Resolution 191 (Rev. Bucharest, 2022)"), told.label(PATH));
        assertEquals(List.of("Bucharest"), told.values("text", PATH, Itu.PLACE));
        assertEquals(List.of("2022"), told.values(PATH, Itu.YEAR));
        assertEquals(List.of("true"), told.values(PATH, Itu.HELD));
        assertEquals(
                List.of("/def/textAuthority/authentic"), told.values(PATH, Itu.TEXT_AUTHORITY));
        assertEquals(List.of("/id/source/pp-22"), told.values(PATH, Prov.WAS_DERIVED_FROM));
    }

    @Test
    void theFirstEditionHasNoRev() {
        text.history = List.of(new Edition("Bucharest", 2022));
        assertEquals(List.of("Resolution 191 (Bucharest, 2022)"), build().label(PATH));
    }

    @Test
    void textsAreNamedInTheLanguagesOfItu() {
        text.history = List.of(new Edition("Busan", 2014), new Edition("Bucharest", 2022));
        Told told = build();
        assertEquals(List.of("Résolution 191 (Rév. Bucarest, 2022)"), told.label(PATH, "fr"));
        assertEquals(
                List.of("Резолюция 191 (Полномочная конференция)"),
                told.label("/eli/pp/res/191", "ru"));
    }

    @Test
    void aPlaceWithoutASpellingGivesNoNameInOtherLanguages() {
        text.edition = new Edition("Nowhere", 2022);
        Told told = build();
        assertEquals(1, told.label(PATH).size());
        assertEquals(List.of(), told.label(PATH, "fr"));
    }

    @Test
    void anEditionWithoutPlaceKeepsItsYear() {
        text.edition = new Edition("", 2022);
        Told told = build();
        assertEquals(List.of("Resolution 191 (2022)"), told.label(PATH));
        assertEquals(List.of(), told.values(PATH, Itu.PLACE));
    }

    @Test
    void anInferredPlaceStandsAmongTheEditsAlone() {
        text.placeInferred = true;
        Told told = build();
        assertEquals(List.of(), told.values("text", PATH, Itu.PLACE));
        assertEquals(List.of("Bucharest"), told.values("edits", PATH, Itu.PLACE));
        assertEquals(
                List.of("/def/placeBasis/register"), told.values("edits", PATH, Itu.PLACE_BASIS));
    }

    @Test
    void theChainOfEditionsGoesOverThoseNotHeld() {
        text.history =
                List.of(
                        new Edition("Busan", 2014),
                        new Edition("Dubai", 2018),
                        new Edition("Bucharest", 2022));
        Told told = build();
        String stub = "/eli/pp/res/191/2018";
        assertEquals(List.of(stub), told.values(PATH, Itu.PREVIOUS_REVISION));
        assertEquals(List.of("/eli/pp/res/191/2014"), told.values(stub, Itu.PREVIOUS_REVISION));
        assertEquals(Set.of("LegalResource", "Revision"), told.types(stub));
        assertEquals(List.of("Resolution 191 (Rev. Dubai, 2018)"), told.label(stub));
        assertEquals(List.of("Resolution 191 (Busan, 2014)"), told.label("/eli/pp/res/191/2014"));
        assertEquals(List.of("false"), told.values(stub, Itu.HELD));
        assertEquals(List.of("/def/stubReason/notHeld"), told.values(stub, Itu.STUB_REASON));
        assertEquals(List.of("Dubai"), told.values("text", stub, Itu.PLACE));
    }

    @Test
    void aClauseSaysWhereItIsAndWhatItSays() {
        Told told = build();
        String path = PATH + "/resolves/3/i";
        assertEquals(
                Set.of("AdoptedClause", "Clause", "LegalResourceSubdivision", "WorkSubdivision"),
                told.types(path));
        assertEquals(List.of(PATH), told.values(path, Itu.CLAUSE_OF));
        assertEquals(List.of(PATH + "/resolves"), told.values(path, Itu.IN_SECTION));
        assertEquals(List.of(PATH + "/resolves/3"), told.values(path, Itu.SUB_CLAUSE_OF));
        assertEquals(List.of("i"), told.values("text", path, Itu.LABEL));
        assertEquals(List.of("resolves 3 i)"), told.values(path, Itu.CITED_AS));
        assertEquals(List.of("false"), told.values(path, Itu.LABEL_RESTORED));
        assertEquals(List.of(inner.text()), told.values(path, Itu.TEXT));
        assertEquals(List.of(inner.text()), told.values(path, Itu.FLATTENED_TEXT));
        assertEquals(List.of("/def/textStatus/clean"), told.values(path, Itu.TEXT_STATUS));
        assertEquals(List.of("0"), told.values(path, Itu.SPAN_START));
        assertEquals(List.of("35"), told.values(path, Itu.SPAN_END));
        assertEquals(List.of("/id/source/pp-22"), told.values(path, Prov.WAS_DERIVED_FROM));
    }

    @Test
    void theWordsOfAClauseAreANodeOfTheirOwn() {
        Told told = build();
        String path = PATH + "/resolves/3/i/text/en/pp-22";
        assertEquals(Set.of("ClauseText", "LegalExpression"), told.types(path));
        assertEquals(List.of(PATH + "/resolves/3/i"), told.values(path, Itu.TEXT_OF));
        assertEquals(List.of(inner.text()), told.values(path, Itu.TEXT));
        assertEquals("en", told.all().getProperty(Told.node(path), Itu.TEXT).getLanguage());
    }

    @Test
    void positionsAreOneSequenceOverSectionsAndClauses() {
        Identifier annex = EDITION.division("annex-2");
        Clause first = clause(annex, "", texts.words("Opening words"));
        var nested =
                texts.section(
                        annex.division("scope"),
                        "Scope",
                        Part.ANNEX,
                        List.of(clause(annex.division("scope"), "1", texts.words("Inner words"))));
        Clause last = clause(annex, "2", texts.words("Closing words"));
        text.sections =
                List.of(
                        texts.section(resolves, "resolves", Part.OPERATIVE, List.of(outer)),
                        texts.annex(
                                annex,
                                "ANNEX 2",
                                Part.ANNEX,
                                List.of(first, last),
                                List.of(nested)));
        Told told = build();
        var inOrder =
                List.of(
                        "/resolves",
                        "/resolves/3",
                        "/resolves/3/i",
                        "/annex-2",
                        "/annex-2/p1",
                        "/annex-2/scope",
                        "/annex-2/scope/1",
                        "/annex-2/2");
        for (int i = 0; i < inOrder.size(); i++) {
            assertEquals(
                    List.of(Integer.toString(i + 1)),
                    told.values(PATH + inOrder.get(i), Itu.POSITION),
                    inOrder.get(i));
        }
        assertEquals(
                List.of(PATH + "/annex-2"), told.values(PATH + "/annex-2/scope", Itu.SECTION_OF));
        assertEquals(List.of("Annex 2"), told.values(PATH + "/annex-2", Itu.CITED_AS));
        assertEquals(List.of("/def/part/annex"), told.values(PATH + "/annex-2", Itu.PART));
        assertEquals(List.of(PATH), told.values(PATH + "/annex-2", Itu.SECTION_OF));
    }

    @Test
    void aRestoredLabelStandsAmongTheEditsAlone() {
        text.sections =
                List.of(
                        texts.section(
                                resolves,
                                "resolves",
                                Part.OPERATIVE,
                                List.of(Texts.restored(outer))));
        Told told = build();
        String path = PATH + "/resolves/3";
        assertEquals(List.of(), told.values("text", path, Itu.LABEL));
        assertEquals(List.of("3"), told.values("edits", path, Itu.LABEL));
        assertEquals(List.of("true"), told.values("edits", path, Itu.LABEL_RESTORED));
        assertEquals(List.of("resolves 3)"), told.values("edits", path, Itu.CITED_AS));
        String edit = told.having(Itu.EDIT).get(0);
        assertEquals(List.of("3"), told.values(edit, Itu.INSERTED_TEXT));
        assertEquals(List.of(path), told.values(edit, Itu.EDIT_OF));
    }

    @Test
    void recoveredWordingStandsAmongTheEditsAlone() {
        Clause clause = Texts.recovered(outer, "that other words follow:");
        text.sections =
                List.of(texts.section(resolves, "resolves", Part.OPERATIVE, List.of(clause)));
        Told told = build();
        String path = PATH + "/resolves/3";
        assertEquals(List.of(), told.values("text", path, Itu.TEXT));
        assertEquals(List.of("that other words follow:"), told.values("edits", path, Itu.TEXT));
        assertEquals(List.of(outer.text()), told.values("text", path, Itu.FLATTENED_TEXT));
        assertEquals(
                List.of("/def/textStatus/recovered"), told.values("edits", path, Itu.TEXT_STATUS));
    }

    @Test
    void notesAndFormulaAreNodesOfTheirOwn() {
        text.formula = texts.words("The Plenipotentiary Conference (Bucharest, 2022),");
        text.footnotes =
                List.of(
                        new Footnote(
                                "1", texts.words("A note"), Optional.of(outer.id()), List.of()),
                        new Footnote("1", texts.words("Another"), Optional.empty(), List.of()));
        Told told = build();
        assertEquals(Set.of("Formula", "WorkSubdivision"), told.types(PATH + "/formula"));
        assertEquals(List.of(PATH), told.values(PATH + "/formula", Itu.FORMULA_OF));
        assertEquals(List.of(PATH + "/resolves/3"), told.values(PATH + "/footnote-1", Itu.NOTE_OF));
        assertEquals(List.of(PATH), told.values(PATH + "/footnote-2", Itu.NOTE_OF));
        assertEquals(List.of("1"), told.values(PATH + "/footnote-2", Itu.LABEL));
        assertEquals(List.of("Another"), told.values(PATH + "/footnote-2", Itu.TEXT));
    }

    @Test
    void aReferenceSaysWhatItsWordsMeanAndWhy() {
        Identifier target = Identifier.resolution("pp", "res", "71").edition(2018);
        String quote = "Resolution 71 (Rev. Dubai, 2018)";
        Told told = build(Texts.toStub(inner, quote, citation("71", "Dubai", 2018), target));
        String citing = PATH + "/resolves/3/i";
        String path = told.having(Itu.REFERENCE).get(0);
        assertTrue(path.matches("/id/reference/[0-9a-f]{16}"), path);
        assertEquals(Set.of("Annotation", "Reference"), told.types(path));
        assertEquals(List.of(citing), told.values(path, Itu.CITING_CLAUSE));
        assertEquals(List.of(quote), told.values(path, Itu.QUOTE));
        assertEquals(List.of("/def/referenceKind/pinned"), told.values(path, Itu.REFERENCE_KIND));
        assertEquals(List.of("/def/referenceStatus/stub"), told.values(path, Itu.REFERENCE_STATUS));
        assertEquals(List.of("named body"), told.values(path, Itu.REFERENCE_REASON));
        assertEquals(List.of(target.toString()), told.values(path, Itu.TARGET));
        assertEquals(List.of("3"), told.values(path, Itu.SPAN_START));
        assertEquals(List.of("35"), told.values(path, Itu.SPAN_END));
        assertEquals(List.of(target.toString()), told.values("references", citing, Itu.CITES));
        assertEquals(List.of(), told.values("text", citing, Itu.CITES));
    }

    @Test
    void aStubIsAllThatItsCitationsSay() {
        Identifier work = Identifier.resolution("ra", "res", "ITU-R 9-5");
        Identifier target = work.edition(2012);
        String quote = "Resolution 71 (Rev. Dubai, 2018)";
        Told told =
                build(Texts.toStub(inner, quote, citation("ITU-R 9-5", "Geneva", 2012), target));
        String stub = "/eli/ra/res/9/2012";
        assertEquals(List.of("Resolution ITU-R 9-5 (Rev. Geneva, 2012)"), told.label(stub));
        assertEquals(List.of("ITU-R 9-5"), told.values("references", stub, Itu.PRINTED_NUMBER));
        assertEquals(List.of("on a subject"), told.values("references", stub, DCTerms.title));
        assertEquals(List.of("Geneva"), told.values("references", stub, Itu.PLACE));
        assertEquals(List.of("false"), told.values(stub, Itu.HELD));
        assertEquals(List.of("/eli/ra/res/9"), told.values(stub, Itu.REVISION_OF));
        assertEquals(List.of("false"), told.values("/eli/ra/res/9", Itu.HELD));
        assertEquals(List.of("9"), told.values("/eli/ra/res/9", Itu.NUMBER));
        assertEquals(List.of("ITU-R 9"), told.values("/eli/ra/res/9", Itu.PRINTED_NUMBER));
    }

    @Test
    void targetsOfEveryKindAreDescribed() {
        var labels =
                List.of(
                        List.of("/id/provision/cs-119", "No. 119 of the Constitution"),
                        List.of("/id/provision/cv-151", "No. 151 of the Convention"),
                        List.of("/id/provision/cs-art-1", "Article 1 of the Constitution"),
                        List.of("/id/document/rec-itu-t-a.1", "Recommendation ITU-T A.1"),
                        List.of("/id/document/question-itu-d-6-2", "ITU-D Question 6/2"),
                        List.of("/id/document/c17-38", "C17/38"));
        for (var expected : labels) {
            Identifier target = Identifier.parse(expected.get(0)).orElseThrow();
            Told told = build(Texts.toStub(inner, "Resolution", citation("C17/38", "", 0), target));
            assertEquals(List.of(expected.get(1)), told.label(expected.get(0)));
            assertEquals(List.of("false"), told.values(expected.get(0), Itu.HELD));
        }
        assertEquals(6, labels.size());
    }

    @Test
    void aResolutionOfTheUnitedNationsIsAWorkToo() {
        Identifier target = Identifier.resolution("un", "res", "70/1");
        Told told = build(Texts.toStub(inner, "Resolution", citation("70/1", "", 0), target));
        assertEquals(List.of("70/1"), told.values("/eli/un/res/70-1", Itu.PRINTED_NUMBER));
        assertTrue(told.label("/eli/un/res/70-1").get(0).startsWith("Resolution 70/1 of "));
    }

    @Test
    void aClauseThatTheTextDoesNotHaveIsAStubOfAPart() {
        Identifier missing = EDITION.division("annex-9");
        Told told = build(Texts.toStub(inner, "Resolution", citation("Annex 9", "", 0), missing));
        String path = PATH + "/annex-9";
        assertEquals(Set.of("WorkSubdivision"), told.types(path));
        assertEquals(List.of("false"), told.values(path, Itu.HELD));
        assertEquals(List.of("Resolution 191 (Bucharest, 2022), Annex 9"), told.label(path));
    }

    @Test
    void undecidedReferencesOfOneListStayTwo() {
        String quote = "Resolution 71 (Rev. Dubai, 2018)";
        Told told =
                build(
                        Texts.reference(
                                inner,
                                quote,
                                citation("71", "", 0),
                                Reference.Kind.FLOATING,
                                Optional.empty()),
                        Texts.reference(
                                inner,
                                quote,
                                citation("72", "", 0),
                                Reference.Kind.FLOATING,
                                Optional.empty()));
        assertEquals(2, told.having(Itu.REFERENCE).size());
        assertFalse(told.all().contains(null, Itu.TARGET));
    }
}
