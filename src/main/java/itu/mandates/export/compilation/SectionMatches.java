package itu.mandates.export.compilation;

import itu.mandates.export.compilation.CompiledText.CompiledClause;
import itu.mandates.export.compilation.CompiledText.CompiledSection;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sections of the texts belong together. */
final class SectionMatches {

    /** Less than this, of at most 2, and two sections do not match. */
    private static final double LEAST = 0.45;

    /** What a heading that is not the same counts at most. */
    private static final double SIMILAR = 0.5;

    /** A link of clauses weaker than this says nothing about their sections. */
    private static final double KIN = 0.7;

    private final ClauseKin kin;
    private final Map<CompiledSection, Set<String>> meanings = new IdentityHashMap<>();

    private SectionMatches(ClauseKin kin) {
        this.kin = kin;
    }

    static Groups<CompiledSection> of(List<CompiledText> texts, ClauseKin kin) {
        return new SectionMatches(kin).match(texts);
    }

    private Groups<CompiledSection> match(List<CompiledText> texts) {
        var headings = new HeadingMeaning();
        var sections = new ArrayList<CompiledSection>();
        for (CompiledText text : texts) {
            for (CompiledSection section : text.sections()) {
                sections.add(section);
                meanings.put(section, headings.of(section, text.language()));
            }
        }
        return Groups.of(sections, CompiledSection::column, pairs(sections));
    }

    private List<Groups.Pair<CompiledSection>> pairs(List<CompiledSection> sections) {
        var pairs = new ArrayList<Groups.Pair<CompiledSection>>();
        for (int i = 0; i < sections.size(); i++) {
            for (CompiledSection other : sections.subList(i + 1, sections.size())) {
                double strength = strength(sections.get(i), other);
                if (strength >= LEAST) {
                    pairs.add(new Groups.Pair<>(sections.get(i), other, strength));
                }
            }
        }
        return pairs;
    }

    private double strength(CompiledSection one, CompiledSection other) {
        if (one.column() == other.column() || one.section().part() != other.section().part()) {
            return 0;
        }
        double heading = HeadingMeaning.alike(meanings.get(one), meanings.get(other));
        return (heading == 1 ? 1 : SIMILAR * heading) + linked(one, other);
    }

    /** Which part of the clauses of the shorter section is linked to the other, from 0 to 1. */
    private double linked(CompiledSection one, CompiledSection other) {
        boolean shorter = one.clauses().size() <= other.clauses().size();
        var few = shorter ? one.clauses() : other.clauses();
        var many = shorter ? other.clauses() : one.clauses();
        long linked = few.stream().filter(clause -> isLinked(clause, many)).count();
        return few.isEmpty() ? 0 : (double) linked / few.size();
    }

    private boolean isLinked(CompiledClause clause, List<CompiledClause> others) {
        return others.stream().anyMatch(other -> kin.of(clause, other) >= KIN);
    }
}
