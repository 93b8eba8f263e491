package itu.mandates.export;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.model.Edition;
import itu.mandates.model.Footnote;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import itu.mandates.model.Proposal;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Register;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The editions and drafts whose text a graph holds, read back into the form the parser gave them.
 *
 * <p>What the graph does not say is empty: the runs of the source, further copies of a text.
 * Positions within a clause count from its beginning, so they are those of the source only as long
 * as nothing was normalised away.
 */
public final class HeldRevisions {

    private final Model graph;
    private final Register register = Register.load();

    /**
     * @param graph the union of all named graphs
     */
    public HeldRevisions(Model graph) {
        this.graph = graph;
    }

    /** All of them, in order of their identifiers. */
    public List<Identifier> ids() {
        var held = ResourceFactory.createTypedLiteral(true);
        return NodeReader.having(graph, Itu.HELD, held).stream()
                .flatMap(node -> node.id().stream())
                .filter(id -> id.form() == Identifier.Form.EDITION)
                .toList();
    }

    /** The text of one; without sections if the graph does not hold it. */
    public Revision revision(Identifier id) {
        NodeReader node = NodeReader.of(graph, id);
        String language = language(node);
        var sections = sections(node, language);
        return new Revision(
                id,
                node.text(Itu.PRINTED_NUMBER),
                node.text(DCTerms.title, language),
                language,
                edition(node, id),
                node.link(Itu.CHANGES).map(base -> edition(NodeReader.of(graph, base), base)),
                node.code(Itu.PLACE_BASIS).equals("register"),
                id.isDraft(),
                node.code(Itu.TEXT_AUTHORITY).equals("reproduced")
                        ? Revision.TextAuthority.REPRODUCED
                        : Revision.TextAuthority.AUTHENTIC,
                history(node),
                formula(node, language),
                proposal(node),
                sections,
                struck(sections, language),
                footnotes(id, language),
                List.of(),
                List.of());
    }

    /** English where there is a choice. */
    private static String language(NodeReader node) {
        var languages = node.languages(DCTerms.title);
        return languages.contains("en") || languages.isEmpty() ? "en" : languages.get(0);
    }

    /** A draft has no place of its own; it is shown with that of its conference. */
    private Edition edition(NodeReader node, Identifier id) {
        String place =
                id.isDraft()
                        ? register.conference(id.body(), id.year())
                                .map(Register.Conference::place)
                                .orElse("")
                        : node.text(Itu.PLACE);
        return new Edition(place, id.year());
    }

    private List<Edition> history(NodeReader last) {
        var history = new ArrayDeque<Edition>();
        Optional<Identifier> at = last.id();
        while (at.isPresent() && history.size() < 100) {
            NodeReader node = NodeReader.of(graph, at.get());
            history.addFirst(edition(node, at.get()));
            at = node.link(Itu.PREVIOUS_REVISION);
        }
        return List.copyOf(history);
    }

    private Passage formula(NodeReader node, String language) {
        return node.inverse(Itu.FORMULA_OF).stream()
                .filter(formula -> isOwn(formula, node))
                .map(formula -> words(formula, formula.text(Itu.TEXT, language)))
                .findFirst()
                .orElse(Passage.EMPTY);
    }

    private static Optional<Proposal> proposal(NodeReader node) {
        return node.inverse(Itu.PROPOSAL_OF).stream().findFirst().map(HeldRevisions::proposed);
    }

    private static Proposal proposed(NodeReader proposal) {
        var number = Optional.of(proposal.text(Itu.PROPOSAL_NUMBER)).filter(n -> !n.isEmpty());
        return new Proposal(proposal.code(Itu.PROPOSAL_ACTION), number, List.of());
    }

    /** Whether a formula or note is of this text and not of a further copy of it. */
    private static boolean isOwn(NodeReader division, NodeReader edition) {
        String below = division.node().getURI().substring(edition.node().getURI().length() + 1);
        return !below.contains("/");
    }

    private List<Section> sections(NodeReader outer, String language) {
        return inOrder(outer.inverse(Itu.SECTION_OF)).stream()
                .flatMap(node -> node.id().stream().map(id -> section(node, id, language)))
                .toList();
    }

