package itu.mandates.read;

import itu.mandates.model.Change.Kind;
import itu.mandates.read.HtmlNotes.Note;
import itu.mandates.read.MarkedText.Mark;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the blocks of a page as lines. */
final class HtmlBody {

    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "nav",
                    "svg",
                    "button",
                    "select",
                    "textarea",
                    "iframe",
                    "object",
                    "head",
                    "title",
                    "img",
                    "canvas",
                    "audio",
                    "video",
                    "rt",
                    "rp");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final HtmlNotes notes;
    private final HtmlLine line;

    HtmlBody(MarkedText text, HtmlNotes notes) {
        this.notes = notes;
        this.line = new HtmlLine(text);
    }

    void write(Element body) {
        children(body, Optional.empty());
        line.end(Optional.empty());
    }

    private void children(Element element, Optional<Mark> mark) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text(words, mark);
            } else if (node instanceof Element child && isShown(child)) {
                element(child, mark);
            }
        }
    }

    private boolean isShown(Element element) {
        return !SILENT.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !element.attr("style").replace(" ", "").contains("display:none")
                && !notes.isNote(element);
    }

    private void text(TextNode node, Optional<Mark> mark) {
        if (node.parent() != null && node.parent().closest("pre") != null) {
            line.verbatim(node.getWholeText(), mark);
        } else {
            line.add(node.getWholeText(), mark);
        }
    }

    private void element(Element element, Optional<Mark> mark) {
        var note = notes.calledBy(element);
        if (note.isPresent()) {
            call(note.get(), mark);
            return;
        }
        switch (element.normalName()) {
            case "br" -> line.end(mark);
            case "ins" -> changed(element, Kind.INSERTED, mark);
            case "del", "s", "strike" -> changed(element, Kind.DELETED, mark);
            case "sup" -> raised(element, mark);
            case "ol", "ul" -> list(element, mark);
            case "table" -> table(element, mark);
            default -> block(element, mark);
        }
    }

    private void block(Element element, Optional<Mark> mark) {
        if (!element.isBlock()) {
            children(element, mark);
            return;
        }
        line.end(mark);
        children(element, mark);
        line.end(mark);
    }

    private void changed(Element element, Kind kind, Optional<Mark> outer) {
        if (outer.filter(mark -> mark.kind() != kind).isEmpty()) {
            var date =
                    Optional.of(element.attr("datetime"))
                            .filter(time -> time.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                            .map(time -> time.substring(0, "2026-11-20".length()));
            var author = Optional.of(element.attr("data-author")).filter(a -> !a.isBlank());
            block(element, outer.or(() -> Optional.of(new Mark(kind, author, date))));
        }
    }

    /** A raised number without a link is the mark of a note that stands elsewhere. */
    private void raised(Element element, Optional<Mark> mark) {
        String digits = element.text().strip();
        boolean calls = element.select("a").stream().anyMatch(a -> notes.calledBy(a).isPresent());
        if (!calls && digits.matches("\\d{1,3}")) {
            var raised = new StringBuilder();
            digits.chars().forEach(digit -> raised.append(SUPERSCRIPTS.charAt(digit - '0')));
            line.add(raised.toString(), mark);
        } else {
            children(element, mark);
        }
    }

    private void call(Note note, Optional<Mark> mark) {
        int number = note.number();
        line.add("[footnoteRef:" + number + "]" + digits(note.label()), mark);
        String label = note.label() + " \t";
        line.note(" [" + number + ": " + label + HtmlNotes.words(note) + "]", mark);
    }

    private static String digits(String label) {
        return label.matches("\\d+") ? label : "";
    }

    // --- lists

    private void list(Element list, Optional<Mark> mark) {
        line.end(mark);
        var labels = new HtmlList(list);
        for (Node node : list.childNodes()) {
            if (node instanceof Element item && isShown(item)) {
                item(item, labels, mark);
            }
        }
    }

    private void item(Element item, HtmlList labels, Optional<Mark> mark) {
        if (!item.normalName().equals("li")) {
            element(item, mark);
            return;
        }
        line.end(mark);
        line.label(labels.next(item), mark);
        children(item, mark);
        line.end(mark);
    }

    // --- tables

    private void table(Element table, Optional<Mark> mark) {
        line.end(mark);
        if (line.isInCell()) {
            children(table, mark);
            line.end(mark);
            return;
        }
        var spans = new HtmlSpans();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                row(row, spans, mark);
            }
        }
        Optional.ofNullable(table.selectFirst("caption")).ifPresent(c -> block(c, mark));
    }

    private void row(Element row, HtmlSpans spans, Optional<Mark> mark) {
        spans.beginRow();
        for (Element cell : row.children()) {
            if (cell.is("td,th")) {
                line.emptyCells(spans.covered(), mark);
                line.beginCell(mark);
                children(cell, mark);
                line.endCell(mark);
                line.emptyCells(spans.take(cell), mark);
            }
        }
        line.emptyCells(spans.covered(), mark);
        line.endRow(mark);
    }
}
