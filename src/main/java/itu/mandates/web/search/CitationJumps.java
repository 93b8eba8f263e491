package itu.mandates.web.search;

import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Lexicon;
import itu.mandates.web.Served;
import itu.mandates.web.saved.SharedWork;
import itu.mandates.web.view.CitationLookup;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.Link;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what a reader cites rather than describes: a text, a clause of it, a document by its
 * symbol. Where there is no such text, the nearest ones are told.
 */
@Component
class CitationJumps {

    private static final int MOST = 12;
    private static final int NEAREST = 3;
    private static final int LABELS = 4;
    private static final long MEMORY = 4L << 20;
    private static final int BYTES_OF_A_LINK = 400;

    private final SearchIndex index;
    private final Served served;
    private final TypedCitations citations = new TypedCitations();
    private final BodyNames bodies = BodyNames.load();
    private final Lexicon lexicon = Lexicon.load();
    private final SharedWork<Cited> kept =
            new SharedWork<>(
                    MEMORY, c -> (c.exact().size() + c.nearest().size()) * BYTES_OF_A_LINK);

    CitationJumps(SearchIndex index, Served served) {
        this.index = index;
        this.served = served;
    }

    /**
     * What a citation leads to.
     *
     * @param nearest what may have been meant, where nothing is just what was cited
     */
    record Cited(List<Link> exact, List<Link> nearest) {

        static final Cited NOTHING = new Cited(List.of(), List.of());
    }

    /** Nothing if the words are no citation. */
    Cited of(Sought sought, String language, String client) {
        if (!sought.maybeCitation()) {
            return Cited.NOTHING;
        }
        String key = String.join(" ", index.release(), language, sought.text());
        return kept.get(key, () -> found(sought, language, client));
    }

    /** A place in another language's spelling, with the year if there is one, in English. */
    Optional<String> inEnglish(Sought sought) {
        TypedCitation typed = citations.read(sought.text());
        return typed.place()
                .filter(place -> typed.rest().isEmpty() && typed.number().isEmpty())
                .map(place -> place + typed.year().map(year -> " " + year).orElse(""));
    }

    private Cited found(Sought sought, String language, String client) {
        List<Node> called =
                index.named(sought.words(), language, client).stream()
                        .filter(each -> each.isCalled(sought.words()))
                        .map(Named::thing)
                        .toList();
        TypedCitation cited = citations.read(sought.text());
        List<KnownText> texts = cited.isCitation() ? index.texts(client) : List.of();
        return index.limited(
                client,
                () ->
                        served.read(
                                snapshot ->
                                        found(
                                                called,
                                                cited,
                                                texts,
                                                sought.text(),
                                                new Facts(snapshot.dataset(), language))));
    }

    private Cited found(
            List<Node> called,
            TypedCitation cited,
            List<KnownText> texts,
            String asked,
            Facts facts) {
        List<KnownText> same =
                texts.stream().filter(each -> isOf(cited, each)).sorted(KnownText.ORDER).toList();
        List<KnownText> editions = same.stream().filter(each -> each.isEdition(cited)).toList();
        var exact = new LinkedHashSet<Node>(called);
        exact.addAll(
                cited.rest().isEmpty() ? whole(cited, editions) : parts(cited, editions, facts));
        List<Link> links =
                exact.isEmpty() && called.isEmpty() ? looked(asked, facts) : links(exact, facts);
        return links.isEmpty() && cited.named()
                ? new Cited(List.of(), nearest(cited, same, texts, facts))
                : new Cited(links, List.of());
    }

    private static List<Link> links(Set<Node> nodes, Facts facts) {
        return nodes.stream().limit(MOST).map(facts::link).toList();
    }

    /** By the address of a page, or as ITU writes it. */
    private static List<Link> looked(String asked, Facts facts) {
        var found = new CitationLookup(facts).find(asked);
        return Stream.concat(found.node().stream().map(facts::link), found.candidates().stream())
                .limit(MOST)
                .toList();
    }

    private boolean isOf(TypedCitation cited, KnownText text) {
        return text.number().equals(cited.number()) && isBody(cited, text);
    }

    private boolean isBody(TypedCitation cited, KnownText text) {
        Set<String> named = cited.bodies();
        return named.isEmpty()
                || named.contains(text.body())
                || bodies.sector(text.body()).filter(named::contains).isPresent();
    }

    /** The resolution itself before its editions, unless one of them is meant. */
    private static List<Node> whole(TypedCitation cited, List<KnownText> editions) {
        Stream<Node> works =
                cited.namesEdition() ? Stream.of() : editions.stream().map(KnownText::work);
        return Stream.concat(works, editions.stream().map(KnownText::text)).distinct().toList();
    }

    /** Clauses and sections, by the identifiers that headings in any language give. */
    private List<Node> parts(TypedCitation cited, List<KnownText> editions, Facts facts) {
        List<String> words = cited.rest();
        List<String> paths =
                IntStream.rangeClosed(0, Math.min(LABELS, words.size() - 1))
                        .map(labels -> words.size() - labels)
                        .mapToObj(end -> path(words, end))
                        .toList();
        return editions.stream()
                .flatMap(
                        text ->
                                paths.stream()
                                        .map(path -> NodeFactory.createURI(text.text() + path))
                                        .filter(facts::know)
                                        .limit(1))
                .toList();
    }

    /** "/resolves/3/i": the words up to {@code end} are a heading, the others labels. */
    private String path(List<String> words, int end) {
        return Stream.concat(
                        Stream.of(lexicon.slug(String.join(" ", words.subList(0, end)))),
                        words.subList(end, words.size()).stream())
                .reduce("", (path, each) -> path + "/" + each);
    }

    /** Other editions of what was cited; else texts whose number differs in one digit. */
    private List<Link> nearest(
            TypedCitation cited, List<KnownText> same, List<KnownText> all, Facts facts) {
        Stream<Node> near =
                same.isEmpty()
                        ? all.stream()
                                .filter(each -> isBody(cited, each))
                                .filter(each -> Spelling.apart(each.number(), cited.number()) == 1)
                                .map(KnownText::work)
                        : same.stream()
                                .sorted(Comparator.comparing(each -> each.distance(cited)))
                                .map(KnownText::text);
        return near.distinct().limit(NEAREST).map(facts::link).toList();
    }
}
