package itu.mandates.web.page;

import itu.mandates.model.Identifier;
import itu.mandates.vocab.Itu;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Served;
import itu.mandates.web.page.Answers.Page;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.CitePanel;
import itu.mandates.web.view.Described;
import itu.mandates.web.view.Facts;
import itu.mandates.web.view.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.springframework.stereotype.Component;

/** Finds what a path names, and helps where it names nothing. */
@Component
public final class Library {

    private static final String DEFAULT_LANGUAGE = "en";

    private final Served served;

    private final RecentPages recent;

    Library(Served served, RecentPages recent) {
        this.served = served;
        this.recent = recent;
    }

    /**
     * What was found.
     *
     * @param value made of the facts
     * @param release of which they are
     */
    public record Found<T>(T value, String release) {}

    boolean has(String path) {
        return served.read(
                snapshot -> new Facts(snapshot.dataset(), "").know(Addresses.node(path)));
    }

    /** Reads in the release that is served now. */
    public <T> Found<T> read(String language, Function<Facts, T> work) {
        return served.read(
                snapshot ->
                        new Found<>(
                                work.apply(new Facts(snapshot.dataset(), language)),
                                snapshot.release().identity()));
    }

    /** The same for work that wants to know which release it reads. */
    public <T> Found<T> read(String language, BiFunction<Facts, String, T> work) {
        return served.read(
                snapshot -> {
                    String release = snapshot.release().identity();
                    var facts = new Facts(snapshot.dataset(), language);
                    return new Found<>(work.apply(facts, release), release);
                });
    }

    /**
     * Reads about the thing at {@code path}.
     *
     * @throws Missing if there is none, with what there is instead
     */
    <T> Found<T> read(String path, String language, Function<Facts, T> work) {
        return read(
                language,
                facts -> {
                    requireKnown(path, facts);
                    return work.apply(facts);
                });
    }

    /**
     * A page, made anew only if it was not read lately.
     *
     * @param asked what decides what it shows, beside release and language
     */
    Found<Page> page(List<String> asked, String language, Function<Facts, Page> maker) {
        return served.read(
                snapshot -> {
                    String release = snapshot.release().identity();
                    var facts = new Facts(snapshot.dataset(), language);
                    var key = List.of(List.of(release, language), asked);
                    return new Found<>(recent.get(key, () -> maker.apply(facts)), release);
                });
    }

    static Page known(String path, Facts facts, Function<Facts, Page> maker) {
        requireKnown(path, facts);
        return maker.apply(facts);
    }

    /** How to cite the thing at {@code path}. */
    CitePanel cite(String path, String language) {
        return served.read(
                snapshot ->
                        Described.cite(
                                Addresses.node(path),
                                snapshot.release().identity(),
                                new Facts(snapshot.dataset(), language)));
    }

    /**
     * Another form of the thing at {@code path}.
     *
     * @throws Missing if there is no such thing, or it has no such form
     */
    Found<String> represent(String path, Representation form) {
        return served.read(
                snapshot -> {
                    var facts = new Facts(snapshot.dataset(), DEFAULT_LANGUAGE);
                    requireKnown(path, facts);
                    String text =
                            form.of(path, snapshot)
                                    .orElseThrow(
                                            () ->
                                                    new Missing(
                                                            new Refusal(Reason.UNKNOWN),
                                                            List.of(
                                                                    facts.link(
                                                                            Addresses.node(
                                                                                    path)))));
                    return new Found<>(text, snapshot.release().identity());
                });
    }

    private static void requireKnown(String path, Facts facts) {
        if (!facts.know(Addresses.node(path))) {
            List<Link> drafts = drafts(path, facts).map(facts::link).toList();
            throw drafts.isEmpty()
                    ? new Missing(new Refusal(Reason.UNKNOWN), NearestThings.to(path, facts))
                    : new Missing(new Refusal(Reason.NOT_MINTED, names(drafts)), drafts);
        }
    }

    private static String names(List<Link> drafts) {
        return String.join(", ", drafts.stream().map(draft -> draft.name().words()).toList());
    }

    /** The drafts for the conference of a year in which nothing was adopted. */
    private static Stream<Node> drafts(String path, Facts facts) {
        return Identifier.parse(path)
                .filter(id -> id.form() == Identifier.Form.EDITION && !id.isDraft())
                .stream()
                .flatMap(id -> facts.subjects(Itu.REVISION_OF, Itu.iri(id.resolutionOf()).asNode()))
                .filter(node -> node.toString().startsWith(Itu.BASE + path + "/draft/"));
    }

    /** Nothing has this name. */
    static final class Missing extends RuntimeException {
        private final transient Refusal refusal;
        private final transient List<Link> instead;

        Missing(Refusal refusal, List<Link> instead) {
            super(refusal.getMessage(), null, false, false);
            this.refusal = refusal;
            this.instead = instead;
        }

        Refusal refusal() {
            return refusal;
        }

        /** What the reader may have meant. */
        List<Link> instead() {
            return instead;
        }
    }

    static Optional<Identifier> identifier(Node node) {
        return Addresses.path(node).flatMap(Identifier::parse);
    }
}
