package itu.mandates.cite;

import itu.mandates.model.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses of a text that is named before them: "Resolution 25 says in its resolves 3", "Decision 5
 * stipulates in decides 1.2". Without such words between, a clause is one of the citing text.
 */
record NamedOwners(List<ReferencePattern> patterns) {

    private static final Pattern SENTENCE_END = Pattern.compile("[;؛;。]|\\.\\s");

    /** The mentions, those of clauses that belong to a named text as citations of that text. */
    List<Mention> give(String words, List<Mention> mentions) {
        Map<Integer, Binding> bindings = bindings(words);
        if (bindings.isEmpty()) {
            return mentions;
        }
        var given = new ArrayList<Mention>();
        Optional<Mention> owner = Optional.empty();
        for (Mention mention : mentions) {
            if (Targets.isAdopted(mention.citation())) {
                owner = Optional.of(mention);
            }
            Optional<Binding> binding =
                    Optional.ofNullable(bindings.get(mention.from()))
                            .filter(each -> mention.citation().kind().equals("clause"));
            owner.filter(each -> reaches(each, binding, words))
                    .map(each -> clauseOf(each, mention, binding.orElseThrow()))
                    .or(
                            () ->
                                    binding.filter(each -> each.isFirm(mention)).isEmpty()
                                            ? Optional.of(mention)
                                            : Optional.empty())
                    .ifPresent(given::add);
        }
        return given;
    }

    /**
     * @param from where the words begin that give away the clause behind them
     */
    private record Binding(int from, ReferencePattern pattern) {

        /** Whether the clause itself says so, "thereof": then it is none of the citing text. */
        boolean isFirm(Mention clause) {
            return from == clause.from();
        }
    }

    /** By where they end. */
    private Map<Integer, Binding> bindings(String words) {
        var bindings = new LinkedHashMap<Integer, Binding>();
        for (ReferencePattern pattern : patterns) {
            Matcher match = pattern.regex().regex().matcher(words);
            while (match.find()) {
                bindings.put(match.end(), new Binding(match.start(), pattern));
            }
        }
        return bindings;
    }

    private static boolean reaches(Mention owner, Optional<Binding> binding, String words) {
        return binding.filter(each -> each.from() >= owner.to())
                .filter(each -> !SENTENCE_END.matcher(words).region(owner.to(), each.from()).find())
                .isPresent();
    }

    private static Mention clauseOf(Mention owner, Mention clause, Binding binding) {
        Citation named = owner.citation();
        var citation =
                new Citation(
                        named.kind(),
                        named.body(),
                        named.number(),
                        named.place(),
                        named.year(),
                        named.revised(),
                        false,
                        named.instrument(),
                        Optional.empty(),
                        Optional.of(clause.citation().number()));
        return new Mention(
                clause.from(),
                clause.to(),
                clause.quote(),
                citation,
                false,
                owner.secondYear(),
                binding.pattern().id());
    }
}
