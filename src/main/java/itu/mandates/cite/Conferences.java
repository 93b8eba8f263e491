package itu.mandates.cite;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.Register.Conference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which body met where and when: what a place and a year say about a citation. */
record Conferences(Register register) {

    /** Meets every year, mostly in one place, and cites its texts by year alone. */
    private static final String COUNCIL = "council";

    /** They meet when called; the register has those that a source names, not all. */
    private static final Set<String> NOT_ALL_REGISTERED = Set.of(COUNCIL, "warc", "rarc", "wattc");

    /** The bodies that met there in that year, without the Council, in order. */
    List<String> bodiesAt(String place, int year) {
        return register.conferencesAt(place, year).stream()
                .map(Conference::body)
                .filter(body -> !body.equals(COUNCIL))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The year of the meeting whose name has the year {@code named}: WTSA-20 met in 2022.
     *
     * @return {@code named} itself if no such meeting is registered
     */
    int yearOf(String body, int named) {
        String name = String.format("%s-%02d", body, named % 100);
        return register.conferenceById(name)
                .filter(found -> found.body().equals(body))
                .map(Conference::year)
                .orElse(named);
    }

    /**
     * Whether it can be ruled out that the body met there in that year. What was before the first
     * registered meeting of the body is not ruled out, and nothing is of the Council and of
     * administrative conferences.
     *
     * @param place empty where the citation names none, as in "(WRC-15)"
     */
    boolean isRuledOut(String body, Optional<String> place, int year) {
        boolean registered =
                !NOT_ALL_REGISTERED.contains(body)
                        && register.conferences(body).stream()
                                .anyMatch(meeting -> meeting.year() <= year);
        return registered && meeting(body, place, year).isEmpty();
    }

    /** Whether no earlier meeting of the body is registered. */
    boolean isFirst(String body, int year) {
        return register.conferences(body).stream().noneMatch(meeting -> meeting.year() < year);
    }

    /**
     * Whether the conference that adopts {@code own} began after that of {@code other}: by date
     * where both are known, else by year.
     */
    boolean metAfter(Identifier own, Identifier other) {
        if (own.year() != other.year()) {
            return own.year() > other.year();
        }
        Optional<LocalDate> began = start(own);
        return start(other)
                .filter(before -> began.filter(before::isBefore).isPresent())
                .isPresent();
    }

    private Optional<LocalDate> start(Identifier edition) {
        return register.conference(edition.body(), edition.year()).flatMap(Conference::start);
    }

    private Optional<Conference> meeting(String body, Optional<String> place, int year) {
        return place.map(named -> register.conference(body, named, year))
                .orElseGet(() -> register.conference(body, year));
    }
}
