package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads off a heading which bodies and posts it names, and the members of a group it names. */
final class AddresseeFinder {

    private record Name(String words, String language, Node bearer) {}

    private final Facts facts;
    private final List<Name> names;
    private final Map<Text, List<Node>> found = new HashMap<>();

    AddresseeFinder(Facts facts) {
        this.facts = facts;
        this.names =
                Stream.of(Itu.BODY, Itu.POST)
                        .flatMap(facts::instances)
                        .distinct()
                        .flatMap(this::names)
                        .sorted(
                                Comparator.comparing((Name name) -> -name.words().length())
                                        .thenComparing(name -> name.bearer().toString()))
                        .toList();
    }

    private Stream<Name> names(Node bearer) {
        return Stream.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel)
                .flatMap(property -> facts.objects(bearer, property))
                .map(Text::of)
                .distinct()
                .map(text -> new Name(text.words(), text.language(), bearer));
    }

    /** In the order of the words; the longest name counts where one is part of another. */
    List<Node> in(Text heading) {
        return found.computeIfAbsent(heading, this::search);
    }

    private List<Node> search(Text heading) {
        var bearers = new ArrayList<Node>();
        StringBuilder rest = new StringBuilder(heading.words());
        for (Name name : names) {
            boolean same = !heading.hasLanguage() || heading.language().equals(name.language());
            if (same && rest.indexOf(name.words()) >= 0) {
                take(name, rest, bearers);
            }
        }
        return bearers.stream().distinct().toList();
    }

    private static void take(Name name, StringBuilder rest, List<Node> bearers) {
        var whole =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])"
                                + Pattern.quote(name.words())
                                + "(?![\\p{L}\\p{N}-])");
        var place = whole.matcher(rest);
        if (place.find()) {
            bearers.add(name.bearer());
            rest.replace(place.start(), place.end(), " ".repeat(place.end() - place.start()));
        }
    }

    /** Whether the heading tells this body or post, itself or as one of a group, to act. */
    boolean names(Text heading, Node body) {
        return in(heading).stream()
                .anyMatch(
                        bearer ->
                                bearer.equals(body)
                                        || facts.objects(bearer, DCTerms.hasPart)
                                                .anyMatch(body::equals));
    }
}
