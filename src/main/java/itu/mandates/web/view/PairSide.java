package itu.mandates.web.view;

import itu.mandates.compare.WordRuns;
import itu.mandates.model.WordRun.Kind;
import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One of two clauses that say alike.
 *
 * @param clause its identifier in the graph
 * @param pieces its words, those that it shares marked
 * @param status of the text it is in
 * @param reproduced whether its text was copied by others
 */
public record PairSide(
        Node clause,
        Link link,
        Optional<SectorTag> tag,
        Text text,
        List<Shared> pieces,
        StatusView status,
        boolean reproduced,
        List<Link> topics,
        Optional<Link> history) {

    private static final int LEAST_MARKED = 12;

    /** A stretch of the words, and whether the other clause has it too. */
    public record Shared(String words, boolean shared) {}

    static PairSide of(Node clause, Node overlap, Facts facts) {
        Text text = facts.text(clause, Itu.TEXT).orElse(new Text("", ""));
        Optional<Node> edition = facts.object(clause, Itu.CLAUSE_OF);
        return new PairSide(
                clause,
                facts.link(clause),
                SectorTag.of(clause, facts),
                text,
                pieces(text, sharedWords(overlap, facts)),
                edition.map(e -> StatusView.of(e, facts))
                        .orElse(new StatusView("unknown", Optional.empty(), Optional.empty())),
                edition.filter(e -> facts.code(e, Itu.TEXT_AUTHORITY).equals("reproduced"))
                        .isPresent(),
                facts.objects(clause, Itu.MENTIONS)
                        .filter(named -> facts.isA(named, Itu.TOPIC))
                        .map(facts::link)
                        .toList(),
                ClauseFacts.lineage(clause, facts).map(facts::link));
    }

    public String address() {
        return Addresses.path(clause).orElse("");
    }

    private static List<String> sharedWords(Node overlap, Facts facts) {
        return facts.objects(overlap, Itu.SHARED_TEXT)
                .map(Node::getLiteralLexicalForm)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /** What is not there to the letter is marked where enough of its words are. */
    static List<Shared> pieces(Text text, List<String> shared) {
        boolean[] marked = new boolean[text.words().length()];
        for (String each : shared) {
            if (!mark(text.words(), each, marked)) {
                WordRuns.between(each, text.words(), text.language()).stream()
                        .filter(run -> run.kind() == Kind.KEPT)
                        .filter(run -> run.text().length() >= LEAST_MARKED)
                        .forEach(run -> mark(text.words(), run.text(), marked));
            }
        }
        return runs(text.words(), marked);
    }

    private static boolean mark(String words, String shared, boolean[] marked) {
        int at = words.indexOf(shared);
        if (at >= 0) {
            Arrays.fill(marked, at, at + shared.length(), true);
        }
        return at >= 0;
    }

    private static List<Shared> runs(String words, boolean[] marked) {
        var pieces = new ArrayList<Shared>();
        int from = 0;
        for (int i = 1; i <= words.length(); i++) {
            if (i == words.length() || marked[i] != marked[from]) {
                pieces.add(new Shared(words.substring(from, i), marked[from]));
                from = i;
            }
        }
        return pieces;
    }
}
