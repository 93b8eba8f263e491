package itu.mandates.export.akn;

import itu.mandates.model.Document;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Register;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that Akoma Ntoso asks for. A resolution is dated by the end of its conference, when its
 * Final Acts are signed; where the register does not know that day, by the first of the year.
 */
record Dates(Register register) {

    /**
     * @param date ISO date
     * @param name what happened: "conference", "document", "year" where only the year is known,
     *     "unknown"
     */
    record Day(String date, String name) {}

    Day of(String body, Edition edition) {
        return register.conference(body, edition.year())
                .flatMap(conference -> conference.end().or(conference::start))
                .map(LocalDate::toString)
                .map(date -> new Day(date, "conference"))
                .orElseGet(() -> new Day("%04d-01-01".formatted(year(edition)), "year"));
    }

    /** The date a document bears. */
    Day of(Document document) {
        return document.contribution()
                .date()
                .or(document.entry()::date)
                .map(date -> new Day(date, "document"))
                .orElseGet(() -> new Day("0001-01-01", "unknown"));
    }

    /** The name of the conference of an edition: "pp-22". */
    Optional<String> conference(String body, Edition edition) {
        return register.conference(body, edition.year()).map(Register.Conference::id);
    }

    /** Whether the register knows that a resolution was first adopted as this edition. */
    boolean isFirst(Identifier id, Edition edition) {
        return register.editions(id.body(), id.type(), id.number()).stream()
                .anyMatch(known -> known.first() && known.year() == edition.year());
    }

    /** There is no year 0 in XML; a text without a year is dated by the year 1. */
    private static int year(Edition edition) {
        return Math.max(1, edition.year());
    }
}
