package itu.mandates.parse.markup;

import itu.mandates.vocab.EditEvidence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ending put to a word of the base text: "invites" of "invite". Nothing is deleted there. */
record InflectionRule(EditEvidence evidence, Corpus corpus) implements EvidenceRule {

    private static final Pattern ENDING = Pattern.compile("(?<ending>\\p{Ll}{1,4})\\s*");
    private static final Pattern LAST_WORD = Pattern.compile("(?<word>\\p{L}{2,40})$");

    @Override
    public List<Choice> decide(Spot spot) {
        Matcher ending = ENDING.matcher(spot.inserted());
        String left = spot.left();
        Matcher word = LAST_WORD.matcher(left.substring(Math.max(0, left.length() - 40)));
        if (!spot.gluedLeft() || !ending.matches() || !word.find()) {
            return List.of();
        }
        boolean isWord =
                corpus.knows(word.group("word") + ending.group("ending"))
                        && !corpus.knows(ending.group("ending"));
        double trust = evidence.confidence("grammar");
        return isWord
                ? List.of(Choice.insertion(spot.from(), spot.to(), "grammar", trust))
                : List.of();
    }
}
