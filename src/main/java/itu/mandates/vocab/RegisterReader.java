package itu.mandates.vocab;

import itu.mandates.vocab.Register.Conference;
import itu.mandates.vocab.Register.KnownEdition;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of the register and refuses what cannot be, naming file, line and column. */
record RegisterReader(Places places) {

    private static final String BODY = "[a-z]+(-[a-z0-9-]+)?";

    Conference conference(Table.Row row) {
        var conference =
                new Conference(
                        row.matching("id", "[a-z]+-\\d{2}"),
                        row.matching("body", BODY),
                        place(row),
                        row.year("year"),
                        row.date("start"),
                        row.date("end"),
                        row.text("source"));
        checkDates(row, conference);
        return conference;
    }

    /** All names of the conference of this row, its identifier first. */
    List<String> names(Table.Row row) {
        var names = new ArrayList<>(List.of(row.text("id")));
        names.addAll(row.list("also"));
        return names;
    }

    /** The edition of this row, which one of these conferences must have adopted. */
    KnownEdition edition(Table.Row row, List<Conference> conferences) {
        var edition =
                new KnownEdition(
                        row.matching("body", BODY),
                        row.oneOf("type", "res", "dec", "rec", "op"),
                        row.matching("number", "[a-z0-9-]+"),
                        row.text("printed"),
                        place(row),
                        row.year("year"),
                        row.optional("first").isPresent(),
                        row.optional("title"),
                        row.list("source"));
        if (conferences.stream().noneMatch(conference -> adopts(conference, edition))) {
            throw row.error("year", "names no conference of conferences.tsv");
        }
        return edition;
    }

    private static boolean adopts(Conference conference, KnownEdition edition) {
        return conference.body().equals(edition.body())
                && conference.year() == edition.year()
                && conference.place().equals(edition.place());
    }

    private String place(Table.Row row) {
        return row.optional("place")
                .map(
                        spelling ->
                                places.name(spelling)
                                        .orElseThrow(
                                                () -> row.error("place", "is not in places.tsv")))
                .orElse("");
    }

    private static void checkDates(Table.Row row, Conference conference) {
        for (String column : List.of("start", "end")) {
            if (row.date(column).filter(date -> date.getYear() != conference.year()).isPresent()) {
                throw row.error(column, "is not in the year " + conference.year());
            }
        }
        var start = conference.start();
        if (start.isPresent()
                && conference.end().filter(end -> end.isBefore(start.get())).isPresent()) {
            throw row.error("end", "is before the start");
        }
    }
}
