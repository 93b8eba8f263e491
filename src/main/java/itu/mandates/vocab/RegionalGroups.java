package itu.mandates.vocab;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The regional groups that submit proposals, from data/register/regional-groups.tsv. */
public final class RegionalGroups {

    private final Map<String, String> names;

    private RegionalGroups(Map<String, String> names) {
        this.names = names;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException for a malformed row, naming file, line and column
     */
    public static RegionalGroups load() {
        return new RegionalGroups(
                Table.load("data/register", "regional-groups.tsv").rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("code"), row -> row.text("name"))));
    }

    /** The group whose code begins a symbol: "ARB/21A19/1" gives "Arab regional group". */
    public Optional<String> proponent(String symbol) {
        return Optional.ofNullable(names.get(symbol.split("/")[0]));
    }
}
