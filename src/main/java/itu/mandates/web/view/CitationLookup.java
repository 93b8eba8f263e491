package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/**
 * Finds the text or the clause that a reader names: by its identifier, by the address of its page,
 * or as ITU cites it, "WTSA 18 (Rev. New Delhi, 2024) resolves 2".
 */
public final class CitationLookup {

    private static final List<Resource> CITED =
            List.of(Itu.REVISION, Itu.DRAFT_REVISION, Itu.CLAUSE, Itu.SECTION);

    /** Words that citations have or lack without meaning another thing. */
    private static final Set<String> IDLE =
            Set.of("resolution", "rev", "of", "the", "res", "draft", "revision", "and");

    private static final Map<String, String> BODIES =
            Map.of(
                    "pp",
                    "/eli/pp/",
                    "wtsa",
                    "/eli/wtsa/",
                    "wtdc",
                    "/eli/wtdc/",
                    "ra",
                    "/eli/ra/",
                    "wrc",
                    "/eli/wrc/",
                    "council",
                    "/eli/council/");

    private static final int MOST = 8;

    private final Facts facts;

    public CitationLookup(Facts facts) {
        this.facts = facts;
    }

    /**
     * What was found.
     *
     * @param node the one thing that was named
     * @param candidates what may have been meant, where it is not one
     */
    public record Found(Optional<Node> node, List<Link> candidates) {}

    public Found find(String asked) {
        Optional<Node> named = byAddress(asked.strip());
        if (named.isPresent() || asked.isBlank()) {
            return new Found(named, List.of());
        }
        return byCitation(tokens(asked));
    }

    private Optional<Node> byAddress(String asked) {
        String path = asked.startsWith(Itu.BASE) ? asked.substring(Itu.BASE.length()) : asked;
        String local = path.replaceFirst("^https?://[^/]*", "").replaceFirst("[?#].*$", "");
        String bare = local.replaceFirst("^/[a-z]{2}(?=/(eli|id)/)", "");
        return Optional.of(bare)
                .filter(each -> each.startsWith("/eli/"))
                .map(Addresses::node)
                .filter(node -> CITED.stream().anyMatch(type -> facts.isA(node, type)));
    }

    private Found byCitation(List<String> asked) {
        List<String> wanted = significant(asked);
        Optional<String> body =
                asked.stream().filter(BODIES::containsKey).map(BODIES::get).findFirst();
        List<Node> fitting =
                CITED.stream()
                        .flatMap(facts::instances)
                        .distinct()
                        .filter(node -> body.filter(b -> !path(node).startsWith(b)).isEmpty())
                        .filter(node -> names(node).anyMatch(own -> startsWith(own, wanted)))
                        .sorted(
                                Comparator.comparingInt((Node node) -> path(node).length())
                                        .thenComparing(node -> path(node)))
                        .toList();
        List<Node> exact =
                fitting.stream()
                        .filter(node -> names(node).anyMatch(wanted::equals))
                        .filter(node -> !facts.isA(node, Itu.SECTION) || fitting.size() == 1)
                        .toList();
        return exact.size() == 1
                ? new Found(Optional.of(exact.get(0)), List.of())
                : new Found(
                        Optional.empty(), fitting.stream().limit(MOST).map(facts::link).toList());
    }

    private Stream<List<String>> names(Node node) {
        return facts.objects(node, RDFS.label)
                .map(label -> significant(tokens(label.getLiteralLexicalForm())));
    }

    private static String path(Node node) {
        return Addresses.path(node).orElse("");
    }

    private static List<String> significant(List<String> tokens) {
        return tokens.stream()
                .filter(token -> !IDLE.contains(token) && !BODIES.containsKey(token))
                .collect(Collectors.toList());
    }

    private static boolean startsWith(List<String> whole, List<String> beginning) {
        return !beginning.isEmpty()
                && whole.size() >= beginning.size()
                && whole.subList(0, beginning.size()).equals(beginning);
    }

    private static List<String> tokens(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
