package itu.mandates.parse.markup;

import itu.mandates.vocab.EditEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An insertion without a blank on one side: something of the base text borders on it and was
 * deleted. How much is weighed; the second best length is the other reading.
 */
final class GlueRule implements EvidenceRule {

    private static final Pattern WORD = Pattern.compile("[^\\s]+");

    /** No longer deletion is looked for, in words. */
    private static final int LONGEST = 40;

    private final EditEvidence evidence;
    private final Weighing weighing;

    GlueRule(EditEvidence evidence, Corpus corpus) {
        this.evidence = evidence;
        this.weighing = new Weighing(evidence, corpus);
    }

    private record Candidate(Choice choice, double score) {}

    @Override
    public List<Choice> decide(Spot spot) {
        var candidates = new ArrayList<Candidate>();
        if (spot.gluedLeft()) {
            before(spot, candidates);
        }
        if (spot.gluedRight()) {
            behind(spot, candidates);
        }
        if (candidates.isEmpty()) {
            return List.of();
        }
        candidates.sort(Comparator.comparing(Candidate::score).reversed());
        double top = candidates.get(0).score();
        double all = candidates.stream().mapToDouble(c -> Math.exp(c.score() - top)).sum();
        double trust = Math.min(1 / all, evidence.confidence("glue"));
        Choice best = trusted(candidates.get(0).choice(), trust);
        Choice other =
                candidates.size() > 1
                        ? candidates.get(1).choice()
                        : Choice.insertion(spot.from(), spot.to(), "glue", 0);
        return List.of(best.unless(List.of(other)));
    }

    private static Choice trusted(Choice choice, double trust) {
        double rounded = Math.round(trust * 100) / 100.0;
        return new Choice(
                choice.from(),
                choice.split(),
                choice.to(),
                choice.deletionFirst(),
                choice.evidence(),
                rounded,
                List.of(),
                false);
    }

    private void before(Spot spot, List<Candidate> candidates) {
        String left = spot.left();
        var words = WORD.matcher(left).results().toList();
        var near = words.subList(Math.max(0, words.size() - LONGEST), words.size());
        for (MatchResult word : near) {
            String deleted = left.substring(word.start());
            String kept = spot.words().substring(0, spot.low() + word.start());
            double score = weighing.score(deleted, spot.inserted(), kept, spot.inserted());
            candidates.add(new Candidate(spot.replacesLeft(deleted.length(), "glue", 0), score));
        }
    }

    private void behind(Spot spot, List<Candidate> candidates) {
        String right = spot.right();
        var words = WORD.matcher(right).results().limit(LONGEST).toList();
        for (MatchResult word : words) {
            int end = endOf(word);
            String deleted = right.substring(0, end);
            String kept = spot.words().substring(spot.to() + end);
            double score = weighing.score(deleted, spot.inserted(), spot.inserted(), kept);
            candidates.add(new Candidate(spot.replacesRight(end, "glue", 0), score));
        }
    }

    /** Marks behind a word stay. */
    private static int endOf(MatchResult word) {
        String letters = word.group().replaceFirst("[;,.:]+$", "");
        return word.start() + Math.max(1, letters.length());
    }
}
