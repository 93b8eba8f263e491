package itu.mandates.vocab;

import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * What the parser must know of the language of resolutions: the words that open a section, the
 * names of the bodies that adopt, and how a heading becomes a part of an identifier. All of it
 * stands in files: ontology/lexicon.ttl, ontology/vocabulary/bodies.ttl, data/slugs.tsv.
 */
public final class Lexicon {

    private static final Property OPENS_PART = property("opensPart");
    private static final Property YIELDS_TO = property("yieldsTo");
    private static final Property COMMANDS_ADDRESSEE = property("commandsAddressee");
    private static final Property INFINITIVE = property("infinitive");

    private static final Comparator<Opener> LONGEST_FIRST =
            Comparator.comparing((Opener opener) -> -opener.form().length())
                    .thenComparing(Opener::form)
                    .thenComparing(Opener::language);

    /**
     * A verb or phrase that opens a section.
     *
     * @param code of the concept: "instructs", "bearing-in-mind"; the same in all languages
     * @param form as texts have it, normalised ({@link Passage#normal}) and in lower case
     * @param addressed whether an addressee may follow as its object
     */
    public record Opener(String code, String form, String language, Part part, boolean addressed) {}

    private final List<Opener> openers;
    private final List<Opener> infinitives;
    private final Map<String, List<String>> modifiers;
    private final Formulas formulas;
    private final Slugs slugs;

    private Lexicon(Vocabulary file) {
        var verbs = file.inScheme(scheme("verb"));
        openers =
                verbs.stream()
                        .flatMap(verb -> openers(verb).stream())
                        .sorted(LONGEST_FIRST)
                        .toList();
        infinitives =
                verbs.stream()
                        .flatMap(
                                verb -> forms(verb, Vocabulary.literals(verb, INFINITIVE)).stream())
                        .sorted(LONGEST_FIRST)
                        .toList();
        modifiers =
                file.inScheme(scheme("modifier")).stream()
                        .flatMap(concept -> Vocabulary.labels(concept).stream())
                        .map(label -> new Vocabulary.Label(lower(label.form()), label.language()))
                        .distinct()
                        .sorted(Comparator.comparing(label -> -label.form().length()))
                        .collect(
                                Collectors.groupingBy(
                                        Vocabulary.Label::language,
                                        Collectors.mapping(
                                                Vocabulary.Label::form, Collectors.toList())));
        formulas = Formulas.load();
        slugs = Slugs.load();
    }

    /**
     * Reads the files.
     *
     * @throws IllegalStateException if one is missing or malformed
     */
    public static Lexicon load() {
        return new Lexicon(Vocabulary.load("ontology", "lexicon.ttl"));
    }

    /** Every form of every opener in every language, the longest first; no form twice in one. */
    public List<Opener> openers() {
        return openers;
    }

    /** The forms that follow another opener: "to instruct"; the longest first. */
    public List<Opener> infinitives() {
        return infinitives;
    }

    /** The opener whose infinitive this is: "to instruct" or "instruct"; case does not matter. */
    public Optional<Opener> infinitive(String form) {
        String wanted = lower(form);
        return infinitives.stream()
                .filter(
                        opener ->
                                opener.form().equals(wanted)
                                        || opener.form().endsWith(" " + wanted))
                .findFirst();
    }

    /** Words that may stand beside an opener ("further", "with concern"), the longest first. */
    public List<String> modifiers(String language) {
        return List.copyOf(modifiers.getOrDefault(language, List.of()));
    }

    /**
     * The code of the body ("pp", "wtsa") whose enacting formula this line is or begins: "The
     * Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),".
     */
    public Optional<String> bodyOfFormula(String line) {
        return formulas.body(lower(line));
    }

    /**
     * The segment of an identifier that a section with this heading has: "instructs the
     * Secretary-General" gives "instructs-sg". The rule is in {@link Slugs}, the words in
     * data/slugs.tsv.
     */
    public String slug(String heading) {
        return slugs.slug(heading);
    }

    static String lower(String words) {
        return Passage.normal(words).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static List<Opener> openers(Resource verb) {
        var taken = new HashSet<Opener>();
        for (var other : verb.listProperties(YIELDS_TO).toList()) {
            forms(verb, Vocabulary.labels(other.getResource())).forEach(taken::add);
        }
        var own = new ArrayList<>(forms(verb, Vocabulary.labels(verb)));
        own.removeAll(taken);
        return own;
    }

    private static List<Opener> forms(Resource verb, List<Vocabulary.Label> labels) {
        Part part =
                Part.valueOf(
                        Vocabulary.name(verb.getPropertyResourceValue(OPENS_PART))
                                .toUpperCase(Locale.ROOT));
        boolean addressed = verb.getProperty(COMMANDS_ADDRESSEE).getBoolean();
        return labels.stream()
                .map(
                        label ->
                                new Opener(
                                        Vocabulary.name(verb),
                                        lower(label.form()),
                                        label.language(),
                                        part,
                                        addressed))
                .distinct()
                .toList();
    }

    private static Resource scheme(String name) {
        return Itu.code("scheme", name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(Itu.NS + name);
    }
}
