package itu.mandates.parse;

import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.Lexicon.Opener;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The verbs and modifiers of the lexicon, found by their first character, so that a line that
 * begins with none costs one look.
 */
final class OpenerIndex {

    private final Map<Character, Opener[]> openers;
    private final Map<String, Map<Character, Opener[]>> infinitives;
    private final Map<String, String[]> modifiers;
    private final Map<Character, String[]> leads;

    OpenerIndex(Lexicon lexicon) {
        openers = byFirst(lexicon.openers(), Opener::form, Opener[]::new);
        infinitives = new HashMap<>();
        modifiers = new HashMap<>();
        lexicon.openers().stream()
                .map(Opener::language)
                .distinct()
                .forEach(language -> addLanguage(lexicon, language));
        var all = modifiers.values().stream().flatMap(Arrays::stream).distinct().toList();
        leads = byFirst(all, form -> form, String[]::new);
    }

    private void addLanguage(Lexicon lexicon, String language) {
        modifiers.put(language, lexicon.modifiers(language).toArray(String[]::new));
        var forms = lexicon.infinitives().stream().filter(o -> o.language().equals(language));
        infinitives.put(language, byFirst(forms.toList(), Opener::form, Opener[]::new));
    }

    private static <T> Map<Character, T[]> byFirst(
            List<T> forms, Function<T, String> form, java.util.function.IntFunction<T[]> array) {
        return forms.stream()
                .collect(
                        Collectors.groupingBy(
                                f -> form.apply(f).charAt(0),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        list ->
                                                list.stream()
                                                        .sorted(
                                                                (a, b) ->
                                                                        form.apply(b).length()
                                                                                - form.apply(a)
                                                                                        .length())
                                                        .toArray(array))));
    }

    /** Whether a line may begin with an opener or a modifier, by its first character. */
    boolean mayBegin(char first) {
        char lower = Character.toLowerCase(first);
        return openers.containsKey(lower) || leads.containsKey(lower);
    }

    /** The longest opener that {@code lower} has at {@code from}. */
    Optional<Opener> opener(String lower, int from) {
        return longest(openers, lower, from);
    }

    /** The longest infinitive of a language at {@code from}: "to instruct". */
    Optional<Opener> infinitive(String lower, int from, String language) {
        return longest(infinitives.getOrDefault(language, Map.of()), lower, from);
    }

    private static Optional<Opener> longest(
            Map<Character, Opener[]> index, String lower, int from) {
        if (from >= lower.length()) {
            return Optional.empty();
        }
        for (Opener opener : index.getOrDefault(lower.charAt(from), new Opener[0])) {
            if (lower.startsWith(opener.form(), from)) {
                return Optional.of(opener);
            }
        }
        return Optional.empty();
    }

    /** Length of a modifier and the blank behind it at the beginning: "further resolves". */
    int lead(String lower) {
        if (!lower.isEmpty()) {
            for (String modifier : leads.getOrDefault(lower.charAt(0), new String[0])) {
                if (lower.startsWith(modifier)
                        && modifier.length() < lower.length()
                        && lower.charAt(modifier.length()) == ' ') {
                    return modifier.length() + 1;
                }
            }
        }
        return 0;
    }

    /** Where the modifiers end that follow an opener, each after a blank or a comma. */
    int afterModifiers(String lower, int end, String language) {
        int at = end;
        for (int before = -1; before != at; ) {
            before = at;
            int from = skipBlank(lower, at, language.equals("zh"));
            for (String modifier : modifiers.getOrDefault(language, new String[0])) {
                int stop = from + modifier.length();
                if (from >= 0 && lower.startsWith(modifier, from) && isEnd(lower, stop, language)) {
                    at = stop;
                    break;
                }
            }
        }
        return at;
    }

    private static boolean isEnd(String lower, int at, String language) {
        return at >= lower.length()
                || language.equals("zh")
                || !Character.isLetter(lower.charAt(at));
    }

    /** The position behind ", " or " "; -1 if there is neither. */
    private static int skipBlank(String lower, int at, boolean none) {
        int from = at < lower.length() && lower.charAt(at) == ',' ? at + 1 : at;
        if (from < lower.length() && lower.charAt(from) == ' ') {
            return from + 1;
        }
        return none ? at : -1;
    }
}
