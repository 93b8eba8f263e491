package itu.mandates.check;

import java.util.Optional;

/**
 * What a finding is about, in words that ITU people use.
 *
 * @param focus IRI of the thing found
 * @param page IRI of the clause, section or paragraph that it stands in, which has a page
 * @param anchor IRI of what holds the words and does not move with them: that page, or the document
 *     of a paragraph, which is named by its number there
 * @param whole the edition, draft or document: "Resolution 191 (Rev. Bucharest, 2022)"
 * @param citation the clause and its text: "resolves 3 i) of draft revision of Resolution 191
 *     (C26/89)"
 * @param words the words in question, "" if there are none
 * @param line where they stand, if the source text is at hand
 */
public record Place(
        String focus,
        String page,
        String anchor,
        String whole,
        String citation,
        String words,
        Optional<SourceLine> line) {

    /** The words that tell it from its neighbours; "" for what has a name of its own. */
    String cited() {
        return focus.equals(anchor) ? "" : words;
    }
}
