package itu.mandates.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One text of a resolution: an adopted edition, or a draft.
 *
 * @param id of the edition or draft
 * @param printedNumber as in the title: "191", "ITU-R 75"
 * @param title the subject: "Strategy for the coordination of efforts ..."
 * @param edition place and year; of a draft those of the conference it is for
 * @param base of a draft the edition it would change, if the text says so
 * @param placeInferred whether the place was concluded from the register of conferences
 * @param markedUp whether insertions and deletions run together in the source
 * @param history the editions the text itself lists, oldest first, its own last
 * @param formula "The Plenipotentiary Conference of ... (Busan, 2014),"
 * @param struck clauses of the base that the draft deletes
 * @param copies further texts of the same draft in the same document
 * @param runs the pieces of source that are title, formula and history
 * @param edits what was deleted and inserted in title and formula, where that is known
 */
public record Revision(
        Identifier id,
        String printedNumber,
        String title,
        String language,
        Edition edition,
        Optional<Edition> base,
        boolean placeInferred,
        boolean markedUp,
        TextAuthority authority,
        List<Edition> history,
        Passage formula,
        Optional<Proposal> proposal,
        List<Section> sections,
        List<Clause> struck,
        List<Footnote> footnotes,
        List<Revision> copies,
        List<Run> runs,
        List<Edit> edits) {

    /** Whether the text is the one published by ITU or a copy in another document. */
    public enum TextAuthority {
        AUTHENTIC,
        REPRODUCED
    }

    public Revision {
        history = List.copyOf(history);
        sections = List.copyOf(sections);
        struck = List.copyOf(struck);
        footnotes = List.copyOf(footnotes);
        copies = List.copyOf(copies);
        runs = List.copyOf(runs);
        edits = List.copyOf(edits);
    }

    /** A text in whose title and formula no edit is known. */
    public Revision(
            Identifier id,
            String printedNumber,
            String title,
            String language,
            Edition edition,
            Optional<Edition> base,
            boolean placeInferred,
            boolean markedUp,
            TextAuthority authority,
            List<Edition> history,
            Passage formula,
            Optional<Proposal> proposal,
            List<Section> sections,
            List<Clause> struck,
            List<Footnote> footnotes,
            List<Revision> copies,
            List<Run> runs) {
        this(
                id,
                printedNumber,
                title,
                language,
                edition,
                base,
                placeInferred,
                markedUp,
                authority,
                history,
                formula,
                proposal,
                sections,
                struck,
                footnotes,
                copies,
                runs,
                List.of());
    }

    public Revision withCopies(List<Revision> others) {
        return with(authority, sections, struck, others, edits);
    }

    /** The same text after deletions and insertions were told apart. */
    public Revision recovered(List<Section> read, List<Clause> gone, List<Edit> changes) {
        return with(authority, read, gone, copies, changes);
    }

    /** The same text as others copied it. */
    public Revision reproduced() {
        return with(TextAuthority.REPRODUCED, sections, struck, copies, edits);
    }

    /** A proposal that carries no text: what its title prints is the edition that it is about. */
    public Revision proposedAt(Edition conference) {
        return new Revision(
                id.resolutionOf().draft(conference.year(), id.draftName()),
                printedNumber,
                title,
                language,
                conference,
                Optional.of(edition),
                placeInferred,
                markedUp,
                authority,
                history,
                formula,
                proposal,
                sections,
                struck,
                footnotes,
                copies,
                runs,
                edits);
    }

    private Revision with(
            TextAuthority authority,
            List<Section> sections,
            List<Clause> struck,
            List<Revision> copies,
            List<Edit> edits) {
        return new Revision(
                id,
                printedNumber,
                title,
                language,
                edition,
                base,
                placeInferred,
                markedUp,
                authority,
                history,
                formula,
                proposal,
                sections,
                struck,
                footnotes,
                copies,
                runs,
                edits);
    }

    /** The formula without the words that edits delete; they stand first where their edits are. */
    public Passage formulaWording() {
        return formula.only(
                i -> edits.stream().noneMatch(edit -> isDeleted(formula.span(i, i + 1), edit)));
    }

    private static boolean isDeleted(Span character, Edit edit) {
        int length = edit.deleted().codePointCount(0, edit.deleted().length());
        return edit.span().start() <= character.start()
                && character.start() < edit.span().start() + length;
    }

    public boolean isDraft() {
        return id.isDraft();
    }

    /** Every clause, in document order. */
    public Stream<Clause> allClauses() {
        return sections.stream().flatMap(Section::allClauses);
    }
}
