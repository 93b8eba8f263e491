package itu.mandates.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.vocab.Register.Conference;
import itu.mandates.vocab.Register.KnownEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {

    private static final Register REGISTER = Register.load();

    @ParameterizedTest
    @CsvSource({
        "pp, Dubai, 2018, pp-18",
        "wtsa, Dubai, 2012, wtsa-12",
        "wtdc, Dubai, 2014, wtdc-14",
        "ra, Dubai, 2023, ra-23",
        "wrc, Dubai, 2023, wrc-23",
        "wtsa, Geneva, 2022, wtsa-20",
        "wtdc, Kigali, 2022, wtdc-22",
        "wtdc, Baku, 2025, wtdc-25",
        "wtsa, Helsinki, 1993, wtsc-93",
        "pp, DOHA, 2026, pp-26",
        "pp, Atlantic City, 1947, pp-47",
        "pp, Malaga-Torremolinos, 1973, pp-73",
        "pp, Nairobi, 1982, pp-82",
        "warc, Geneva, 1979, warc-79",
        "wattc, Melbourne, 1988, wattc-88"
    })
    void aConferenceIsFoundByBodyPlaceAndYear(String body, String place, int year, String id) {
        assertEquals(Optional.of(id), REGISTER.conference(body, place, year).map(Conference::id));
    }

    @ParameterizedTest
    @CsvSource({
        "Sharm el-Sheikh",
        "Sharm El Sheikh",
        "SHARM-EL-SHEIKH",
        "Charm el-Cheikh",
        "Шарм-эль-Шейх",
        "شرم الشيخ",
        "沙姆沙伊赫"
    })
    void aPlaceMayBeSpeltInAnyWay(String place) {
        assertEquals(
                Optional.of("ra-19"), REGISTER.conference("ra", place, 2019).map(Conference::id));
    }

    @Test
    void aWrongPlaceOrYearFindsNothing() {
        assertEquals(Optional.empty(), REGISTER.conference("pp", "Geneva", 2018));
        assertEquals(Optional.empty(), REGISTER.conference("pp", "Atlantis", 2018));
        assertEquals(Optional.empty(), REGISTER.conference("pp", 2019));
    }

    @Test
    void aConferenceHasItsOtherNames() {
        assertEquals(REGISTER.conferenceById("wtdc-22"), REGISTER.conferenceById("wtdc-21"));
        assertEquals("pp-92", REGISTER.conferenceById("app-92").orElseThrow().id());
        assertEquals(Optional.empty(), REGISTER.conferenceById("pp-19"));
    }

    @Test
    void threeConferencesMetIn2022InTheOrderOfTheirDates() {
        LocalDate assembly = start("wtsa-20");
        assertTrue(assembly.isBefore(start("wtdc-22")));
        assertTrue(start("wtdc-22").isBefore(start("pp-22")));
    }

    private static LocalDate start(String id) {
        return REGISTER.conferenceById(id).orElseThrow().start().orElseThrow();
    }

    @Test
    void theConferencesOfABodyComeInOrder() {
        var years = REGISTER.conferences("pp").stream().map(Conference::year).toList();
        assertEquals(years.stream().sorted().toList(), years);
        assertEquals(17, years.size());
    }

    @ParameterizedTest
    @CsvSource({
        "pp, 1947, 17",
        "warc, 1959, 5",
        "ra, 1993, 11",
        "wrc, 1993, 11",
        "wtsa, 1993, 10",
        "wtdc, 1994, 10"
    })
    void everyBodyIsCompleteSinceItsFirstMeeting(String body, int first, int count) {
        var conferences = REGISTER.conferences(body);
        assertEquals(first, conferences.get(0).year());
        assertEquals(count, conferences.size());
    }

    @Test
    void everyRowHasItsSource() {
        assertEquals(74, REGISTER.conferences().size());
        assertTrue(REGISTER.conferences().stream().noneMatch(c -> c.source().isBlank()));
        assertEquals(71, REGISTER.editions().size());
        assertTrue(REGISTER.editions().stream().noneMatch(e -> e.sources().isEmpty()));
    }

    @Test
    void theEditionsOfAResolutionComeInOrder() {
        var places = REGISTER.editions("pp", "res", "191").stream().map(KnownEdition::place);
        assertEquals("Busan, Dubai, Bucharest", String.join(", ", places.toList()));
        assertTrue(REGISTER.editions("pp", "res", "9999").isEmpty());
    }

    @Test
    void everyPlaceAndYearThatTheSourcesNameIsThatOfAConference() throws IOException {
        var cited =
                Pattern.compile(
                        "(?i)\\((?:Rev\\. )?([A-Z][a-z]+(?:[ -][a-z]+){0,2}?),? (\\d{4})(?=\\)| of)");
        var found = new TreeSet<String>();
        for (var source : sources()) {
            var matcher = cited.matcher(source);
            while (matcher.find()) {
                String place = matcher.group(1);
                int year = Integer.parseInt(matcher.group(2));
                found.add(place.toLowerCase(Locale.ROOT) + " " + year);
                assertTrue(
                        REGISTER.conferences().stream().anyMatch(c -> isAt(c, place, year)),
                        matcher.group());
            }
        }
        assertEquals(14, found.size(), found::toString);
    }

    private static boolean isAt(Conference conference, String place, int year) {
        return conference.year() == year
                && REGISTER.place(place).filter(conference.place()::equals).isPresent();
    }

    @Test
    void everyConferenceThatTheSourcesNameByAbbreviationIsRegistered() throws IOException {
        var named = Pattern.compile("\\b(PP|RA|WRC|WTSA|WTDC)-\\d\\d\\b");
        var found = new TreeSet<String>();
        for (var source : sources()) {
            named.matcher(source).results().forEach(match -> found.add(match.group()));
        }
        found.forEach(
                name ->
                        assertTrue(
                                REGISTER.conferenceById(name.toLowerCase(Locale.ROOT)).isPresent(),
                                name));
        assertEquals(6, found.size(), found::toString);
    }

    private static Iterable<String> sources() throws IOException {
        try (var files = Files.list(Path.of("data/sources"))) {
            var texts =
                    files.filter(Files::isRegularFile).sorted().map(RegisterTest::text).toList();
            assertTrue(texts.size() >= 5);
            return texts;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pp-14;pp;Busan;14;;;x|c.tsv:2:4 column year must be a year of four digits, found \"14\"",
                "pp-14;pp;Busan;2014;20 October;;x|c.tsv:2:5 column start must be a date such as 2014-10-20, found \"20 October\"",
                "pp-14;pp;Atlantis;2014;;;x|c.tsv:2:3 column place is not in places.tsv",
                "pp-14;pp;Busan;2014;2014-11-07;2014-10-20;x|c.tsv:2:6 column end is before the start",
                "pp-14;pp;Busan;2014;2015-11-07;;x|c.tsv:2:5 column start is not in the year 2014",
                "PP 14;pp;Busan;2014;;;x|c.tsv:2:1 column id must look like [a-z]+-\\d{2}, found \"PP 14\"",
                "pp-14;pp;Busan;2014;;;|c.tsv:2:9 column source is empty"
            })
    void aMalformedRowIsNamedByFileLineAndColumn(String row, String message) {
        String[] cells = row.split(";", -1);
        String line =
                String.join("\t", cells[0], cells[1], cells[2], cells[3], cells[4], cells[5])
                        + "\t\t\t"
                        + cells[6];
        var error =
                assertThrows(
                        IllegalStateException.class, () -> register(line, "pp\tres\t1\t1\t\t2014"));
        assertEquals(message, error.getMessage());
    }

    @Test
    void anEditionOfNoConferenceIsAnError() {
        var error =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                register(
                                        "pp-14\tpp\tBusan\t2014\t\t\t\t\tx",
                                        "pp\tres\t1\t1\tBusan\t2015\t\t\tx"));
        assertEquals(
                "e.tsv:2:6 column year names no conference of conferences.tsv", error.getMessage());
    }

    private static void register(String conference, String edition) {
        Register.of(
                Places.load(),
                Table.parse(
                        "c.tsv",
                        "id\tbody\tplace\tyear\tstart\tend\talso\tnote\tsource\n" + conference),
                Table.parse(
                        "e.tsv",
                        "body\ttype\tnumber\tprinted\tplace\tyear\tfirst\ttitle\tsource\n"
                                + edition));
    }
}
