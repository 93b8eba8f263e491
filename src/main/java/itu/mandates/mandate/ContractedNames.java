package itu.mandates.mandate;

import itu.mandates.mandate.PhraseIndex.Hit;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mandate.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two names that share their last words: "the Radiocommunication and Telecommunication
 * Standardization Advisory Groups".
 */
final class ContractedNames {

    private static final int SHARED = 3;
    private static final Map<String, String> SINGULAR =
            Map.of(
                    "groups",
                    "group",
                    "bureaux",
                    "bureau",
                    "sectors",
                    "sector",
                    "assemblies",
                    "assembly",
                    "conferences",
                    "conference");

    private final PhraseIndex names;

    ContractedNames(PhraseIndex names) {
        this.names = names;
    }

    /** Both, if the words between two places are such; none if not. */
    List<Party> read(Tokens tokens, int from, int to) {
        int and = tokens.find(from, to, "and");
        boolean plural = SINGULAR.containsKey(tokens.lower(to - 1));
        if (and == to || and == from || !plural) {
            return List.of();
        }
        return IntStream.rangeClosed(1, SHARED)
                .filter(shared -> to - shared > and)
                .mapToObj(shared -> both(tokens, new int[] {from, and, to}, shared))
                .filter(parties -> parties.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    private List<Party> both(Tokens tokens, int[] at, int shared) {
        String common = words(tokens, at[2] - shared, at[2] - 1);
        String last = common + " " + SINGULAR.get(tokens.lower(at[2] - 1));
        var one = thing(words(tokens, at[0], at[1]) + " " + last);
        var two = thing(words(tokens, at[1] + 1, at[2] - shared) + " " + last);
        if (one.isEmpty() || two.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Party(one, tokens.words(at[0], at[1])),
                new Party(two, tokens.words(at[1] + 1, at[2])));
    }

    private static String words(Tokens tokens, int from, int to) {
        return IntStream.range(from, to).mapToObj(tokens::lower).collect(Collectors.joining(" "));
    }

    private Optional<Identifier> thing(String name) {
        var tokens = new Tokens(Identifier.thing("name", "contracted"), name);
        return names.at(tokens, 0)
                .filter(hit -> hit.to() == tokens.size())
                .map(Hit::code)
                .flatMap(Identifier::parse);
    }
}
