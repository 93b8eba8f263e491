package itu.mandates.web.search;

import itu.mandates.vocab.Itu;
import itu.mandates.web.Served;
import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.view.CitationLookup;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.Link;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.springframework.stereotype.Component;

/**
 * Finds what a reader cites rather than describes: a text, a clause of it, a document by its
 * symbol.
 */
@Component
class CitationJumps {

    private static final int MOST = 12;
    private static final long MEMORY = 4L << 20;
    private static final int BYTES_OF_A_LINK = 400;

    /** "resolves 3 of Resolution 18", which names the clause before its text. */
    private static final Pattern PART_OF_TEXT =
            Pattern.compile("(?<part>.+?),? (?:of|to) (?<text>.*\\d.*)");

    private final SearchIndex index;
    private final Served served;
    private final SharedWork<List<Link>> kept =
            new SharedWork<>(MEMORY, links -> links.size() * BYTES_OF_A_LINK);

    CitationJumps(SearchIndex index, Served served) {
        this.index = index;
        this.served = served;
    }

    /** Nothing if the words are no citation. */
    List<Link> of(Sought sought, String language, String client) {
        if (!sought.maybeCitation()) {
            return List.of();
        }
        String key = String.join(" ", index.release(), language, sought.text());
        return kept.get(key, () -> found(sought, language, client));
    }

    private List<Link> found(Sought sought, String language, String client) {
        List<Node> called =
                index.named(sought.words(), client).stream()
                        .filter(each -> each.isCalled(sought.words()))
                        .map(Named::thing)
                        .toList();
        var parts = PART_OF_TEXT.matcher(sought.text());
        List<Named> texts = parts.matches() ? texts(parts.group("text"), client) : List.of();
        return index.limited(
                client,
                () ->
                        served.read(
                                snapshot -> {
                                    var facts = new Facts(snapshot.dataset(), language);
                                    Stream<Link> clauses =
                                            texts.stream()
                                                    .flatMap(
                                                            each ->
                                                                    clauses(
                                                                            each.thing(),
                                                                            parts.group("part"),
                                                                            facts))
                                                    .map(facts::link);
                                    return Stream.of(
                                                    called.stream().map(facts::link),
                                                    clauses,
                                                    cited(sought.text(), facts))
                                            .flatMap(each -> each)
                                            .distinct()
                                            .limit(MOST)
                                            .toList();
                                }));
    }

    private List<Named> texts(String name, String client) {
        return index.named(new Sought(name, Map.of()).words(), client).stream()
                .filter(each -> each.kind().equals("resolution"))
                .toList();
    }

    /** The clauses of a text that are cited as this. */
    private static Stream<Node> clauses(Node text, String part, Facts facts) {
        List<String> wanted = Sought.words(part).toList();
        return facts.subjects(Itu.CLAUSE_OF, text)
                .filter(
                        clause ->
                                facts
                                        .graph()
                                        .find(clause, Itu.CITED_AS.asNode(), Node.ANY)
                                        .mapWith(triple -> triple.getObject())
                                        .toList()
                                        .stream()
                                        .map(cited -> cited.getLiteralLexicalForm())
                                        .anyMatch(
                                                cited ->
                                                        Sought.words(cited)
                                                                .toList()
                                                                .equals(wanted)));
    }

    private static Stream<Link> cited(String text, Facts facts) {
        var found = new CitationLookup(facts).find(text);
        return Stream.concat(found.node().stream().map(facts::link), found.candidates().stream());
    }
}
