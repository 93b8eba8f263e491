package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Clauses that follow each other under one heading.
 *
 * @param heading empty where a section goes on after an inner one
 * @param title what an annex says of itself
 * @param depth 0 for a section of the text, 1 for a section in an annex
 */
public record SectionView(
        Link link,
        String anchor,
        Optional<Text> heading,
        Optional<Text> title,
        int depth,
        List<ClauseView> clauses) {

    /** Without what is said once for the whole text. */
    SectionView inItsText() {
        return new SectionView(
                link,
                anchor,
                heading,
                title,
                depth,
                clauses.stream().map(ClauseView::inItsText).toList());
    }

    /** With what else is known of each clause. */
    SectionView with(AddresseeFinder finder, Facts facts) {
        List<ClauseView> known =
                clauses.stream()
                        .map(
                                clause ->
                                        clause.with(
                                                ClauseFacts.of(
                                                        Addresses.ofPage(clause.link().href()),
                                                        finder,
                                                        facts)))
                        .toList();
        return new SectionView(link, anchor, heading, title, depth, known);
    }

    /** The whole text below an edition, a section or a clause, in document order. */
    static List<SectionView> below(Node whole, Facts facts) {
        List<Node> sections = sections(whole, facts).toList();
        List<Node> nodes =
                Stream.concat(
                                sections.stream(),
                                Stream.concat(
                                        facts.subjects(Itu.CLAUSE_OF, whole),
                                        sections.stream()
                                                .flatMap(s -> facts.subjects(Itu.IN_SECTION, s))))
                        .distinct()
                        .sorted(Comparator.comparingInt(n -> facts.number(n, Itu.POSITION)))
                        .toList();
        return grouped(nodes, sections, facts);
    }

    private static List<SectionView> grouped(List<Node> nodes, List<Node> sections, Facts facts) {
        var groups = new ArrayList<SectionView>();
        Optional<Node> current = Optional.empty();
        for (Node node : nodes) {
            boolean opens = sections.contains(node);
            Optional<Node> section = opens ? Optional.of(node) : facts.object(node, Itu.IN_SECTION);
            if (opens || groups.isEmpty() || !section.equals(current)) {
                groups.add(empty(section.orElse(node), opens, facts));
                current = section;
            }
            if (!opens) {
                groups.get(groups.size() - 1).clauses().add(ClauseView.of(node, facts));
            }
        }
        return groups;
    }

    private static SectionView empty(Node section, boolean opens, Facts facts) {
        return new SectionView(
                facts.link(section),
                ClauseView.anchor(section),
                facts.text(section, Itu.HEADING).filter(heading -> opens),
                facts.text(section, DCTerms.title).filter(title -> opens),
                depth(section, facts),
                new ArrayList<>());
    }

    private static int depth(Node section, Facts facts) {
        return facts.object(section, Itu.SECTION_OF)
                .filter(outer -> facts.isA(outer, Itu.SECTION))
                .map(outer -> 1)
                .orElse(0);
    }

    private static Stream<Node> sections(Node whole, Facts facts) {
        Stream<Node> own = facts.isA(whole, Itu.SECTION) ? Stream.of(whole) : Stream.empty();
        return Stream.concat(
                own,
                facts.subjects(Itu.SECTION_OF, whole).flatMap(section -> inner(section, facts)));
    }

    private static Stream<Node> inner(Node section, Facts facts) {
        return Stream.concat(
                Stream.of(section),
                facts.subjects(Itu.SECTION_OF, section).flatMap(each -> inner(each, facts)));
    }
}
