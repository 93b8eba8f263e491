package itu.mandates.read;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a page: a link with a number leads to a block further down, and that block is
 * the note.
 */
final class HtmlNotes {

    private static final Pattern MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡]{1,3})[\\])]?");
    private static final Pattern BACK =
            Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡↩↑^]{1,3}\uFE0E?)[\\])]?");

    /**
     * A note as called.
     *
     * @param block what holds its words
     * @param label the mark as printed, without brackets
     */
    record Note(Element block, int number, String label) {}

    private final Map<Element, Note> byCall = new IdentityHashMap<>();
    private final Map<Element, Note> byBlock = new IdentityHashMap<>();

    HtmlNotes(Document page) {
        Map<String, Element> targets = new java.util.HashMap<>();
        page.select("[id]").forEach(e -> targets.putIfAbsent(e.id(), e));
        page.select("a[name]").forEach(e -> targets.putIfAbsent(e.attr("name"), e));
        for (Element link : page.select("a[href^=#]")) {
            String label = link.text().strip();
            Element target = targets.get(link.attr("href").substring(1));
            if (target != null && MARK.matcher(label).matches() && isRaised(link)) {
                add(link, block(target), label.replaceAll("[\\[\\]()]", ""));
            }
        }
    }

    /** Links that are raised call notes; so do those that say so. */
    private static boolean isRaised(Element link) {
        return link.closest("sup") != null
                || !link.select("sup").isEmpty()
                || link.attr("role").equals("doc-noteref")
                || link.className().contains("footnote");
    }

    private static Element block(Element target) {
        Element block = target;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    private void add(Element call, Element block, String label) {
        boolean behind = !call.parents().contains(block) && !block.is("body,html,h1,h2,h3");
        if (behind && isNoteBlock(call, block)) {
            var note = new Note(block, byBlock.size() + 1, label);
            byCall.put(call, byBlock.computeIfAbsent(block, b -> note));
        }
    }

    /** A link back from the note has a mark too: what calls from within a note calls none. */
    private boolean isNoteBlock(Element call, Element block) {
        for (Element at = call; at != null; at = at.parent()) {
            if (byBlock.containsKey(at)) {
                return false;
            }
        }
        return block.parents().stream().noneMatch(byBlock::containsKey);
    }

    Optional<Note> calledBy(Element element) {
        return Optional.ofNullable(byCall.get(element));
    }

    boolean isNote(Element element) {
        return byBlock.containsKey(element);
    }

    /** The words of a note, without its own mark and the link back. */
    static String words(Note note) {
        Element copy = note.block().clone();
        copy.select("a[href^=#]").stream()
                .filter(link -> BACK.matcher(link.text().strip()).matches())
                .forEach(Element::remove);
        String words = copy.text().strip();
        return words.startsWith(note.label() + " ")
                ? words.substring(note.label().length()).strip()
                : words;
    }
}
