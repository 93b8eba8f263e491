package itu.mandates.web.view;

import itu.mandates.compare.WordRuns;
import itu.mandates.model.WordRun;
import itu.mandates.model.WordRun.Kind;
import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A clause as one text has it, with what changed since the text before.
 *
 * @param text in which it stands
 * @param stop when and where the text was adopted, or is proposed to be
 * @param kind held, or draft of a proposal
 * @param words as they stand
 * @param runs the words laid over those before; empty if there were none
 * @param change what became of it since then
 */
public record ClauseReading(
        Link clause,
        Link text,
        EditionStop stop,
        String kind,
        Optional<SectorTag> tag,
        Text citedAs,
        Text words,
        List<WordRun> runs,
        Optional<ChangeView> change,
        Optional<ClausePage.Span> source) {

    static ClauseReading of(Node clause, Facts facts) {
        Node text = facts.object(clause, Itu.CLAUSE_OF).orElse(clause);
        Text words = facts.text(clause, Itu.TEXT).orElse(new Text("", ""));
        Optional<Node> change = ChangeView.at(clause, Itu.TO, facts).findFirst();
        Optional<Text> before =
                change.flatMap(each -> facts.object(each, Itu.FROM))
                        .flatMap(from -> facts.text(from, Itu.TEXT));
        return new ClauseReading(
                facts.link(clause),
                facts.link(text),
                EditionStop.stop(text, facts),
                Standing.kind(text, facts),
                SectorTag.of(clause, facts),
                facts.text(clause, Itu.CITED_AS).orElse(new Text("", "")),
                words,
                before.map(old -> WordRuns.between(old.words(), words.words(), words.language()))
                        .orElse(List.of()),
                change.map(each -> ChangeView.of(each, facts)),
                ClausePage.span(clause, facts));
    }

    /** Whether the words are those before. */
    public boolean isUnchanged() {
        return !runs.isEmpty() && runs.stream().allMatch(run -> run.kind() == Kind.KEPT);
    }

    public boolean isDraft() {
        return kind.equals("draft");
    }
}
