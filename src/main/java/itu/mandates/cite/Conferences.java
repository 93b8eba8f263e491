package itu.mandates.cite;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which body met where and when: what a place and a year say about a citation. */
public record Conferences(List<Meeting> meetings) {

    /** One conference or assembly: "wtsa", "New Delhi", 2024. */
    public record Meeting(String body, String place, int year) {}

    /** Meets every year, mostly in one place, and cites its texts by year alone. */
    private static final String COUNCIL = "council";

    /** Meetings of the Council tell nothing about a citation and are left out. */
    public Conferences {
        meetings = meetings.stream().filter(meeting -> !meeting.body().equals(COUNCIL)).toList();
    }

    /** The bodies that met there in that year, each once. */
    List<String> bodiesAt(String place, int year) {
        return meetings.stream()
                .filter(meeting -> meeting.year() == year && samePlace(meeting.place(), place))
                .map(Meeting::body)
                .distinct()
                .toList();
    }

    /**
     * Whether it can be ruled out that the body met there in that year. What was before the first
     * registered meeting of the body is not ruled out.
     *
     * @param place empty where the citation names none, as in "(WRC-15)"
     */
    boolean isRuledOut(String body, Optional<String> place, int year) {
        List<Meeting> ofBody =
                meetings.stream().filter(meeting -> meeting.body().equals(body)).toList();
        boolean registered = ofBody.stream().anyMatch(meeting -> meeting.year() <= year);
        return registered
                && ofBody.stream()
                        .noneMatch(
                                meeting ->
                                        meeting.year() == year
                                                && place.stream()
                                                        .allMatch(
                                                                named ->
                                                                        samePlace(
                                                                                meeting.place(),
                                                                                named)));
    }

    private static boolean samePlace(String one, String other) {
        return letters(one).equals(letters(other));
    }

    /** "Sharm el-Sheikh" and "SHARM EL SHEIKH" are one place. */
    private static String letters(String place) {
        return Normalizer.normalize(place, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
