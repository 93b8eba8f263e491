package itu.mandates.graph;

import itu.mandates.graph.NamesInLanguages.Dating;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Proposal;
import itu.mandates.model.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An edition or draft with all its texts: in several languages, published and reproduced.
 *
 * @param texts the first is the one that gives the structure: one published by ITU, if held
 */
record HeldEdition(Identifier id, List<HeldText> texts) {

    /** "(Rev. Bucharest, 2022)", "(Rév. ...", "(Пересм. ...", "(المراجَع في ...", "（...，修订版）". */
    private static final Pattern REVISED =
            Pattern.compile("(?iu)[(（]\\s*(?:r[eé]v\\.|пересм|المراج)|修订[^)）]{0,3}[)）]");

    HeldEdition {
        texts =
                texts.stream()
                        .sorted(
                                Comparator.comparing((HeldText text) -> text.copy() > 1)
                                        .thenComparing(HeldText::isReproduced))
                        .toList();
    }

    /** Every edition and draft of the documents that has a text, in order of their identifiers. */
    static Collection<HeldEdition> in(List<Document> documents) {
        var texts = new TreeMap<String, List<HeldText>>();
        for (Document document : documents) {
            for (Revision revision : document.revisions()) {
                texts.computeIfAbsent(revision.id().toString(), id -> new ArrayList<>())
                        .addAll(HeldText.of(document, revision));
            }
        }
        return texts.values().stream()
                .map(same -> new HeldEdition(same.get(0).revision().id(), same))
                .toList();
    }

    HeldText primary() {
        return texts.get(0);
    }

    Revision revision() {
        return primary().revision();
    }

    /** Whether it is the first text in its language; the clause repeats its words. */
    boolean isFirstInLanguage(HeldText text) {
        return texts.stream()
                .filter(other -> other.language().equals(text.language()))
                .findFirst()
                .filter(first -> first == text)
                .isPresent();
    }

    /** "Resolution 191 (Rev. Bucharest, 2022)" or "draft revision of Resolution 191 (C26/89)". */
    String label() {
        Revision revision = revision();
        String number = revision.printedNumber();
        if (!revision.isDraft()) {
            return Labels.edition(id, number, isRevised(), revision.edition());
        }
        return isNew() ? Labels.newDraft(id, number, symbol()) : Labels.draft(id, number, symbol());
    }

    /** Of a draft: the number of the proposal that carries it, or else the paper that does. */
    private String symbol() {
        return revision()
                .proposal()
                .flatMap(Proposal::number)
                .orElseGet(() -> SourceTriples.name(primary().document()));
    }

    private boolean isNew() {
        return revision().proposal().filter(Proposal::isNew).isPresent();
    }

    /** Gives it its label in the languages other than English. */
    Description named(NamesInLanguages names, Description description) {
        Revision revision = revision();
        String number = revision.printedNumber();
        if (!revision.isDraft()) {
            var dating = new Dating(revision.edition(), isRevised());
            return names.edition(description, id, number, dating);
        }
        return isNew()
                ? names.newDraft(description, id, number, symbol())
                : names.draft(description, id, number, symbol());
    }

    /** Whether ITU prints "Rev." before the place: whether this is not the first edition. */
    boolean isRevised() {
        Revision revision = revision();
        return revision.history().size() > 1
                || revision.runs().stream().anyMatch(run -> REVISED.matcher(run.text()).find());
    }
}
