package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.springframework.web.util.UriUtils;

/** Where things are read: the path of their identifier, on this server. */
public final class Addresses {

    /** A literal that is one address and nothing else. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Addresses() {}

    /** The path below the base IRI: "/eli/pp/res/191"; empty for what is not ours. */
    public static Optional<String> path(Node node) {
        return Optional.of(node)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Itu.BASE + "/"))
                .map(iri -> iri.substring(Itu.BASE.length()));
    }

    /** The thing that a page of this server, "/en/eli/pp/res/191", is about. */
    static Node ofPage(String page) {
        return node(decoded(page.substring(page.indexOf('/', 1))));
    }

    public static Node node(String path) {
        return NodeFactory.createURI(Itu.BASE + path);
    }

    /** The page of a thing in a language; another site's own address; "" if neither. */
    public static String page(Node node, String language) {
        return path(node)
                .map(path -> "/" + language + encoded(path))
                .or(() -> elsewhere(node))
                .orElse("");
    }

    /** An IRI, or an address in a literal. Other schemes than these two could run as a script. */
    private static Optional<String> elsewhere(Node node) {
        return Optional.of(node)
                .filter(each -> each.isURI() || each.isLiteral())
                .map(each -> each.isURI() ? each.getURI() : each.getLiteralLexicalForm())
                .filter(iri -> ADDRESS.matcher(iri).matches());
    }

    public static String encoded(String path) {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }

    /** A value in the query part of an address. */
    public static String parameter(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    public static String decoded(String path) {
        return UriUtils.decode(path, StandardCharsets.UTF_8);
    }
}
