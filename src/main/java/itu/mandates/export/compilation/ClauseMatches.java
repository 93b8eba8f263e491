package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompiledText.CompiledClause;
import itu.mandates.export.compilation.CompiledText.CompiledSection;
import java.util.ArrayList;
import java.util.List;

/** Which clauses of the texts stand in one row. */
final class ClauseMatches {

    /** A link weaker than this counts only between matching sections. */
    private static final double STRONG = 0.7;

    /** Of equal links, one between matching sections is the better. */
    private static final double SAME_SECTION = 0.15;

    /** How much an alignment by likeness alone counts, which is less than any link. */
    private static final double ALIGNED = 0.3;

    private final ClauseKin kin;
    private final List<Groups.Pair<CompiledClause>> pairs = new ArrayList<>();

    private ClauseMatches(ClauseKin kin) {
        this.kin = kin;
    }

    static Groups<CompiledClause> of(
            List<CompiledText> texts, ClauseKin kin, Groups<CompiledSection> sections) {
        var matches = new ClauseMatches(kin);
        for (CompiledText one : texts) {
            texts.subList(one.column() + 1, texts.size())
                    .forEach(other -> matches.compare(one, other, sections));
        }
        var clauses = texts.stream().flatMap(text -> text.clauses().stream()).toList();
        return Groups.of(clauses, CompiledClause::column, matches.pairs);
    }

    private void compare(CompiledText one, CompiledText other, Groups<CompiledSection> sections) {
        for (CompiledSection here : one.sections()) {
            for (CompiledSection there : other.sections()) {
                boolean matching = sections.together(here, there);
                link(here, there, matching);
                if (matching) {
                    align(
                            here,
                            there,
                            one.language().equals(other.language()) ? one.language() : "");
                }
            }
        }
    }

    private void link(CompiledSection here, CompiledSection there, boolean matching) {
        for (CompiledClause one : here.clauses()) {
            for (CompiledClause other : there.clauses()) {
                double strength = kin.of(one, other);
                if (strength >= STRONG || strength > 0 && matching) {
                    add(one, other, strength + (matching ? SAME_SECTION : 0));
                }
            }
        }
    }

    /** Wordings in different languages cannot be compared. */
    private void align(CompiledSection here, CompiledSection there, String language) {
        if (!language.isEmpty()) {
            var alignment = new OrderedAlignment(kin, language);
            alignment
                    .of(here.clauses(), there.clauses())
                    .forEach(pair -> add(pair.one(), pair.other(), ALIGNED * pair.strength()));
        }
    }

    private void add(CompiledClause one, CompiledClause other, double strength) {
        pairs.add(new Groups.Pair<>(one, other, strength));
    }
}
