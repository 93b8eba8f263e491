package itu.mandates.cite;

import itu.mandates.model.Citation;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.model.Reference.Kind;
import itu.mandates.model.Reference.StubReason;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Decides what mentions mean. What cannot be decided stays undecided, with what it may mean; what
 * is decided and not held is a stub, with the reason.
 */
final class ReferenceResolver {

    private final PatternWords words;
    private final Holdings holdings;
    private final EditionResolver editions;

    ReferenceResolver(PatternWords words, Holdings holdings) {
        this.words = words;
        this.holdings = holdings;
        this.editions = new EditionResolver(new BodyFinder(words, holdings), holdings);
    }

    /**
     * @param found all mentions in the words, in order
     * @param text what the words are part of; remembers what is cited
     */
    List<Reference> resolve(List<Mention> found, CitingWords words, CitingText text) {
        List<Mention> mentions =
                found.stream().flatMap(mention -> withInstrument(mention, text).stream()).toList();
        List<Optional<String>> listBodies = listBodies(mentions);
        var references = new ArrayList<Reference>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = asMarkedUp(mentions.get(i), words.status());
            Outcome outcome = decide(mention, words.owner(), text, listBodies.get(i));
            references.add(reference(mention, outcome, words, text));
        }
        return references;
    }

    /** A provision without instrument is of the one that the text means, or no citation. */
    private Optional<Mention> withInstrument(Mention mention, CitingText text) {
        Citation citation = mention.citation();
        if (!Targets.isProvision(citation) || citation.instrument().isPresent()) {
            return Optional.of(mention);
        }
        return words.instrument(citation.number(), text.body()).map(mention::of);
    }

    private static Reference reference(
            Mention mention, Outcome outcome, CitingWords words, CitingText text) {
        return new Reference(
                words.owner(),
                mention.quote(),
                words.passage().span(mention.from(), mention.to()),
                withOwnBody(mention.citation(), text),
                outcome.kind(),
                outcome.status(),
                outcome.target(),
                outcome.stubReason(),
                outcome.reason(),
                outcome.candidates());
    }

    /** In marked-up text numbers may run together although the edition does not. */
    private static Mention asMarkedUp(Mention mention, TextStatus status) {
        boolean together =
                status == TextStatus.AS_FLATTENED
                        && mention.secondYear().isEmpty()
                        && EditionResolver.isTwoNumbers(mention.citation());
        return together ? mention.withSecondYear(mention.citation().year().orElseThrow()) : mention;
    }

    /** For each mention the body of the next that names one: "of WTSA" behind two resolutions. */
    private static List<Optional<String>> listBodies(List<Mention> mentions) {
        var bodies = new ArrayList<Optional<String>>();
        Optional<String> next = Optional.empty();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            bodies.add(next);
            Citation citation = mentions.get(i).citation();
            if (citation.body().isPresent() || !Targets.isAdopted(citation)) {
                next = Targets.isAdopted(citation) ? citation.body() : Optional.empty();
            }
        }
        Collections.reverse(bodies);
        return bodies;
    }

    private Outcome decide(
            Mention mention, Identifier owner, CitingText text, Optional<String> listBody) {
        Citation citation = mention.citation();
        if (Targets.isAdopted(citation)) {
            return editions.resolve(mention, text, listBody);
        }
        return switch (citation.kind()) {
            case "clause", "annex" -> internal(citation.number(), owner, text);
            case "provision", "article", "appendix" ->
                    Outcome.stub(
                            Kind.PROVISION,
                            Targets.provision(citation),
                            StubReason.NOT_HELD,
                            "named instrument");
            case "document" -> document(citation);
            default -> ofSector(citation, text);
        };
    }

    private Outcome internal(String cited, Identifier owner, CitingText text) {
        if (text.edition().isEmpty()) {
            return Outcome.unresolved(
                    Kind.INTERNAL, cited + " of no resolution: the text is none", List.of());
        }
        List<Identifier> beside = text.divisions().findBeside(owner, cited);
        if (beside.size() == 1) {
            return Outcome.resolved(Kind.INTERNAL, beside.get(0), "its label beside this clause");
        }
        List<Identifier> exact = text.divisions().find(cited);
        if (exact.size() == 1) {
            return Outcome.resolved(Kind.INTERNAL, exact.get(0), "its label in this text");
        }
        Optional<Identifier> same = text.divisions().findInAnyLanguage(cited, holdings::slug);
        if (exact.isEmpty() && same.isPresent()) {
            return Outcome.resolved(Kind.INTERNAL, same.get(), "its label in this text");
        }
        List<Identifier> like = exact.isEmpty() ? text.divisions().findLoosely(cited) : exact;
        if (like.isEmpty()) {
            return Outcome.unresolved(
                    Kind.INTERNAL, "expected " + cited + " in this text", List.of());
        }
        return like.size() == 1
                ? Outcome.resolved(Kind.INTERNAL, like.get(0), "the only one in this text")
                : Outcome.ambiguous(Kind.INTERNAL, "several in this text", like);
    }

    private Outcome document(Citation citation) {
        String symbol = Targets.symbol(citation);
        Identifier source = Identifier.source(symbol);
        return holdings.holdsSource(source)
                ? Outcome.resolved(Kind.DOCUMENT, source, "document symbol")
                : Outcome.stub(
                        Kind.DOCUMENT,
                        Identifier.thing("document", symbol),
                        StubReason.NOT_HELD,
                        "document symbol");
    }

    /**
     * A Recommendation or Question; one that names no Sector is of that of this text, or of the one
     * that was named for it before.
     */
    private Outcome ofSector(Citation citation, CitingText text) {
        String document = citation.kind() + " " + citation.number();
        if (citation.body().isPresent()) {
            text.remember(document, citation.body().get());
            return document(citation, citation.body().get(), "named Sector");
        }
        return text.body()
                .flatMap(words::sectorOfBody)
                .map(sector -> document(citation, sector, "Sector of this text"))
                .or(
                        () ->
                                text.sectorCitedBefore(document)
                                        .map(code -> document(citation, code, "earlier mention")))
                .orElseGet(() -> ofAnySector(citation));
    }

    private static Outcome document(Citation citation, String sector, String reason) {
        return Outcome.stub(
                Kind.DOCUMENT, Targets.ofSector(citation, sector), StubReason.NOT_HELD, reason);
    }

    private Outcome ofAnySector(Citation citation) {
        return Outcome.ambiguous(
                Kind.DOCUMENT,
                "no Sector named",
                words.sectors().codes().stream()
                        .map(code -> Targets.ofSector(citation, code))
                        .toList());
    }

    /** "of this conference" names a body once it is known whose words it is in. */
    private static Citation withOwnBody(Citation citation, CitingText text) {
        if (citation.body().filter(Mention.THIS::equals).isEmpty()) {
            return citation;
        }
        return new Citation(
                citation.kind(),
                text.body(),
                citation.number(),
                citation.place(),
                citation.year(),
                citation.revised(),
                citation.malformed(),
                citation.instrument(),
                citation.title(),
                citation.part());
    }
}
