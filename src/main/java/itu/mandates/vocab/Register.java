package itu.mandates.vocab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conferences, assemblies and Council sessions that are known, past and future, and the
 * editions of resolutions that are known to exist: data/register/conferences.tsv, places.tsv,
 * editions.tsv.
 */
public final class Register {

    /**
     * One meeting of a body that adopts texts.
     *
     * @param id "pp-14", the name in {@code /id/conference/pp-14}
     * @param body its code in identifiers: "pp", "ra", "wtsa" ...
     * @param place in English; "" where none is decided or known
     * @param year of the meeting, which may differ from that in its name: WTSA-20 met in 2022
     * @param source where the row is stated
     */
    public record Conference(
            String id,
            String body,
            String place,
            int year,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            String source) {}

    /**
     * An adopted edition of a resolution, whether its text is held or not.
     *
     * @param number as in identifiers: "6"
     * @param printedNumber as printed: "ITU-R 6-1"
     * @param first whether the resolution was first adopted as this edition: then it has no "Rev."
     * @param title of this edition, where the source gives it
     * @param sources where it is stated or cited
     */
    public record KnownEdition(
            String body,
            String type,
            String number,
            String printedNumber,
            String place,
            int year,
            boolean first,
            Optional<String> title,
            List<String> sources) {}

    private static final Comparator<Conference> BY_DATE =
            Comparator.comparing(Conference::year)
                    .thenComparing(conference -> conference.start().orElse(LocalDate.MIN))
                    .thenComparing(Conference::id);

    private final Places places;
    private final List<Conference> conferences;
    private final Map<String, Conference> byName;
    private final List<KnownEdition> editions;

    private Register(
            Places places,
            List<Conference> conferences,
            Map<String, Conference> byName,
            List<KnownEdition> editions) {
        this.places = places;
        this.conferences = conferences;
        this.byName = byName;
        this.editions = editions;
    }

    /**
     * Reads the files.
     *
     * @throws IllegalStateException for a malformed row, naming file, line and column
     */
    public static Register load() {
        return of(
                Places.load(),
                Table.load("data/register", "conferences.tsv"),
                Table.load("data/register", "editions.tsv"));
    }

    static Register of(Places places, Table conferences, Table editions) {
        var reader = new RegisterReader(places);
        var byName = new HashMap<String, Conference>();
        var all = new ArrayList<Conference>();
        for (var row : conferences.rows()) {
            var conference = reader.conference(row);
            all.add(conference);
            for (String name : reader.names(row)) {
                if (byName.put(name, conference) != null) {
                    throw row.error("id", "gives the name " + name + " to a second conference");
                }
            }
        }
        all.sort(BY_DATE);
        var known =
                editions.rows().stream()
                        .map(row -> reader.edition(row, all))
                        .sorted(Comparator.comparing(KnownEdition::year))
                        .toList();
        return new Register(places, List.copyOf(all), Map.copyOf(byName), known);
    }

    /**
     * The meeting of {@code body} in {@code place} and {@code year}.
     *
     * @param place in any of the six languages; accents, case, hyphens and blanks do not matter
     */
    public Optional<Conference> conference(String body, String place, int year) {
        var wanted = places.name(place);
        return conference(body, year)
                .filter(found -> wanted.isPresent() && wanted.get().equals(found.place()));
    }

    /** The meeting of {@code body} in {@code year}; no body of the register met twice in a year. */
    public Optional<Conference> conference(String body, int year) {
        return conferences(body).stream().filter(found -> found.year() == year).findFirst();
    }

    /** By the identifier or another name of it: "wtdc-22", "wtdc-21". */
    public Optional<Conference> conferenceById(String id) {
        return Optional.ofNullable(byName.get(id));
    }

    /** All of them, the oldest first; of one year, those without a known date first. */
    public List<Conference> conferences() {
        return conferences;
    }

    /** Those of one body, the oldest first. */
    public List<Conference> conferences(String body) {
        return conferences.stream().filter(found -> found.body().equals(body)).toList();
    }

    /** Those of any body in one place and year: two bodies may meet side by side. */
    public List<Conference> conferencesAt(String place, int year) {
        var wanted = places.name(place);
        return conferences.stream()
                .filter(
                        found ->
                                found.year() == year
                                        && wanted.filter(found.place()::equals).isPresent())
                .toList();
    }

    /** All known editions, the oldest first. */
    public List<KnownEdition> editions() {
        return editions;
    }

    /** The known editions of one resolution, the oldest first; empty if it is not registered. */
    public List<KnownEdition> editions(String body, String type, String number) {
        return editions.stream()
                .filter(edition -> edition.body().equals(body))
                .filter(edition -> edition.type().equals(type) && edition.number().equals(number))
                .toList();
    }

    /** The English name of a place spelt in any of the six languages; empty if unknown. */
    public Optional<String> place(String spelling) {
        return places.name(spelling);
    }

    /** How a language spells a place: "Bucarest" for Bucharest in "fr"; empty if unknown. */
    public Optional<String> spelling(String place, String language) {
        return places.spelling(place, language);
    }
}
