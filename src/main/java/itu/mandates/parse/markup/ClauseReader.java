package itu.mandates.parse.markup;

import itu.mandates.model.Passage;
import itu.mandates.vocab.EditEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the marked-up words of one clause against those of the base text. */
final class ClauseReader {

    private final EditEvidence evidence;
    private final List<EvidenceRule> rules;

    ClauseReader(EditEvidence evidence, Corpus corpus) {
        this.evidence = evidence;
        this.rules =
                List.of(
                        new TerminatorRule(evidence),
                        new ValueRule(evidence),
                        new InflectionRule(evidence, corpus),
                        new TitleRule(evidence),
                        new GlueRule(evidence, corpus));
    }

    /** Empty if not all words of the base text are there. */
    Optional<Reading> read(Passage words, String base) {
        return Embedding.of(base, words.text()).map(gaps -> read(words, gaps));
    }

    private Reading read(Passage words, List<Embedding.Gap> gaps) {
        var choices = new ArrayList<Choice>();
        var gone = new ArrayList<String>();
        for (int i = 0; i < gaps.size(); i++) {
            int low = choices.isEmpty() ? 0 : choices.get(choices.size() - 1).to();
            int high = i + 1 < gaps.size() ? gaps.get(i + 1).from() : words.text().length();
            var gap = shifted(gaps.get(i), words.text());
            var spot = new Spot(words.text(), gap.from(), gap.to(), low, high, List.copyOf(gone));
            for (Choice choice : decide(spot)) {
                choices.add(choice);
                gone.add(words.text().substring(choice.deletedFrom(), choice.deletedTo()));
            }
        }
        return new Reading(words, choices);
    }

    /**
     * A mark before an insertion and the same at its end are one and the same: ",the Assembly" put
     * in before "," is "the Assembly," put in behind it. Only the latter shows that words meet
     * without a blank.
     */
    private static Embedding.Gap shifted(Embedding.Gap gap, String words) {
        boolean mark =
                gap.to() < words.length()
                        && gap.to() - gap.from() > 1
                        && words.charAt(gap.from()) == words.charAt(gap.to())
                        && ";,.:)".indexOf(words.charAt(gap.from())) >= 0
                        && words.charAt(gap.from() + 1) != ' ';
        return mark ? new Embedding.Gap(gap.from() + 1, gap.to() + 1) : gap;
    }

    private List<Choice> decide(Spot spot) {
        return rules.stream()
                .map(rule -> rule.decide(spot))
                .filter(choices -> !choices.isEmpty())
                .findFirst()
                .orElseGet(() -> List.of(inserted(spot)));
    }

    private Choice inserted(Spot spot) {
        return Choice.insertion(spot.from(), spot.to(), "base", evidence.confidence("base"));
    }
}
