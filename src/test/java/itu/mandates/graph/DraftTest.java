package itu.mandates.graph;

import static itu.mandates.graph.Texts.clause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.model.Clause;
import itu.mandates.model.Contribution;
import itu.mandates.model.Document;
import itu.mandates.model.Edit;
import itu.mandates.model.Edition;
import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import itu.mandates.model.Proposal;
import itu.mandates.model.Run;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prov;
import itu.mandates.vocab.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.junit.jupiter.api.Test;

/** A contribution: its front page, its paragraphs, its proposal and the draft that it carries. */
class DraftTest {

    private static final Identifier WORK = Identifier.resolution("pp", "res", "191");
    private static final Identifier DRAFT = WORK.draft(2026, "c26-89");
    private static final String PATH = "/eli/pp/res/191/2026/draft/c26-89";
    private static final String PROPOSAL = "/id/proposal/c26-89-resolution-191";

    private final Texts texts = new Texts();
    private final Texts.Draft text = new Texts.Draft(DRAFT, "Doha");
    private final Identifier noting = DRAFT.division("noting");
    private final Clause clause = clause(noting, "a", texts.words("that words stand"));
    private final Identifier source = Identifier.source("c26-89");
    private List<Paragraph> paragraphs = List.of();
    private List<Furniture> furniture = List.of();

    private Told build() {
        if (text.sections.isEmpty()) {
            text.sections = List.of(section(clause));
        }
        text.proposal =
                text.proposal.or(() -> Optional.of(new Proposal("MOD", Optional.empty(), runs())));
        var front =
                new Contribution(
                        Optional.of("C26/89"),
                        Optional.of("2026-04-14"),
                        Optional.of("ADM 3"),
                        Optional.of("Russian"),
                        Optional.of(Identifier.thing("conference", "council-26")),
                        Optional.of("to consider"),
                        List.of("Russian Federation", "Nowhere (Republic of)"));
        Document document =
                texts.document(
                        "c26-89",
                        Document.Kind.CONTRIBUTION,
                        front,
                        paragraphs,
                        furniture,
                        List.of(text.revision()));
        return new Told(
                new GraphBuilder(Register.load(), "1.2.3").build(List.of(document), List.of()));
    }

    private itu.mandates.model.Section section(Clause... clauses) {
        return texts.section(noting, "noting", Part.PREAMBLE, List.of(clauses));
    }

    private List<Run> runs() {
        Passage words = texts.words("MOD");
        return List.of(new Run(Run.Role.TEXT, words.span(), words.text()));
    }

    @Test
    void aDraftIsNeverSaidToBeAdopted() {
        Told told = build();
        assertEquals(Set.of("DraftLegislationWork", "DraftRevision"), told.types(PATH));
        assertEquals(List.of("draft revision of Resolution 191 (C26/89)"), told.label(PATH));
        assertEquals(List.of("/def/status/proposed"), told.values(PATH, Itu.STATUS));
        for (var never : List.of(Itu.ADOPTED_AT, Itu.PLACE, Itu.YEAR, Itu.STATUS_AS_OF)) {
            assertEquals(List.of(), told.values(PATH, never), never.getLocalName());
        }
        assertTrue(told.types("/eli/pp/res/191/2026").isEmpty());
    }

    @Test
    void aDraftIsForAConferenceAndInAContribution() {
        Told told = build();
        assertEquals(List.of("/id/conference/pp-26"), told.values(PATH, Itu.DRAFT_FOR));
        assertEquals(List.of("/id/source/c26-89"), told.values(PATH, Itu.IN_CONTRIBUTION));
        assertEquals(List.of("/eli/pp/res/191"), told.values(PATH, Itu.REVISION_OF));
        assertEquals(2, told.values(PATH, Itu.PROPONENT).size());
    }

    @Test
    void aDraftChangesItsBase() {
        text.base = Optional.of(new Edition("Bucharest", 2022));
        Told told = build();
        String base = "/eli/pp/res/191/2022";
        assertEquals(List.of(base), told.values(PATH, Itu.CHANGES));
        assertEquals(List.of(base), told.values(PATH, Itu.PREVIOUS_REVISION));
        assertEquals(List.of("false"), told.values(base, Itu.HELD));
        assertEquals(List.of("Resolution 191 (Rev. Bucharest, 2022)"), told.label(base));
    }

