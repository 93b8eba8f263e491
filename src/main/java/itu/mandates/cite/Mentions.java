package itu.mandates.cite;

import itu.mandates.model.Clause;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Mentioning;
import itu.mandates.model.Paragraph;
import itu.mandates.vocab.NamedThings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bodies, posts and topics that clauses and paragraphs name. Of names that overlap the longest
 * counts: "Director of TSB" is the Director and not also the Bureau. Names of several words may be
 * written with capitals and without, acronyms only as they are.
 */
public final class Mentions {

    private static final String LANGUAGE = "en";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Names by their first word, so that each word of a text is looked up once. */
    private final Map<String, List<Name>> byFirstWord = new LinkedHashMap<>();

    /**
     * @param form the name, in lower case if case does not count
     */
    private record Name(String form, boolean exact, Identifier thing) {

        boolean isAt(String words, int from) {
            int to = from + form.length();
            return to <= words.length()
                    && words.regionMatches(!exact, from, form, 0, form.length())
                    && (to == words.length() || !Character.isLetterOrDigit(words.charAt(to)));
        }
    }

    public Mentions(NamedThings things) {
        things.byName().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
        byFirstWord
                .values()
                .forEach(
                        names ->
                                names.sort(
                                        (one, other) ->
                                                other.form().length() - one.form().length()));
    }

    private void add(String form, Identifier thing) {
        boolean exact = !form.contains(" ") && !form.equals(form.toLowerCase(Locale.ROOT));
        byFirstWord
                .computeIfAbsent(firstWord(form), word -> new ArrayList<>())
                .add(new Name(form, exact, thing));
    }

    /** In order of the text; what one clause names twice, once. */
    public List<Mentioning> of(Document document) {
        if (!document.entry().language().equals(LANGUAGE)) {
            return List.of();
        }
        Stream<Mentioning> ofParagraphs =
                document.paragraphs().stream()
                        .flatMap(Mentions::withParagraphs)
                        .flatMap(each -> find(each.id(), each.words().text()).stream());
        Stream<Mentioning> ofClauses =
                document.revisions().stream()
                        .filter(revision -> revision.language().equals(LANGUAGE))
                        .flatMap(revision -> revision.allClauses())
                        .flatMap(this::find);
        return Stream.concat(ofParagraphs, ofClauses).toList();
    }

    private Stream<Mentioning> find(Clause clause) {
        return find(clause.id(), clause.text()).stream();
    }

    /** Linear in the length of the words: each word begins few names. */
    List<Mentioning> find(Identifier place, String words) {
        var found = new LinkedHashMap<Identifier, Mentioning>();
        Matcher word = WORD.matcher(words);
        int at = 0;
        while (at <= words.length() && word.find(at)) {
            int from = word.start();
            Optional<Name> name = nameAt(words, from, word.group());
            name.ifPresent(
                    one -> {
                        String quote = words.substring(from, from + one.form().length());
                        found.putIfAbsent(one.thing(), new Mentioning(place, one.thing(), quote));
                    });
            at = name.map(one -> from + one.form().length()).orElse(word.end());
        }
        return List.copyOf(found.values());
    }

    private Optional<Name> nameAt(String words, int from, String word) {
        return byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(name -> name.isAt(words, from))
                .findFirst();
    }

    private static String firstWord(String form) {
        Matcher word = WORD.matcher(form);
        return word.find() ? word.group().toLowerCase(Locale.ROOT) : form;
    }

    private static Stream<Paragraph> withParagraphs(Paragraph paragraph) {
        return Stream.concat(
                Stream.of(paragraph),
                paragraph.paragraphs().stream().flatMap(Mentions::withParagraphs));
    }
}
