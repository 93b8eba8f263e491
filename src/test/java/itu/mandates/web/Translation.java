package itu.mandates.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import itu.mandates.vocab.ResourceFolder;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words in one language beside the English ones, and what can be wrong with them. */
record Translation(String language, Map<String, String> english, Map<String, String> own) {

    private static final Pattern PLACE =
            Pattern.compile(
                    "\\{\\d+(, (plural,|number, integer))?"
                            + "|\\b(zero|one|two|few|many|other) (?=\\{)");
    private static final Pattern MARK =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern NEEDED =
            Pattern.compile("\\u200E(?=[./?][a-z])|(?<=[a-z][/=])\\u200E");
    private static final Map<String, UnicodeScript> SCRIPTS =
            Map.of(
                    "ar", UnicodeScript.ARABIC,
                    "zh", UnicodeScript.HAN,
                    "ru", UnicodeScript.CYRILLIC);

    Set<String> missing() {
        return without(english.keySet(), own.keySet());
    }

    Set<String> unknown() {
        return without(own.keySet(), english.keySet());
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
        var left = new TreeSet<>(these);
        left.removeAll(those);
        return left;
    }

    /** What says the same in English, as language and words, unless it has no letter. */
    Set<String> copied() {
        var copied = new TreeSet<String>();
        own.forEach(
                (key, words) -> {
                    boolean letters = words.replaceAll("\\{\\d}", "").matches("(?s).*\\p{L}.*");
                    if (letters && words.equals(english.get(key))) {
                        copied.add(language + "\t" + words);
                    }
                });
        return copied;
    }

    /** Where other arguments stand than in English. */
    List<String> otherArguments() {
        return where(
                (key, words) ->
                        !new MessageFormat(words)
                                .getArgumentNames()
                                .equals(new MessageFormat(english.get(key)).getArgumentNames()));
    }

    /** Where a number has not all forms that it takes in the language. */
    List<String> withoutForms() {
        Set<String> needed = PluralRules.forLocale(new ULocale(language)).getKeywords();
        return where((key, words) -> forms(words).anyMatch(forms -> !forms.containsAll(needed)));
    }

    /** Where not as many numbers have forms as in English. */
    List<String> otherPlurals() {
        return where((key, words) -> forms(words).count() != forms(english.get(key)).count());
    }

    /** The forms of each number of a message. */
    private static Stream<Set<String>> forms(String words) {
        var pattern = new MessagePattern(words);
        var all = new ArrayList<Set<String>>();
        for (int at = 0; at < pattern.countParts(); at++) {
            var part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                all.add(selectors(pattern, at));
            }
        }
        return all.stream();
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var selectors = new HashSet<String>();
        int nested = 0;
        for (int at = start + 1; at < pattern.getLimitPartIndex(start); at++) {
            var part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                nested++;
            } else if (part.getType() == MessagePattern.Part.Type.ARG_LIMIT) {
                nested--;
            } else if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR && nested == 0) {
                selectors.add(pattern.getSubstring(part));
            }
        }
        return selectors;
    }

    /** Where letters stand that are neither of the language nor in one of the names. */
    List<String> otherScripts(List<String> names) {
        var allowed =
                EnumSet.of(
                        UnicodeScript.COMMON,
                        UnicodeScript.INHERITED,
                        SCRIPTS.getOrDefault(language, UnicodeScript.LATIN));
        return where(
                (key, words) ->
                        !key.startsWith("language.")
                                && unnamed(words, names)
                                        .codePoints()
                                        .anyMatch(
                                                letter ->
                                                        !allowed.contains(
                                                                UnicodeScript.of(letter))));
    }

    /** The words without places, and without names where the script is not theirs. */
    private String unnamed(String words, List<String> names) {
        String left = PLACE.matcher(words).replaceAll(" ");
        if (!SCRIPTS.containsKey(language)) {
            return left;
        }
        for (String name : names) {
            left = left.replaceAll("(?<![A-Za-z])" + Pattern.quote(name) + "(?![A-Za-z])", " ");
        }
        return left;
    }

    /** Where signs of direction stand that neither a suffix nor the sign around a path needs. */
    List<String> directed() {
        return where((key, words) -> MARK.matcher(NEEDED.matcher(words).replaceAll("")).find());
    }

    private List<String> where(java.util.function.BiPredicate<String, String> wrong) {
        return own.entrySet().stream()
                .filter(each -> english.containsKey(each.getKey()))
                .filter(each -> wrong.test(each.getKey(), each.getValue()))
                .map(each -> language + " " + each.getKey() + "=" + each.getValue())
                .sorted()
                .toList();
    }

    /** Lines of a list of this package's tests, the longest first, without remarks. */
    static List<String> list(String file) {
        return new ResourceFolder("words")
                .file(file)
                .orElseThrow()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
