package itu.mandates.vocab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.SKOS;

/**
 * Knows an enacting formula by the name of a body at its beginning. The names are the labels of the
 * bodies of ontology/vocabulary/bodies.ttl that have a notation: the code in identifiers.
 */
final class Formulas {

    /** "The", "La", "L'", "إن": an article, or a particle of one to three letters. */
    private static final Pattern LEAD = Pattern.compile("(?:\\p{L}{1,3}(?: |'))?");

    /** What only a sentence or a list has; the dot of an initial ("2022 г.") is neither. */
    private static final Pattern SENTENCE = Pattern.compile("[;؛；]|(?<!\\b\\p{L})\\.");

    private static final String LAST = ",،，:：)）";

    private record Name(String name, String code) {}

    private final List<Name> names;

    private Formulas(List<Name> names) {
        this.names = names;
    }

    static Formulas load() {
        var names = new ArrayList<Name>();
        var file = Vocabulary.load("ontology/vocabulary", "bodies.ttl");
        for (var body : file.having(SKOS.notation)) {
            String code = body.getProperty(SKOS.notation).getString();
            for (var label : Vocabulary.labels(body)) {
                if (!isAbbreviation(label.form())) {
                    names.add(new Name(Lexicon.lower(label.form()), code));
                }
            }
        }
        names.sort(
                Comparator.comparing((Name name) -> -name.name().length())
                        .thenComparing(Name::name));
        return new Formulas(names);
    }

    /** A formula never has a body's abbreviation, but a table or a list may. */
    private static boolean isAbbreviation(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase)
                && name.codePoints().noneMatch(Character::isLowerCase);
    }

    /**
     * @param line in lower case, normalised
     */
    Optional<String> body(String line) {
        var lead = LEAD.matcher(line);
        int start = lead.lookingAt() ? lead.end() : 0;
        return at(line, start).or(() -> at(line, 0)).map(Name::code);
    }

    private Optional<Name> at(String line, int start) {
        return names.stream()
                .filter(name -> line.startsWith(name.name(), start))
                .filter(name -> ends(line.substring(start + name.name().length())))
                .findFirst();
    }

    /** Whether {@code rest} may follow the name: nothing, a bracket, or words up to a comma. */
    private static boolean ends(String rest) {
        String words = rest.strip();
        if (words.isEmpty() || words.startsWith("(") || words.startsWith("（")) {
            return true;
        }
        return !Character.isLetter(rest.charAt(0))
                && LAST.indexOf(words.charAt(words.length() - 1)) >= 0
                && !SENTENCE.matcher(words).find();
    }
}
