package itu.mandates.graph;

import itu.mandates.model.Citation;
import itu.mandates.model.Clause;
import itu.mandates.model.Contribution;
import itu.mandates.model.Document;
import itu.mandates.model.Edit;
import itu.mandates.model.Edition;
import itu.mandates.model.Footnote;
import itu.mandates.model.Furniture;
import itu.mandates.model.Identifier;
import itu.mandates.model.Paragraph;
import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import itu.mandates.model.Proposal;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.Run;
import itu.mandates.model.Section;
import itu.mandates.model.SourceEntry;
import itu.mandates.model.SourceText;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Small documents, written by hand, whose words stand one after the other in a source of theirs.
 */
final class Texts {

    private final StringBuilder source = new StringBuilder();

    /** Words at the end of the source. */
    Passage words(String words) {
        int start = source.codePointCount(0, source.length());
        source.append(words).append('\n');
        return Passage.of(words, start);
    }

    static Clause clause(Identifier section, String label, Passage words, Clause... inner) {
        Identifier id = section.division(label.isEmpty() ? "p1" : label);
        String citedAs = id.parts().get(4).replace('/', ' ') + (label.isEmpty() ? "" : ")");
        return new Clause(
                id,
                label,
                false,
                citedAs,
                words,
                words,
                TextStatus.CLEAN,
                List.of(),
                List.of(inner),
                List.of());
    }

    static Clause restored(Clause clause) {
        return new Clause(
                clause.id(),
                clause.label(),
                true,
                clause.citedAs(),
                clause.words(),
                clause.wording(),
                clause.status(),
                clause.edits(),
                clause.clauses(),
                clause.runs());
    }

    static Clause edited(Clause clause, Edit edit) {
        return new Clause(
                clause.id(),
                clause.label(),
                clause.labelRestored(),
                clause.citedAs(),
                clause.words(),
                clause.wording(),
                clause.status(),
                List.of(edit),
                clause.clauses(),
                clause.runs());
    }

    static Clause recovered(Clause clause, String text) {
        return new Clause(
                clause.id(),
                clause.label(),
                clause.labelRestored(),
                clause.citedAs(),
                clause.words(),
                Passage.of(text, clause.words().span().start()),
                TextStatus.RECOVERED,
                clause.edits(),
                clause.clauses(),
                clause.runs());
    }

    Section section(Identifier id, String heading, Part part, List<Clause> clauses) {
        return annex(id, heading, part, clauses, List.of());
    }

    Section annex(
            Identifier id, String heading, Part part, List<Clause> clauses, List<Section> inner) {
        Span span = words(heading).span();
        return new Section(id, heading, part, "", span, clauses, inner, List.of());
    }

    /** A text to be changed part by part; {@link #revision()} makes the record. */
    static final class Draft {
        final Identifier id;
        Edition edition;
        String printedNumber;
        String title = "Subject";
        boolean placeInferred;
        Revision.TextAuthority authority = Revision.TextAuthority.AUTHENTIC;
        Optional<Edition> base = Optional.empty();
        Optional<Proposal> proposal = Optional.empty();
        Passage formula = Passage.EMPTY;
        String language = "en";
        List<Edition> history = List.of();
        List<Section> sections = List.of();
        List<Clause> struck = List.of();
        List<Footnote> footnotes = List.of();
        List<Revision> copies = List.of();
        List<Run> runs = List.of();

        Draft(Identifier id, String place) {
            this.id = id;
            this.edition = new Edition(place, id.year());
            this.printedNumber = Labels.printedNumber(id);
        }

        Revision revision() {
            return new Revision(
                    id,
                    printedNumber,
                    title,
                    language,
                    edition,
                    base,
                    placeInferred,
                    id.isDraft(),
                    authority,
                    history,
                    formula,
                    proposal,
                    sections,
                    struck,
                    footnotes,
                    copies,
                    runs);
        }
    }

    /** A document named {@code name} that holds these texts and nothing else. */
    Document document(String name, Document.Kind kind, Revision... revisions) {
        return document(name, kind, Contribution.NONE, List.of(), List.of(), List.of(revisions));
    }

    Document document(
            String name,
            Document.Kind kind,
            Contribution contribution,
            List<Paragraph> paragraphs,
            List<Furniture> furniture,
            List<Revision> revisions) {
        String digest = "sha256:" + Hash.sha256(source.toString());
        var entry =
                new SourceEntry(
                        name + ".txt",
                        name,
                        digest,
                        Optional.of(kind.code()),
                        Optional.of("Title of " + name),
                        Optional.of("pp"),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        "© ITU, not the authoritative text");
        return new Document(
                new SourceText(name + ".txt", digest, source.toString()),
                entry,
                kind,
                contribution,
                paragraphs,
                revisions,
                furniture,
                new ArrayList<>());
    }

    static Citation citation(String number, String place, int year) {
        return new Citation(
                "resolution",
                Optional.empty(),
                number,
                Optional.of(place).filter(name -> !name.isEmpty()),
                Optional.of(year).filter(known -> known > 0),
                true,
                false,
                Optional.empty(),
                Optional.of("on a subject"));
    }

    /** A pinned reference to something that is not held. */
    static Reference toStub(Clause citing, String quote, Citation citation, Identifier target) {
        return reference(citing, quote, citation, Reference.Kind.PINNED, Optional.of(target));
    }

    static Reference reference(
            Clause citing,
            String quote,
            Citation citation,
            Reference.Kind kind,
            Optional<Identifier> target) {
        int start = citing.words().text().indexOf(quote);
        return new Reference(
                citing.id(),
                quote,
                citing.words().span(start, start + quote.length()),
                citation,
                kind,
                target.isPresent() ? Reference.Status.STUB : Reference.Status.AMBIGUOUS,
                target,
                target.map(any -> Reference.StubReason.NOT_HELD),
                "named body",
                List.of());
    }
}
