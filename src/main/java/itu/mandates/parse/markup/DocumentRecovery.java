package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Diagnostic;
import itu.mandates.model.Diagnostic.Severity;
import itu.mandates.model.Document;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Revision;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recovers the marked-up texts of all documents, each against the edition it would change, in
 * whatever document that is held.
 */
public final class DocumentRecovery {

    private final List<Document> documents;
    private final List<Revision> clean;
    private final MarkupRecovery recovery;

    public DocumentRecovery(List<Document> documents) {
        this.documents = List.copyOf(documents);
        this.clean =
                documents.stream()
                        .flatMap(document -> document.revisions().stream())
                        .filter(text -> !text.isDraft())
                        .toList();
        this.recovery = new MarkupRecovery(clean);
    }

    /** The same documents, their marked-up texts recovered, with what was noticed on the way. */
    public List<Document> run() {
        return documents.stream().map(this::recovered).toList();
    }

    private Document recovered(Document document) {
        if (document.revisions().stream().noneMatch(MarkupRecovery::runsTogether)) {
            return document;
        }
        var diagnostics = new ArrayList<>(document.diagnostics());
        var revisions = new ArrayList<Revision>();
        for (Revision text : document.revisions()) {
            var base = base(text);
            Revision read = recovery.recover(text, base);
            revisions.add(read);
            if (MarkupRecovery.runsTogether(text)) {
                new Findings(document, diagnostics).of(read, base);
            }
        }
        return new Document(
                document.source(),
                document.entry(),
                document.kind(),
                document.contribution(),
                document.paragraphs(),
                revisions,
                document.furniture(),
                diagnostics);
    }

    /** The edition that a draft would change, as published rather than as reproduced. */
    private Optional<Revision> base(Revision draft) {
        Optional<Edition> last =
                draft.history().stream()
                        .filter(edition -> edition.year() < draft.id().year())
                        .reduce((earlier, later) -> later);
        return draft.base()
                .or(() -> last)
                .map(base -> draft.id().resolutionOf().edition(base.year()))
                .flatMap(
                        edition ->
                                clean.stream()
                                        .filter(text -> text.id().equals(edition))
                                        .filter(text -> text.language().equals(draft.language()))
                                        .min(Comparator.comparing(Revision::authority)));
    }

    /** What is to be reported of one recovered text. */
    private record Findings(Document document, List<Diagnostic> diagnostics) {

        void of(Revision text, Optional<Revision> base) {
            if (base.isEmpty()) {
                add(
                        Severity.INFO,
                        text.runs().get(0).span().start(),
                        "the text that this draft would change is not held: most of its changes"
                                + " cannot be told",
                        "base-not-held");
            }
            base.ifPresent(held -> missing(text, held));
            text.allClauses()
                    .filter(clause -> clause.status() == TextStatus.AMBIGUOUS)
                    .forEach(this::ambiguous);
            text.copies().forEach(copy -> compare(text, copy));
        }

        private void missing(Revision text, Revision base) {
            long found = text.allClauses().filter(Findings::isSure).count();
            long all = text.allClauses().count();
            if (found < all) {
                add(
                        Severity.WARNING,
                        text.runs().get(0).span().start(),
                        (all - found)
                                + " clauses do not hold all words of any clause of "
                                + base.edition()
                                + " and stay as found",
                        "base-not-found-again");
            }
        }

        private static boolean isSure(Clause clause) {
            return clause.status() != TextStatus.AS_FLATTENED;
        }

        private void ambiguous(Clause clause) {
            add(
                    Severity.INFO,
                    clause.words().span().start(),
                    "what " + clause.citedAs() + " deletes can be read in two ways",
                    "edit-ambiguous");
        }

        private void compare(Revision text, Revision copy) {
            Map<Identifier, Clause> others =
                    copy.allClauses().collect(Collectors.toMap(Clause::id, Function.identity()));
            Stream<Clause> both =
                    text.allClauses().filter(clause -> others.containsKey(clause.id()));
            both.filter(clause -> differ(clause, others.get(clause.id())))
                    .forEach(
                            clause ->
                                    add(
                                            Severity.WARNING,
                                            others.get(clause.id()).words().span().start(),
                                            clause.citedAs()
                                                    + " is read otherwise in another copy of the"
                                                    + " text",
                                            "copy-recovered-otherwise"));
        }

        /** Where the words found differ, that has been reported already. */
        private static boolean differ(Clause one, Clause other) {
            return one.words().text().equalsIgnoreCase(other.words().text())
                    && !(one.text().equalsIgnoreCase(other.text())
                            && one.status() == other.status());
        }

        private void add(Severity severity, int position, String message, String code) {
            var place = document.source().place(position);
            diagnostics.add(
                    new Diagnostic(
                            code,
                            severity,
                            document.source().name(),
                            place.line(),
                            place.column(),
                            message));
        }
    }
}
