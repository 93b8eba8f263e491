package itu.mandates.web.view;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A clause as it stands in a text.
 *
 * @param anchor its place in the page of the whole text
 * @param label as cited: "1", "a)"; "" if it has none
 * @param words what it says, with its citations as links
 * @param text the same words in their language
 * @param depth 0 for a clause, 1 for a clause in it ...
 * @param remarks codes of what the reader must know of these words
 * @param notes the words of its footnotes
 * @param known what else is known of it
 */
public record ClauseView(
        Link link,
        String anchor,
        String label,
        List<Piece> words,
        Text text,
        int depth,
        List<String> remarks,
        List<Text> notes,
        ClauseFacts known) {

    private static final int DEEPEST = 6;
    private static final String LETTERS = "[a-z]{1,4}([- ]?(bis|ter|quater))?";

    static ClauseView of(Node clause, Facts facts) {
        Text text = facts.text(clause, Itu.TEXT).orElse(new Text("", ""));
        return new ClauseView(
                facts.link(clause),
                anchor(clause),
                printedLabel(clause, facts),
                Piece.of(text.words(), CitingWordsView.madeBy(clause, facts)),
                text,
                depth(clause, facts),
                remarks(clause, facts),
                notes(clause, facts),
                ClauseFacts.NONE);
    }

    ClauseView with(ClauseFacts facts) {
        return new ClauseView(link, anchor, label, words, text, depth, remarks, notes, facts);
    }

    static String printedLabel(Node clause, Facts facts) {
        return facts.text(clause, Itu.LABEL).map(Text::words).map(ClauseView::printed).orElse("");
    }

    /** Whether deleted and inserted words may stand side by side in it. */
    boolean isFlattened() {
        return remarks.contains("asFlattened");
    }

    /** Without what is said once for the whole text. */
    ClauseView inItsText() {
        List<String> own = remarks.stream().filter(code -> !code.equals("asFlattened")).toList();
        return new ClauseView(link, anchor, label, words, text, depth, own, notes, known);
    }

    public boolean hasLabel() {
        return !label.isEmpty();
    }

    /** ITU prints a bracket behind letters and none behind numbers and names. */
    private static String printed(String label) {
        return label.matches(LETTERS) ? label + ")" : label;
    }

    static int depth(Node clause, Facts facts) {
        Optional<Node> outer = Optional.of(clause);
        int depth = -1;
        while (outer.isPresent() && depth < DEEPEST) {
            outer = facts.object(outer.get(), Itu.SUB_CLAUSE_OF);
            depth++;
        }
        return depth;
    }

    private static List<String> remarks(Node clause, Facts facts) {
        Stream<String> status =
                facts
                        .object(clause, Itu.TEXT_STATUS)
                        .map(Facts::lastPart)
                        .filter(code -> !code.equals("clean"))
                        .stream();
        Stream<String> label =
                facts.hold(clause, Itu.LABEL_RESTORED, "true")
                        ? Stream.of("labelRestored")
                        : Stream.empty();
        return Stream.concat(status, label).toList();
    }

    private static List<Text> notes(Node clause, Facts facts) {
        return facts.subjects(Itu.NOTE_OF, clause)
                .flatMap(note -> facts.text(note, Itu.TEXT).stream())
                .distinct()
                .toList();
    }

    /** "resolves.3.i" of ".../2022/resolves/3/i". */
    static String anchor(Node part) {
        return Addresses.path(part)
                .flatMap(Identifier::parse)
                .filter(id -> id.parts().size() > 4)
                .map(id -> id.parts().get(4).replace('/', '.'))
                .orElseGet(() -> Facts.lastPart(part));
    }
}