    @Test
    void withoutABaseTheLastOfTheHistoryIsChanged() {
        text.history = List.of(new Edition("Busan", 2014), new Edition("Dubai", 2018));
        assertEquals(List.of("/eli/pp/res/191/2018"), build().values(PATH, Itu.CHANGES));
    }

    @Test
    void withoutAHistoryTheLastKnownEditionIsChangedUnlessTheTextIsNew() {
        assertEquals(List.of("/eli/pp/res/191/2022"), build().values(PATH, Itu.CHANGES));
        text.proposal = Optional.of(new Proposal("ADD", Optional.of("RUS/89/1"), runs()));
        assertEquals(List.of(), build().values(PATH, Itu.CHANGES));
    }

    @Test
    void aNewTextIsNamedAsOneByItsOwnProposal() {
        text.proposal = Optional.of(new Proposal("ADD", Optional.of("RUS/89/1"), runs()));
        assertEquals(List.of("draft new Resolution 191 (RUS/89/1)"), build().label(PATH));
    }

    @Test
    void clausesOfADraftAreDraftClauses() {
        Told told = build();
        assertEquals(
                Set.of("Clause", "DraftClause", "WorkSubdivision"), told.types(PATH + "/noting/a"));
    }

    @Test
    void aProposalIsANumberedRequest() {
        Told told = build();
        assertEquals(Set.of("DraftLegislationWork", "Proposal"), told.types(PROPOSAL));
        assertEquals(
                List.of("/def/proposalAction/MOD"), told.values(PROPOSAL, Itu.PROPOSAL_ACTION));
        assertEquals(List.of(PATH), told.values(PROPOSAL, Itu.PROPOSAL_OF));
        assertEquals(List.of("/id/conference/pp-26"), told.values(PROPOSAL, Itu.DRAFT_FOR));
        assertEquals(List.of("/id/source/c26-89"), told.values(PROPOSAL, Itu.IN_CONTRIBUTION));
    }

    @Test
    void aPrintedNumberNamesTheProposal() {
        text.proposal = Optional.of(new Proposal("MOD", Optional.of("RUS/89/1"), runs()));
        Told told = build();
        assertEquals(
                List.of("RUS/89/1"), told.values("/id/proposal/rus-89-1", Itu.PROPOSAL_NUMBER));
    }

    @Test
    void aProposalToSuppressCarriesNoDraft() {
        text.proposal = Optional.of(new Proposal("SUP", Optional.empty(), runs()));
        text.base = Optional.of(new Edition("Bucharest", 2022));
        Told told = build();
        assertFalse(told.graph("text").containsResource(Told.node(PATH)));
        assertEquals(
                List.of("/def/proposalAction/SUP"), told.values(PROPOSAL, Itu.PROPOSAL_ACTION));
        assertEquals(List.of("/eli/pp/res/191/2022"), told.values(PROPOSAL, Itu.CHANGES));
        assertEquals(
                List.of("Resolution 191 (Rev. Bucharest, 2022)"),
                told.label("/eli/pp/res/191/2022"));
    }

    @Test
    void aStruckClauseIsAnEditAndNoClause() {
        text.sections = List.of(section(clause));
        text.struck = List.of(clause(noting, "f", texts.words("that words are gone")));
        Told told = build();
        String edit = told.having(Itu.EDIT).get(0);
        assertEquals(List.of("that words are gone"), told.values(edit, Itu.DELETED_TEXT));
        assertEquals(List.of(PATH + "/noting"), told.values(edit, Itu.EDIT_OF));
        assertTrue(told.graph("edits").contains(Told.node(edit), Itu.DELETED_TEXT));
        assertTrue(told.types(PATH + "/noting/f").isEmpty());
    }

    @Test
    void aTrackedChangeTellsItsAuthorAndItsDay() {
        var edit =
                new Edit(
                        "old",
                        "new",
                        clause.words().span(),
                        "marked",
                        1,
                        Optional.empty(),
                        Optional.of("A. Drafter"),
                        Optional.of("2026-03-04"));
        text.sections = List.of(section(Texts.edited(clause, edit)));
        Told told = build();
        String path = told.having(Itu.EDIT).get(0);
        assertEquals(List.of("A. Drafter"), told.values("edits", path, DC_11.creator));
        assertEquals(List.of("2026-03-04"), told.values("edits", path, DCTerms.date));
    }

