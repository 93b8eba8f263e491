package itu.mandates.cite;

import itu.mandates.model.Citation;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What one member of a match says, from its groups to the components of a citation. */
final class CitationReader {

    /** Two digits from here on are years of the 20th century: Mob-87, WRC-95, WTSA-04. */
    private static final int CENTURY_TURN = 50;

    private final PatternWords words;

    CitationReader(PatternWords words) {
        this.words = words;
    }

    Citation read(ReferencePattern pattern, Map<String, String> groups) {
        return new Citation(
                kind(pattern, groups),
                body(groups),
                printed(pattern.printed(), groups),
                text(groups, "place").map(String::strip),
                year(groups),
                isRevised(groups),
                isMalformed(groups),
                text(groups, "instrument").flatMap(words.instruments()::codeIn),
                text(groups, "title").map(String::strip),
                part(groups));
    }

    /** "decides 2" for "decides 2 of", and for "item 2 of decides of". */
    private static Optional<String> part(Map<String, String> groups) {
        return text(groups, "partOpener")
                .flatMap(opener -> text(groups, "partNumber").map(label -> opener + " " + label))
                .or(() -> text(groups, "part"));
    }

    OptionalInt secondYear(Map<String, String> groups) {
        return text(groups, "secondYear").stream().mapToInt(Integer::parseInt).findFirst();
    }

    private String kind(ReferencePattern pattern, Map<String, String> groups) {
        if (groups.containsKey("recommendation")) {
            return "recommendation";
        }
        return text(groups, "type").map(words::type).orElse(pattern.kind());
    }

    private Optional<String> body(Map<String, String> groups) {
        Optional<String> sector =
                first(groups, "sector", "sectorBefore", "sectorAfter")
                        .flatMap(words.sectors()::codeIn);
        return sector.or(
                () ->
                        first(groups, "body", "bodyBefore", "listBody", "meeting")
                                .flatMap(words.bodies()::codeIn));
    }

    private String printed(String template, Map<String, String> groups) {
        String printed = template;
        for (var group : groups.entrySet()) {
            printed = printed.replace("{" + group.getKey() + "}", said(group));
        }
        // "in the annex to this resolution": the name itself is all there is of a number
        return printed.replaceFirst("(?i)^annex annex$", "Annex");
    }

    private String said(Map.Entry<String, String> group) {
        return group.getKey().equals("number") ? words.number(group.getValue()) : group.getValue();
    }

    private static Optional<Integer> year(Map<String, String> groups) {
        return first(groups, "amended", "session", "meetingYear", "year", "bodyYear")
                .map(CitationReader::full);
    }

    private static int full(String year) {
        int number = Integer.parseInt(year);
        if (year.length() > 2) {
            return number;
        }
        return number < CENTURY_TURN ? 2000 + number : 1900 + number;
    }

    /** "Rev." counts where an edition follows; "Resolution 5 (revised text)" has none. */
    private static boolean isRevised(Map<String, String> groups) {
        return groups.containsKey("rev") && year(groups).isPresent();
    }

    private static boolean isMalformed(Map<String, String> groups) {
        if (!groups.containsKey("open")) {
            return false;
        }
        return !groups.containsKey("close")
                || groups.containsKey("extra")
                || groups.containsKey("place") && !groups.containsKey("comma")
                || groups.containsKey("rev") && !groups.containsKey("dot");
    }

    private static Optional<String> first(Map<String, String> groups, String... names) {
        return Stream.of(names).filter(groups::containsKey).map(groups::get).findFirst();
    }

    private static Optional<String> text(Map<String, String> groups, String name) {
        return Optional.ofNullable(groups.get(name));
    }
}
