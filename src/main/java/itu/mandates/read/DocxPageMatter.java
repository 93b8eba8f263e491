package itu.mandates.read;

import itu.mandates.model.Furniture.Kind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The headers and footers of a DOCX: one line for each of their paragraphs, though a document has
 * them in three forms (first, odd and even pages) and for each of its parts.
 */
final class DocxPageMatter {

    private final Set<String> lines = new LinkedHashSet<>();

    /** Writes them behind the text. */
    static void write(DocxPackage parts, MarkedText text) {
        var matter = new DocxPageMatter();
        parts.pageMatter(matter::take);
        matter.lines.forEach(
                line ->
                        text.pageMatter(
                                PageNumber.is(line) ? Kind.PAGE_NUMBER : Kind.RUNNING_HEADER,
                                line));
    }

    private void take(XmlElement element) {
        if (!element.is("p")) {
            element.children().forEach(this::take);
            return;
        }
        var inline = new DocxInline(new DocxNotes(), 0);
        inline.children(element, Optional.empty());
        String words =
                inline.pieces().stream()
                        .map(DocxInline.Piece::words)
                        .collect(Collectors.joining())
                        .replaceAll("\\s+", " ")
                        .strip();
        if (!words.isEmpty()) {
            lines.add(words);
        }
        inline.boxes().forEach(this::take);
    }
}