    @Test
    void aSecondCopyGivesSecondWordsForTheSameClause() {
        var copy = new Texts.Draft(DRAFT, "DOHA");
        copy.sections =
                List.of(
                        section(
                                clause(noting, "a", texts.words("that words STAND")),
                                clause(noting, "z", texts.words("found in the copy alone"))));
        text.copies = List.of(copy.revision());
        Told told = build();
        assertEquals(List.of("true"), told.values(PATH, Itu.HELD));
        assertEquals(List.of(PATH + "/noting/a"), told.having(Itu.DRAFT_CLAUSE));
        assertEquals(List.of("that words stand"), told.values(PATH + "/noting/a", Itu.TEXT));
        String second = PATH + "/noting/a/text/en/c26-89-2";
        assertEquals(List.of("that words STAND"), told.values(second, Itu.TEXT));
        assertEquals(List.of(PATH + "/noting/a"), told.values(second, Itu.TEXT_OF));
        String alone = PATH + "/noting/z/text/en/c26-89-2";
        assertEquals(List.of("found in the copy alone"), told.values(alone, Itu.TEXT));
        assertEquals(List.of(), told.values(alone, Itu.TEXT_OF));
    }

    @Test
    void aContributionSaysWhoSubmittedItWhereAndWhen() {
        Told told = build();
        String path = "/id/source/c26-89";
        assertEquals(
                Set.of("Contribution", "Distribution", "Entity", "Format", "SourceDocument"),
                told.types(path));
        assertEquals(List.of("C26/89"), told.values(path, Itu.SYMBOL));
        assertEquals(List.of("2026-04-14"), told.values(path, DCTerms.date));
        assertEquals(List.of("ADM 3"), told.values(path, Itu.AGENDA_ITEM));
        assertEquals(List.of("Russian"), told.values(path, Itu.ORIGINAL_LANGUAGE));
        assertEquals(List.of("to consider"), told.values(path, Itu.ACTION_REQUESTED));
        assertEquals(List.of("/id/conference/council-26"), told.values(path, Itu.SUBMITTED_TO));
        assertEquals(
                List.of("© ITU, not the authoritative text"), told.values(path, DCTerms.rights));
        assertTrue(told.values(path, Itu.DIGEST).get(0).startsWith("sha256:"));
        assertTrue(told.values(path, Itu.PROPONENT).contains("/id/body/nowhere-republic-of"));
        assertEquals(List.of("Nowhere (Republic of)"), told.label("/id/body/nowhere-republic-of"));
    }

    @Test
    void paragraphsNestAndAreNoClauses() {
        var inner =
                new Paragraph(
                        source.paragraph("1.2"),
                        Paragraph.Kind.BULLET,
                        "–",
                        texts.words("an item"),
                        List.of(),
                        List.of());
        var outer =
                new Paragraph(
                        source.paragraph("1"),
                        Paragraph.Kind.ACTION_REQUIRED,
                        "1",
                        texts.words("words"),
                        List.of(inner),
                        List.of());
        paragraphs = List.of(outer);
        Told told = build();
        String path = "/id/source/c26-89/p/1.2";
        assertEquals(Set.of("Paragraph", "WorkSubdivision"), told.types(path));
        assertEquals(List.of("/id/source/c26-89/p/1"), told.values(path, Itu.PARAGRAPH_OF));
        assertEquals(List.of("/def/paragraphKind/bullet"), told.values(path, Itu.PARAGRAPH_KIND));
        assertEquals(
                List.of("/def/paragraphKind/actionRequired"),
                told.values("/id/source/c26-89/p/1", Itu.PARAGRAPH_KIND));
        assertEquals(List.of("2"), told.values(path, Itu.POSITION));
        assertEquals(List.of("an item"), told.values(path, Itu.TEXT));
        assertEquals(List.of("/id/source/c26-89"), told.values(path, Prov.WAS_DERIVED_FROM));
    }

    @Test
    void whatIsNoTextStaysOnRecord() {
        Passage words = texts.words("- 2 -");
        var run = new Run(Run.Role.TEXT, words.span(), words.text());
        furniture = List.of(new Furniture(Furniture.Kind.PAGE_NUMBER, List.of(run)));
        Told told = build();
        String path = "/id/source/c26-89/furniture/1";
        assertEquals(List.of("- 2 -"), told.values(path, Itu.TEXT));
        assertEquals(
                List.of("/def/furnitureKind/pageNumber"), told.values(path, Itu.FURNITURE_KIND));
        assertEquals(Set.of("Furniture", "WorkSubdivision"), told.types(path));
    }
}
