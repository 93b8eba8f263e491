package itu.mandates.vocab;

import java.util.List;
import java.util.Optional;

/**
 * The basic texts that are cited by number or article, from data/register/instruments.tsv.
 *
 * @param all in order of the file
 */
public record Instruments(List<Instrument> all) {

    private static final String RANGES = "\\d+-\\d+(, \\d+-\\d+)?";

    /**
     * One basic text.
     *
     * @param code as in /id/provision/{code}-119
     * @param name as in "No. 119 of the Constitution"
     * @param numbers "1-241, 1001-1017", absent where its numbers have no range
     * @param articles "1-58"
     */
    public record Instrument(
            String code,
            String name,
            Optional<String> numbers,
            Optional<String> articles,
            String source) {}

    public Instruments {
        all = List.copyOf(all);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException for a malformed row, naming file, line and column
     */
    public static Instruments load() {
        return new Instruments(
                Table.load("data/register", "instruments.tsv").rows().stream()
                        .map(Instruments::instrument)
                        .toList());
    }

    public Optional<Instrument> byCode(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static Instrument instrument(Table.Row row) {
        return new Instrument(
                row.matching("code", "[a-z]+"),
                row.text("name"),
                range(row, "numbers"),
                range(row, "articles"),
                row.text("source"));
    }

    private static Optional<String> range(Table.Row row, String column) {
        return row.optional(column).map(filled -> row.matching(column, RANGES));
    }
}
