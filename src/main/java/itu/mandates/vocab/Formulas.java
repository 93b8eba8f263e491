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

    /** What may follow the name: nothing; or words and brackets up to a comma, but no sentence. */
    private static final Pattern REST =
            Pattern.compile("|\\s*\\(.*|(?!\\p{L})(?:[^.;؛；]|(?<=\\b\\p{L})\\.)*[,،，:：)）]");

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

    private static boolean ends(String rest) {
        return REST.matcher(rest).matches();
    }
}
