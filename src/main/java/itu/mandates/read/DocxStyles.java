package itu.mandates.read;

import itu.mandates.vocab.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The paragraph styles of a DOCX, as far as they tell what a paragraph is: ITU's templates have one
 * for the headings of sections ("Call"). The names stand in data/heading-styles.tsv.
 */
final class DocxStyles {

    private final WordList headings = WordList.load("heading-styles");
    private final Map<String, String> names = new HashMap<>();

    DocxStyles(DocxPackage parts) {
        parts.part(
                "styles",
                style ->
                        style.attribute("styleId")
                                .ifPresent(id -> names.put(id, style.value("name").orElse(id))));
    }

    /** Whether a paragraph has the style of a section's heading. */
    boolean isHeading(XmlElement paragraph) {
        Optional<String> style = paragraph.child("pPr").flatMap(p -> p.value("pStyle"));
        return style.map(id -> names.getOrDefault(id, id))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(headings.words()::contains)
                .isPresent();
    }
}