    private static List<NodeReader> inOrder(List<NodeReader> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing(node -> node.number(Itu.POSITION)))
                .toList();
    }

    private Section section(NodeReader node, Identifier id, String language) {
        var outermost =
                node.inverse(Itu.IN_SECTION).stream()
                        .filter(clause -> clause.links(Itu.SUB_CLAUSE_OF).isEmpty())
                        .toList();
        return new Section(
                id,
                node.text(Itu.HEADING, language),
                part(node.code(Itu.PART)),
                node.text(DCTerms.title, language),
                node.span(),
                clauses(outermost, language),
                sections(node, language),
                List.of());
    }

    private static Part part(String code) {
        return Arrays.stream(Part.values())
                .filter(part -> part.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(Part.OPERATIVE);
    }

    private List<Clause> clauses(List<NodeReader> nodes, String language) {
        return inOrder(nodes).stream()
                .flatMap(node -> node.id().stream().map(id -> clause(node, id, language)))
                .toList();
    }

    private Clause clause(NodeReader node, Identifier id, String language) {
        return new Clause(
                id,
                node.text(Itu.LABEL),
                node.isTrue(Itu.LABEL_RESTORED),
                node.text(Itu.CITED_AS),
                words(node, node.text(Itu.FLATTENED_TEXT, language)),
                words(node, node.text(Itu.TEXT, language)),
                status(node.code(Itu.TEXT_STATUS)),
                edits(node),
                clauses(node.inverse(Itu.SUB_CLAUSE_OF), language),
                List.of());
    }

    private static Passage words(NodeReader node, String text) {
        return Passage.of(text, node.span().start());
    }

    private static TextStatus status(String code) {
        return Arrays.stream(TextStatus.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElse(TextStatus.CLEAN);
    }

    /** Those of the words; a restored label is an edit too, but not of them. */
    private List<Edit> edits(NodeReader clause) {
        boolean restored = clause.isTrue(Itu.LABEL_RESTORED);
        return clause.inverse(Itu.EDIT_OF).stream()
                .filter(edit -> clause.span().covers(edit.span()))
                .filter(edit -> !restored || !edit.span().equals(clause.span()))
                .map(HeldRevisions::edit)
                .toList();
    }

    private static Edit edit(NodeReader edit) {
        return new Edit(
                edit.text(Itu.DELETED_TEXT),
                edit.text(Itu.INSERTED_TEXT),
                edit.span(),
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Clause> struck(List<Section> sections, String language) {
        var struck = new ArrayList<Clause>();
        for (int i = 0; i < sections.size(); i++) {
            int start = sections.get(i).span().start();
            int end =
                    i + 1 < sections.size()
                            ? sections.get(i + 1).span().start()
                            : Integer.MAX_VALUE;
            NodeReader.of(graph, sections.get(i).id()).inverse(Itu.EDIT_OF).stream()
                    .filter(edit -> new Span(start, end).covers(edit.span()))
                    .flatMap(edit -> edit.id().stream().map(id -> struck(edit, id, language)))
                    .forEach(struck::add);
        }
        return struck;
    }

    /** The graph keeps the words of a struck clause alone. */
    private static Clause struck(NodeReader edit, Identifier id, String language) {
        Passage words = words(edit, edit.text(Itu.DELETED_TEXT, language));
        return new Clause(
                id, "", false, "", words, words, TextStatus.CLEAN, List.of(), List.of(), List.of());
    }

    /** In their order, which their names say: "footnote-2". */
    private List<Footnote> footnotes(Identifier edition, String language) {
        var notes = new ArrayList<Footnote>();
        for (int number = 1; ; number++) {
            NodeReader note = NodeReader.of(graph, edition.division("footnote-" + number));
            if (note.languages(Itu.TEXT).isEmpty()) {
                return notes;
            }
            notes.add(
                    new Footnote(
                            note.text(Itu.LABEL),
                            words(note, note.text(Itu.TEXT, language)),
                            note.link(Itu.NOTE_OF).filter(of -> !of.equals(edition)),
                            List.of()));
        }
    }
}
