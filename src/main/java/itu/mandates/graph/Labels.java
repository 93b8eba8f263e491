package itu.mandates.graph;

import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What things are called in English, in the form in which ITU cites them. */
final class Labels {

    private static final Map<String, String> TYPES =
            Map.of(
                    "res",
                    "Resolution",
                    "dec",
                    "Decision",
                    "rec",
                    "Recommendation",
                    "op",
                    "Opinion");

    private final Map<Resource, Map<String, String>> byNode = new HashMap<>();
    private final Map<String, Resource> byName = new HashMap<>();

    /**
     * @param vocabulary the labels of bodies, conferences and Sectors; of two things with one name
     *     the first in order of their IRIs has it
     */
    Labels(Model vocabulary) {
        for (Property property : List.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel)) {
            vocabulary.listStatements(null, property, (Resource) null).toList().stream()
                    .filter(statement -> statement.getObject().isLiteral())
                    .sorted(
                            Comparator.comparing(
                                            (Statement statement) ->
                                                    statement.getSubject().toString())
                                    .thenComparing(Statement::getString))
                    .forEach(statement -> learn(statement.getSubject(), statement.getLiteral()));
        }
    }

    private void learn(Resource node, Literal name) {
        byNode.computeIfAbsent(node, each -> new HashMap<>())
                .putIfAbsent(name.getLanguage(), name.getString());
        if (node.getURI() != null && node.getURI().startsWith(Itu.BASE + "/id/")) {
            byName.putIfAbsent(name.getString().toLowerCase(Locale.ROOT), node);
        }
    }

    /** The body, post or conference that has this name in any language. */
    Optional<Resource> called(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** "Resolution", "Decision" ... by the type code of an identifier. */
    static String type(Identifier id) {
        return TYPES.getOrDefault(id.type(), "Text");
    }

    /** "Resolution 191 of the Plenipotentiary Conference". */
    String work(Identifier id) {
        String body = body(id.body());
        String article = body.startsWith("ITU") ? " of " : " of the ";
        return type(id) + " " + printedNumber(id) + article + body;
    }

    /** "Resolution 191 (Rev. Bucharest, 2022)". */
    static String edition(Identifier id, String printedNumber, boolean revised, Edition edition) {
        String date = (revised ? "Rev. " : "") + placeAndYear(edition);
        return type(id) + " " + printedNumber + " (" + date + ")";
    }

    /** "Bucharest, 2022". */
    static String placeAndYear(Edition edition) {
        return (edition.place().isEmpty() ? "" : edition.place() + ", ") + edition.year();
    }

    /** "draft revision of Resolution 191 (C26/89)". */
    static String draft(Identifier id, String printedNumber, String symbol) {
        return "draft revision of " + type(id) + " " + printedNumber + " (" + symbol + ")";
    }

    /** "draft new Resolution EUR-1 (EUR/44A4/2)". */
    static String newDraft(Identifier id, String printedNumber, String symbol) {
        return "draft new " + type(id) + " " + printedNumber + " (" + symbol + ")";
    }

    /** The number as printed whatever the edition: "191", "ITU-R 7" though an edition is "7-2". */
    static String printedNumber(Identifier id) {
        String number = id.number().toUpperCase(Locale.ROOT);
        return switch (id.body()) {
            case "ra" -> "ITU-R " + number;
            case "un" -> number.replace('-', '/');
            default -> number;
        };
    }

    /** "Plenipotentiary Conference" for "pp". */
    String body(String code) {
        return body(code, "en").orElseGet(() -> code.toUpperCase(Locale.ROOT));
    }

    /** The name of a body in a language, if it has one there. */
    Optional<String> body(String code, String language) {
        return Optional.ofNullable(byNode.getOrDefault(bodyNode(code), Map.of()).get(language));
    }

    static Resource bodyNode(String code) {
        return Itu.iri(Identifier.thing("body", code));
    }

    /** "Russian Federation" is "russian-federation". */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return slug.replaceAll("^-|-$", "");
    }

    /** Coded values are written "actionRequired", the constants of the model ACTION_REQUIRED. */
    static String camelCase(String constant) {
        var value = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            String first = word.substring(0, 1);
            value.append(value.isEmpty() ? first : first.toUpperCase(Locale.ROOT));
            value.append(word.substring(1));
        }
        return value.toString();
    }
}
