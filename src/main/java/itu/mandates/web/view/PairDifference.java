package itu.mandates.web.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A thing in which two clauses that say alike differ.
 *
 * @param what code of it, for the words of the page
 * @param one what the first has; nothing where it has none
 */
public record PairDifference(String what, List<Text> one, List<Text> other) {

    private static final String ENGLISH = "en";
    private static final Map<String, BiFunction<String, Facts, Text>> NAMED =
            Map.of("sector", PairDifference::sector, "bodies.named", PairDifference::body);

    /** "force: noting | recalling"; Sectors and bodies are given by their codes. */
    static PairDifference of(String written, Facts facts) {
        String[] parts = written.split(": ?", 2);
        String[] sides = (parts.length > 1 ? parts[1] : "").split("\\|", 2);
        String what = parts[0].strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        return new PairDifference(
                what,
                side(what, sides[0].strip(), facts),
                side(what, sides.length > 1 ? sides[1].strip() : "", facts));
    }

    private static List<Text> side(String what, String written, Facts facts) {
        if (written.isEmpty()) {
            return List.of();
        }
        return NAMED.containsKey(what)
                ? Stream.of(written.split(", *"))
                        .map(code -> NAMED.get(what).apply(code, facts))
                        .toList()
                : List.of(new Text(written, ENGLISH));
    }

    private static Text sector(String code, Facts facts) {
        return new Text(SectorTag.ofBody(Addresses.node("/id/body/" + code), facts).name(), "");
    }

    private static Text body(String code, Facts facts) {
        return facts.name(Addresses.node("/id/body/" + code));
    }

    /** Seen from the other clause. */
    PairDifference swapped() {
        return new PairDifference(what, other, one);
    }
}
