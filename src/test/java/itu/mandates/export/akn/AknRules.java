package itu.mandates.export.akn;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * The rules of Akoma Ntoso 3.0 that our files are held to, in our own words: which elements stand
 * in which, in what order, with which attributes, each identifier once, each local reference to
 * something that is there.
 */
final class AknRules {

    private static final String INLINE =
            "(#|ref|mref|inline|authorialNote|ins|del|docType|docNumber|docTitle|docDate|docStage"
                    + "|docketNumber|location|remark)*";

    /** The children of each element in order, a regular expression over their names. */
    private static final Map<String, String> CHILDREN =
            Map.ofEntries(
                    Map.entry("akomaNtoso", "(statement|documentCollection|doc)"),
                    Map.entry("statement", "meta(preface)?(preamble)?mainBody(attachments)?"),
                    Map.entry("doc", "meta(preface)?(preamble)?mainBody(attachments)?"),
                    Map.entry("documentCollection", "meta(preface)?collectionBody"),
                    Map.entry("collectionBody", "(component)+"),
                    Map.entry("component", "(statement|doc)"),
                    Map.entry("meta", "identification(lifecycle)?(references)?"),
                    Map.entry("identification", "FRBRWorkFRBRExpressionFRBRManifestation"),
                    Map.entry(
                            "FRBRWork",
                            "FRBRthis(FRBRuri)+(FRBRalias)*(FRBRdate)+(FRBRauthor)+FRBRcountry"
                                    + "(FRBRsubtype)?(FRBRnumber)*(FRBRname)*(FRBRprescriptive)?"
                                    + "(FRBRauthoritative)?"),
                    Map.entry(
                            "FRBRExpression",
                            "FRBRthis(FRBRuri)+(FRBRalias)*(FRBRdate)+(FRBRauthor)+"
                                    + "(FRBRauthoritative)?(FRBRlanguage)+"),
                    Map.entry(
                            "FRBRManifestation",
                            "FRBRthis(FRBRuri)+(FRBRalias)*(FRBRdate)+(FRBRauthor)+(FRBRformat)?"),
                    Map.entry("lifecycle", "(eventRef)+"),
                    Map.entry(
                            "references",
                            "(original|passiveRef|TLCOrganization|TLCEvent|TLCLocation|TLCObject"
                                    + "|TLCRole)+"),
                    Map.entry("preface", "(longTitle|container|p)+"),
                    Map.entry("longTitle", "(p)*"),
                    Map.entry("container", "(p|container)+"),
                    Map.entry("preamble", "(formula|recitals|container|p)+"),
                    Map.entry("formula", "(p)*"),
                    Map.entry("recitals", "(num|heading)*(recital)+"),
                    Map.entry("recital", "(num|heading)*(p|blockList)+"),
                    Map.entry("blockList", "(listIntroduction)?(item)+"),
                    Map.entry("item", "(num|heading)*(p|blockList)+"),
                    Map.entry("mainBody", "(hcontainer|paragraph|p)+"),
                    Map.entry("hcontainer", "(num|heading)*(paragraph|hcontainer)*"),
                    Map.entry("paragraph", "(num|heading)*(content|intro(subparagraph)*)"),
                    Map.entry("subparagraph", "(num|heading)*(content|intro(subparagraph)*)"),
                    Map.entry("content", "(p)*"),
                    Map.entry("intro", "(p)*"),
                    Map.entry("attachments", "(attachment)+"),
                    Map.entry("attachment", "(num|heading)*doc"),
                    Map.entry("authorialNote", "(p)+"),
                    Map.entry("mref", "(ref|inline)+"));

    private static final Set<String> WORDS =
            Set.of(
                    "p",
                    "num",
                    "heading",
                    "listIntroduction",
                    "ref",
                    "inline",
                    "ins",
                    "del",
                    "docType",
                    "docNumber",
                    "docTitle",
                    "docDate",
                    "docStage",
                    "docketNumber",
                    "location",
                    "remark");

