package itu.mandates.vocab;

import itu.mandates.model.Identifier;
import itu.mandates.model.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/**
 * The bodies, posts and topics of ontology/vocabulary by the names that texts give them. A name
 * that several things have stands for none of them.
 */
public final class NamedThings {

    private static final String FOLDER = "ontology/vocabulary";

    private final Map<String, Identifier> byName;

    private NamedThings(Map<String, Identifier> byName) {
        this.byName = byName;
    }

    /**
     * Reads the names of one language.
     *
     * @param language "en"
     */
    public static NamedThings load(String language) {
        var meanings = new TreeMap<String, List<Identifier>>();
        Stream.of("bodies.ttl", "topics.ttl")
                .map(file -> Vocabulary.load(FOLDER, file))
                .flatMap(file -> file.having(SKOS.inScheme).stream())
                .filter(thing -> thing.getURI().startsWith(Itu.BASE + "/id/"))
                .forEach(thing -> names(thing, language, meanings));
        var single = new LinkedHashMap<String, Identifier>();
        meanings.forEach(
                (name, things) -> {
                    if (things.stream().distinct().count() == 1) {
                        single.put(name, things.get(0));
                    }
                });
        return new NamedThings(single);
    }

    private static void names(
            Resource thing, String language, Map<String, List<Identifier>> meanings) {
        Identifier id = Identifier.parse(thing.getURI().substring(Itu.BASE.length())).orElseThrow();
        Vocabulary.labels(thing).stream()
                .filter(label -> label.language().equals(language))
                .map(label -> Passage.normal(label.form()))
                .forEach(
                        name ->
                                meanings.merge(
                                        name,
                                        List.of(id),
                                        (one, other) ->
                                                Stream.concat(one.stream(), other.stream())
                                                        .toList()));
    }

    /** What each name stands for, in order of the names. */
    public Map<String, Identifier> byName() {
        return Map.copyOf(byName);
    }
}
