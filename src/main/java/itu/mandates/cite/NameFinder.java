package itu.mandates.cite;

import itu.mandates.model.Identifier;
import itu.mandates.model.Mentioning;
import itu.mandates.vocab.NamedThings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The names of one language in words of that language. Chinese has no signs between words, so that
 * each of its characters may begin a name; Arabic writes "and", "to" and "by" on to the word behind
 * them.
 */
final class NameFinder {

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");

    /** What Arabic puts before a word without a blank. */
    private static final Pattern PROCLITICS = Pattern.compile("[وف]?[بكل]?");

    private static final String ARTICLE = "ال";
    private static final String TO_THE = "لل";

    /** Names by their first word, so that each word of a text is looked up once. */
    private final Map<String, List<Name>> byFirstWord = new LinkedHashMap<>();

    /**
     * @param form the name as the register writes it
     * @param exact whether capitals count
     */
    private record Name(String form, boolean exact, Identifier thing) {

        boolean isAt(String words, int from) {
            int to = from + form.length();
            return to <= words.length()
                    && words.regionMatches(!exact, from, form, 0, form.length())
                    && (to == words.length() || endsAt(words, to));
        }

        boolean isWritten(String words, int from) {
            return words.startsWith(form, from);
        }

        private static boolean endsAt(String words, int to) {
            return isHan(words.charAt(to - 1))
                    || isHan(words.charAt(to))
                    || !Character.isLetterOrDigit(words.charAt(to));
        }
    }

    NameFinder(NamedThings things) {
        things.byName().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
        byFirstWord
                .values()
                .forEach(
                        names ->
                                names.sort(
                                        Comparator.comparingInt((Name name) -> name.form().length())
                                                .reversed()));
    }

    private void add(String form, Identifier thing) {
        boolean exact = !form.contains(" ") && !form.equals(form.toLowerCase(Locale.ROOT));
        put(new Name(form, exact, thing));
        if (form.startsWith(ARTICLE)) {
            put(new Name(TO_THE + form.substring(ARTICLE.length()), exact, thing));
        }
    }

    private void put(Name name) {
        byFirstWord.computeIfAbsent(firstWord(name.form()), word -> new ArrayList<>()).add(name);
    }

    /** In order of the words, each thing once. Linear in their length: a word begins few names. */
    List<Mentioning> find(Identifier place, String words) {
        var found = new LinkedHashMap<Identifier, Mentioning>();
        Matcher word = WORD.matcher(words);
        int at = 0;
        while (at <= words.length() && word.find(at)) {
            Optional<Hit> hit = hit(words, word.start(), word.group());
            hit.map(one -> new Mentioning(place, one.name().thing(), one.quote(words)))
                    .ifPresent(one -> found.putIfAbsent(one.thing(), one));
            at = hit.map(Hit::end).orElse(word.end());
        }
        return List.copyOf(found.values());
    }

    private record Hit(Name name, int from) {

        int end() {
            return from + name.form().length();
        }

        String quote(String words) {
            return words.substring(from, end());
        }
    }

    private Optional<Hit> hit(String words, int start, String word) {
        return offsets(word)
                .mapToObj(offset -> hitAt(words, start + offset, word.substring(offset)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where in a word a name may begin: at its first letter or behind what is written on to it. */
    private static IntStream offsets(String word) {
        Matcher proclitics = PROCLITICS.matcher(word);
        return proclitics.lookingAt()
                ? IntStream.rangeClosed(0, Math.min(proclitics.end(), word.length() - 1))
                : IntStream.of(0);
    }

    /** The longest name; of several that differ in capitals alone, the one that has those. */
    private Optional<Hit> hitAt(String words, int from, String word) {
        List<Name> fitting =
                byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
                        .filter(name -> name.isAt(words, from))
                        .toList();
        return fitting.stream()
                .filter(name -> name.form().length() == fitting.get(0).form().length())
                .filter(name -> name.isWritten(words, from))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .map(name -> new Hit(name, from));
    }

    private static String firstWord(String form) {
        Matcher word = WORD.matcher(form);
        return word.find() ? word.group().toLowerCase(Locale.ROOT) : form;
    }

    private static boolean isHan(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
    }
}
