package itu.mandates.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence of the page in parts, so that names and dates in it keep their own language, direction
 * and address, wherever a language puts them.
 */
public record Phrase(List<Part> parts) {

    private static final String OPEN = "\uE000";
    private static final String CLOSE = "\uE001";
    private static final Pattern PLACE = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

    /**
     * A stretch of the sentence.
     *
     * @param plain words of the page; "" if a thing or quoted words stand here
     * @param link a thing that is named
     * @param text words with a language of their own, or a date
     */
    public record Part(String plain, Optional<Link> link, Optional<Text> text) {

        private static Part of(Object named) {
            return named instanceof Link link
                    ? new Part("", Optional.of(link), Optional.empty())
                    : new Part("", Optional.empty(), Optional.of((Text) named));
        }

        private static Part plain(String words) {
            return new Part(words, Optional.empty(), Optional.empty());
        }
    }

    /** What stands for an argument while a sentence is made: links and texts are put in later. */
    public static Object place(int index, Object argument) {
        return argument instanceof Link || argument instanceof Text
                ? OPEN + index + CLOSE
                : argument;
    }

    /** Whether it is what {@link #place} puts for a link or a text. */
    public static boolean isPlace(String words) {
        return PLACE.matcher(words).matches();
    }

    /**
     * @param sentence as made, with places
     */
    public static Phrase of(String sentence, List<Object> arguments) {
        var parts = new ArrayList<Part>();
        var places = PLACE.matcher(sentence);
        int from = 0;
        while (places.find()) {
            parts.add(Part.plain(sentence.substring(from, places.start())));
            parts.add(Part.of(arguments.get(Integer.parseInt(places.group(1)))));
            from = places.end();
        }
        parts.add(Part.plain(sentence.substring(from)));
        return new Phrase(List.copyOf(parts));
    }
}
