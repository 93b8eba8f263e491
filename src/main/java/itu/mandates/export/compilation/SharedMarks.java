package itu.mandates.export.compilation;

import itu.mandates.compare.WordsInBoth;
import itu.mandates.export.compilation.CompiledText.CompiledClause;
import itu.mandates.export.compilation.MarkedRun.Sharing;
import java.util.ArrayList;
import java.util.List;

/** Marks the words that the clauses of a row share. */
final class SharedMarks {

    private final List<String> languages;

    SharedMarks(List<CompiledText> texts) {
        this.languages = texts.stream().map(CompiledText::language).toList();
    }

    /** The words of {@code clause}, told apart by how many others of {@code row} have them. */
    List<MarkedRun> runs(CompiledClause clause, List<CompiledClause> row) {
        String text = clause.clause().text();
        int[] sharers = new int[text.length()];
        int others = 0;
        for (CompiledClause other : row) {
            if (other.column() != clause.column()) {
                others++;
                count(clause, other, sharers);
            }
        }
        return runs(text, sharers, others);
    }

    private void count(CompiledClause clause, CompiledClause other, int[] sharers) {
        String language = languages.get(clause.column());
        if (language.equals(languages.get(other.column()))) {
            for (var stretch :
                    WordsInBoth.of(clause.clause().text(), other.clause().text(), language)) {
                for (int i = stretch.start(); i < stretch.end(); i++) {
                    sharers[i]++;
                }
            }
        }
    }

    private static List<MarkedRun> runs(String text, int[] sharers, int others) {
        var runs = new ArrayList<MarkedRun>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length()
                    || sharing(sharers[i], others) != sharing(sharers[start], others)) {
                runs.add(new MarkedRun(sharing(sharers[start], others), text.substring(start, i)));
                start = i;
            }
        }
        return runs;
    }

    private static Sharing sharing(int sharers, int others) {
        return sharers == 0 ? Sharing.OWN : sharers == others ? Sharing.ALL : Sharing.SOME;
    }
}
