package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Two texts or clauses beside each other, or the form that asks which.
 *
 * @param one what the reader wrote, or how the thing that it names is cited
 * @param view split, inline or changes
 * @param comparison empty until both are known
 * @param texts that can be compared, for a choice
 */
public record ComparePage(
        Asked one, Asked other, String view, Optional<Comparison> comparison, List<Choice> texts) {

    public static final List<String> VIEWS = List.of("split", "inline", "changes");

    /**
     * One of the two.
     *
     * @param candidates what may have been meant
     * @param unknown whether something was asked for that is not there
     */
    public record Asked(String written, List<Link> candidates, boolean unknown) {}

    /** A text to choose. */
    public record Choice(Text name, String path) {}

    public static ComparePage of(String one, String other, String view, Facts facts) {
        var lookup = new CitationLookup(facts);
        CitationLookup.Found first = lookup.find(one);
        CitationLookup.Found second = lookup.find(other);
        Optional<Comparison> comparison =
                first.node().flatMap(a -> second.node().map(b -> Comparison.of(a, b, facts)));
        return new ComparePage(
                asked(one, first, facts),
                asked(other, second, facts),
                VIEWS.contains(view) ? view : VIEWS.get(0),
                comparison,
                texts(facts));
    }

    private static Asked asked(String written, CitationLookup.Found found, Facts facts) {
        return new Asked(
                found.node().map(node -> facts.name(node).words()).orElse(written.strip()),
                found.candidates(),
                !written.isBlank() && found.node().isEmpty());
    }

    private static List<Choice> texts(Facts facts) {
        return Stream.of(Itu.REVISION, Itu.DRAFT_REVISION)
                .flatMap(facts::instances)
                .filter(text -> Standing.isHeld(text, facts))
                .map(text -> choice(text, facts))
                .toList();
    }

    private static Choice choice(Node text, Facts facts) {
        return new Choice(facts.name(text), Addresses.path(text).orElse(""));
    }

    /** The parameters of the same page with another view. */
    public String seen(String otherView) {
        return "?a="
                + Addresses.parameter(comparison.orElseThrow().one().address())
                + "&b="
                + Addresses.parameter(comparison.orElseThrow().other().address())
                + "&view="
                + otherView;
    }

    /** The parameters of the page with the two changed over. */
    public String swapped() {
        return "?a="
                + Addresses.parameter(
                        comparison.map(c -> c.other().address()).orElse(other.written()))
                + "&b="
                + Addresses.parameter(comparison.map(c -> c.one().address()).orElse(one.written()))
                + "&view="
                + view;
    }
}
