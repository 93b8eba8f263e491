package itu.mandates.web.search;

import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.TitleWords;
import itu.mandates.vocab.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes apart what readers type as a citation, in any of the six languages and in any usual order:
 * "Res. 191", "résolution 191 (Rév. Bucarest, 2022)", "WTSA-24 Resolution 18", "第191号决议". The words
 * are those of the registers and lists that the parser of texts reads.
 */
final class TypedCitations {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_PLACE = 3;
    private static final Pattern TOKEN = Pattern.compile("\\p{N}+|[\\p{L}\\p{M}]+");
    private static final Pattern MEETING =
            Pattern.compile("(\\p{L}+)[-\\u2010-\\u2013](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final Register register = Register.load();
    private final TitleWords titles = TitleWords.load();
    private final Map<List<String>, String> bodies = new HashMap<>();
    private final Set<String> idle;
    private final Pattern han;

    TypedCitations() {
        List<String> idleWords = WordList.load("idle-words").words();
        idle = idleWords.stream().map(WordForms::fold).collect(Collectors.toSet());
        var runs = new HashSet<>(idleWords);
        runs.addAll(titles.all());
        for (String language : LANGUAGES) {
            BodyNames.load().in(language).forEach(name -> know(name, runs));
        }
        han =
                Pattern.compile(
                        runs.stream()
                                .filter(WordForms::runsTogether)
                                .sorted(Comparator.comparing(word -> -word.length()))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|")));
    }

    private void know(BodyNames.Name name, Set<String> runs) {
        bodies.putIfAbsent(folded(name.form()), name.code());
        runs.add(name.form());
    }

    TypedCitation read(String text) {
        Optional<MatchResult> meeting =
                MEETING.matcher(text)
                        .results()
                        .filter(each -> meeting(each).isPresent())
                        .findFirst();
        String left =
                meeting.map(m -> text.substring(0, m.start()) + " " + text.substring(m.end()))
                        .orElse(text);
        List<String> tokens = tokens(han.matcher(left).replaceAll(" $0 "));
        Set<String> found = new TreeSet<>(take(tokens, LONGEST_NAME, this::body));
        List<String> places = take(tokens, LONGEST_PLACE, this::place);
        boolean typed = tokens.stream().anyMatch(this::isType);
        String number = number(tokens);
        Optional<Integer> year =
                tokens.stream().filter(YEAR.asMatchPredicate()).findFirst().map(Integer::valueOf);
        tokens.removeIf(word -> isType(word) || isIdle(word) || YEAR.matcher(word).matches());
        return new TypedCitation(
                found,
                meeting.flatMap(this::meeting),
                number,
                places.stream().findFirst(),
                year,
                List.copyOf(tokens),
                typed || !found.isEmpty() || meeting.isPresent());
    }

    private Optional<String> meeting(MatchResult match) {
        String name = match.group(1).toLowerCase(Locale.ROOT) + "-";
        String year = match.group(2);
        return register.conferenceById(name + year)
                .or(
                        () ->
                                register.conferenceById(
                                        name + year.substring(Math.max(0, year.length() - 2))))
                .map(Register.Conference::id);
    }

    /** In lower case; a run of Chinese characters only where it was parted before. */
    private static List<String> tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> folded(String text) {
        return tokens(text).stream().map(WordForms::fold).toList();
    }

    /** Takes out what has a meaning, the longest first, and tells the meanings. */
    private static List<String> take(
            List<String> tokens, int longest, Function<List<String>, Optional<String>> meaning) {
        var found = new ArrayList<String>();
        for (int length = longest; length > 0; length--) {
            for (int at = 0; at + length <= tokens.size(); at++) {
                Optional<String> means = meaning.apply(tokens.subList(at, at + length));
                if (means.isPresent()) {
                    found.add(means.get());
                    tokens.subList(at, at + length).clear();
                }
            }
        }
        return found;
    }

    /** "ITU-R" is a name of the Sector; a post or a committee that adopts nothing is no match. */
    private Optional<String> body(List<String> words) {
        return Optional.ofNullable(bodies.get(words.stream().map(WordForms::fold).toList()));
    }

    private Optional<String> place(List<String> words) {
        return Optional.of(words)
                .filter(each -> each.stream().allMatch(word -> Character.isLetter(word.charAt(0))))
                .flatMap(each -> register.place(String.join(" ", each)));
    }

    private boolean isType(String word) {
        return titles.type(word).isPresent()
                || titles.all().stream()
                        .map(WordForms::fold)
                        .anyMatch(WordForms.fold(word)::equals);
    }

    private boolean isIdle(String word) {
        return idle.contains(WordForms.fold(word));
    }

    /** Behind the word that says what it is, or before it, or else the first; takes it out. */
    private String number(List<String> tokens) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at);
            if (isType(word)) {
                types.add(at);
            } else if (NUMBER.matcher(word).matches() && !YEAR.matcher(word).matches()) {
                numbers.add(at);
            }
        }
        int type = types.isEmpty() ? -1 : types.get(0);
        return numbers.stream()
                .min(
                        Comparator.comparing((Integer at) -> !idleBetween(tokens, type, at))
                                .thenComparing(at -> at < type)
                                .thenComparing(at -> at))
                .map(at -> tokens.remove(at.intValue()))
                .orElse("");
    }

    private boolean idleBetween(List<String> tokens, int type, int number) {
        return type >= 0
                && tokens.subList(Math.min(type, number) + 1, Math.max(type, number)).stream()
                        .allMatch(this::isIdle);
    }
}
