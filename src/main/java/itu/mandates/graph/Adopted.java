package itu.mandates.graph;

import itu.mandates.model.Identifier;
import itu.mandates.model.Identifier.Form;
import itu.mandates.model.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Proposed is not adopted: words that name an edition of a conference still to come, as drafts do,
 * mean no adopted text. They stay undecided, with the drafts of it as candidates.
 */
record Adopted(Validity validity, Collection<HeldEdition> editions) {

    Reference orUndecided(Reference reference) {
        return reference
                .target()
                .filter(this::isYetToCome)
                .map(target -> undecided(reference, target))
                .orElse(reference);
    }

    private boolean isYetToCome(Identifier target) {
        boolean ofAnEdition = target.form() == Form.EDITION || target.form() == Form.DIVISION;
        return ofAnEdition && !target.isDraft() && validity.isYetToCome(target.editionOf());
    }

    private Reference undecided(Reference reference, Identifier target) {
        return new Reference(
                reference.citing(),
                reference.quote(),
                reference.span(),
                reference.citation(),
                reference.kind(),
                Reference.Status.UNRESOLVED,
                Optional.empty(),
                Optional.empty(),
                "names a text that no conference had adopted",
                drafts(target),
                reference.language());
    }

    private List<Identifier> drafts(Identifier target) {
        return editions.stream()
                .map(HeldEdition::id)
                .filter(id -> id.isDraft() && id.year() == target.year())
                .filter(id -> id.resolutionOf().equals(target.resolutionOf()))
                .toList();
    }
}
