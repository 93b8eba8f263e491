package itu.mandates.vocab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** What bodies and posts are called, long and short: ontology/vocabulary/bodies.ttl. */
public final class BodyNames {

    /**
     * @param code "tsag": the last segment of the identifier
     * @param form as texts have it: "Telecommunication Standardization Advisory Group", "TSAG"
     */
    public record Name(String code, String form, String language) {}

    private final Map<String, List<Name>> names;
    private final Map<String, String> sectors = new HashMap<>();

    private BodyNames(Vocabulary file) {
        var bodies = file.inScheme(ResourceFactory.createResource(Itu.BASE + "/id/body/register"));
        bodies.forEach(this::sector);
        names =
                bodies.stream()
                        .flatMap(body -> names(body).stream())
                        .collect(Collectors.groupingBy(Name::language));
    }

    public static BodyNames load() {
        return new BodyNames(Vocabulary.load("ontology/vocabulary", "bodies.ttl"));
    }

    /** All names in a language. */
    public List<Name> in(String language) {
        return names.getOrDefault(language, List.of());
    }

    /** The Sector ("itu-t") that a body ("wtsa", "tsag") or post belongs to, or that it is. */
    public Optional<String> sector(String code) {
        return Optional.ofNullable(sectors.get(code));
    }

    private void sector(Resource body) {
        Resource sector = body.getPropertyResourceValue(Itu.BELONGS_TO_SECTOR);
        if (sector != null) {
            sectors.put(Vocabulary.name(body), Vocabulary.name(sector));
            sectors.put(Vocabulary.name(sector), Vocabulary.name(sector));
        }
    }

    private static List<Name> names(Resource body) {
        return Vocabulary.labels(body).stream()
                .map(label -> new Name(Vocabulary.name(body), label.form(), label.language()))
                .toList();
    }
}
