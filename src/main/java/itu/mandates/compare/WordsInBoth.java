package itu.mandates.compare;

import itu.mandates.compare.WordDifference.Run;
import java.util.ArrayList;
import java.util.List;

/** The words of a text that another has too, in the same order. */
public final class WordsInBoth {

    /** Fewer words in a row than this may stand in any two texts. */
    private static final int LEAST = 3;

    /** A stretch of the first text, in UTF-16 from its beginning, end exclusive. */
    public record Stretch(int start, int end) {}

    private WordsInBoth() {}

    /**
     * Stretches of {@code one}, in order, each of three words or more, or the whole of a text that
     * is shorter; marks and case do not matter.
     */
    public static List<Stretch> of(String one, String other, String language) {
        var here = WordTable.of(one, language).words();
        var there = WordTable.of(other, language).forms();
        var forms = here.stream().map(WordTable.Token::form).toList();
        int least = Math.min(LEAST, Math.min(here.size(), there.size()));
        var stretches = new ArrayList<Stretch>();
        for (Run run : WordDifference.common(forms, there)) {
            if (run.length() >= Math.max(1, least)) {
                int last = run.first() + run.length() - 1;
                stretches.add(new Stretch(here.get(run.first()).start(), here.get(last).end()));
            }
        }
        return List.copyOf(stretches);
    }
}
