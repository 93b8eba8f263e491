package itu.mandates.vocab;

import java.time.LocalDate;
import java.util.*;

public final class Register {
    public record Conference(
            String id,
            String body,
            String place,
            int year,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            String source) {}

    public static Register load() {
        return new Register();
    }

    public List<Conference> conferencesAt(String place, int year) {
        return List.of();
    }

    public Optional<Conference> conference(String body, int year) {
        return Optional.empty();
    }
}