    /** What an element cannot be without. */
    private static final Map<String, List<String>> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("statement", List.of("name")),
                    Map.entry("doc", List.of("name")),
                    Map.entry("documentCollection", List.of("name")),
                    Map.entry("identification", List.of("source")),
                    Map.entry("lifecycle", List.of("source")),
                    Map.entry("references", List.of("source")),
                    Map.entry("eventRef", List.of("date", "source")),
                    Map.entry("FRBRthis", List.of("value")),
                    Map.entry("FRBRuri", List.of("value")),
                    Map.entry("FRBRalias", List.of("value", "name")),
                    Map.entry("FRBRdate", List.of("date", "name")),
                    Map.entry("FRBRauthor", List.of("href")),
                    Map.entry("FRBRcountry", List.of("value")),
                    Map.entry("FRBRlanguage", List.of("language")),
                    Map.entry("original", List.of("eId", "href", "showAs")),
                    Map.entry("passiveRef", List.of("eId", "href", "showAs")),
                    Map.entry("TLCOrganization", List.of("eId", "href", "showAs")),
                    Map.entry("TLCEvent", List.of("eId", "href", "showAs")),
                    Map.entry("TLCLocation", List.of("eId", "href", "showAs")),
                    Map.entry("TLCObject", List.of("eId", "href", "showAs")),
                    Map.entry("TLCRole", List.of("eId", "href", "showAs")),
                    Map.entry("container", List.of("eId", "name")),
                    Map.entry("formula", List.of("eId", "name")),
                    Map.entry("hcontainer", List.of("eId", "name")),
                    Map.entry("recitals", List.of("eId")),
                    Map.entry("recital", List.of("eId")),
                    Map.entry("item", List.of("eId")),
                    Map.entry("blockList", List.of("eId")),
                    Map.entry("paragraph", List.of("eId")),
                    Map.entry("subparagraph", List.of("eId")),
                    Map.entry("attachment", List.of("eId")),
                    Map.entry("component", List.of("eId")),
                    Map.entry("content", List.of("eId")),
                    Map.entry("intro", List.of("eId")),
                    Map.entry("heading", List.of("eId")),
                    Map.entry("longTitle", List.of("eId")),
                    Map.entry("authorialNote", List.of("eId", "marker")),
                    Map.entry("ref", List.of("eId", "href")),
                    Map.entry("inline", List.of("name")),
                    Map.entry("location", List.of("refersTo")),
                    Map.entry("docDate", List.of("date")));

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Set<String> seen = new HashSet<>();
    private final List<String> local = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private AknRules() {}

    /** Parses a file; what is not well-formed fails. */
    static Element parse(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    /** The rules that a file breaks; none if it is right. */
    static List<String> brokenBy(Element root) {
        var rules = new AknRules();
        rules.check(root);
        rules.local.stream()
                .filter(eId -> !rules.seen.contains(eId))
                .forEach(eId -> rules.broken.add("nothing has the eId " + eId));
        return rules.broken;
    }

    static Stream<Element> elements(Element outer) {
        return Stream.concat(
                Stream.of(outer),
                children(outer)
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .flatMap(AknRules::elements));
    }

    static Stream<Element> named(Element root, String name) {
        return elements(root).filter(element -> element.getLocalName().equals(name));
    }

    private static Stream<Node> children(Node node) {
        var nodes = node.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    private void check(Element element) {
        String name = element.getLocalName();
        if (!Xml.NAMESPACE.equals(element.getNamespaceURI())) {
            broken.add(name + " is in another namespace");
        }
        children(element, name);
        for (String attribute : ATTRIBUTES.getOrDefault(name, List.of())) {
            if (!element.hasAttribute(attribute)) {
                broken.add(name + " has no " + attribute);
            }
        }
        attributes(element);
        children(element)
                .filter(Element.class::isInstance)
                .forEach(child -> check((Element) child));
    }

    private void children(Element element, String name) {
        String expected = WORDS.contains(name) ? INLINE : CHILDREN.getOrDefault(name, "");
        String found = String.join("", children(element).map(AknRules::form).toList());
        if (!found.matches(expected)) {
            broken.add(name + " holds " + found + ", not " + expected);
        }
    }

    /** The name of an element, "#" for words; white space between elements is nothing. */
    private static String form(Node child) {
        boolean words =
                child.getNodeType() == Node.TEXT_NODE
                        && (WORDS.contains(child.getParentNode().getLocalName())
                                || !child.getTextContent().isBlank());
        return child instanceof Element element ? element.getLocalName() : words ? "#" : "";
    }

    private void attributes(Element element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            String value = attributes.item(i).getNodeValue();
            switch (name) {
                case "eId", "GUID" -> identifier(value);
                case "source", "refersTo", "as" -> local.add(value.substring(1));
                case "date" -> check(DAY.matcher(value).matches(), "date " + value);
                case "href" -> href(value);
                default -> check(!value.isEmpty(), name + " is empty");
            }
        }
    }

    private void identifier(String value) {
        check(value.matches("\\S+"), "white space in " + value);
        check(seen.add(value), "twice: " + value);
    }

    /** Something in the file, an identifier of ours, or a place of the ontology of locations. */
    private void href(String value) {
        if (value.startsWith("#")) {
            local.add(value.substring(1));
        } else {
            check(isKnown(value), "href " + value);
        }
    }

    private static boolean isKnown(String iri) {
        String base = itu.mandates.vocab.Itu.BASE;
        return iri.equals(base)
                || iri.startsWith("/akn/ontology/location/")
                || iri.startsWith(base)
                        && itu.mandates.model.Identifier.parse(iri.substring(base.length()))
                                .isPresent();
    }

    private void check(boolean kept, String words) {
        if (!kept) {
            broken.add(words);
        }
    }
}
