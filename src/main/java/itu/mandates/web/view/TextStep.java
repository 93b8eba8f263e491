package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;

/**
 * From one text of a resolution to the next: from an edition to the one that followed, or to a
 * draft of one.
 *
 * @param conference that adopted the later text, or has to decide on it
 * @param owners codes of the body that issued the resolution and of its Sector
 * @param day when it was adopted or proposed; of a conference without days the year alone
 */
record TextStep(
        Node work,
        Node before,
        Node text,
        boolean draft,
        Optional<Node> conference,
        Set<String> owners,
        String day) {

    /** A change, and the clause that it is told of. */
    record Told(Node change, Node clause) {}

    /** Newest first. */
    static List<TextStep> all(Facts facts) {
        return Stream.of(Itu.REVISION, Itu.DRAFT_REVISION)
                .flatMap(facts::instances)
                .distinct()
                .filter(text -> Standing.isHeld(text, facts))
                .flatMap(text -> of(text, facts).stream())
                .sorted(
                        Comparator.comparing(TextStep::day)
                                .reversed()
                                .thenComparing(step -> step.text().toString()))
                .toList();
    }

    private static Optional<TextStep> of(Node text, Facts facts) {
        boolean draft = Standing.isDraft(text, facts);
        Optional<Node> conference = facts.object(text, draft ? Itu.DRAFT_FOR : Itu.ADOPTED_AT);
        return facts.object(text, Itu.REVISION_OF)
                .flatMap(
                        work ->
                                Standing.before(text, facts)
                                        .map(
                                                before ->
                                                        new TextStep(
                                                                work,
                                                                before,
                                                                text,
                                                                draft,
                                                                conference,
                                                                owners(work, facts),
                                                                dayOf(text, conference, facts))));
    }

    private static Set<String> owners(Node work, Facts facts) {
        return facts.object(work, Itu.ISSUED_BY)
                .map(body -> Set.copyOf(List.of(code(body), sector(body, facts))))
                .orElse(Set.of());
    }

    private static String sector(Node body, Facts facts) {
        return code(facts.object(body, Itu.BELONGS_TO_SECTOR).orElse(body));
    }

    private static String code(Node body) {
        return Facts.lastPart(body).toLowerCase(Locale.ROOT);
    }

    /** Of a draft that of the document it stands in. */
    private static String dayOf(Node text, Optional<Node> conference, Facts facts) {
        Optional<Text> proposed =
                facts.object(text, Itu.IN_CONTRIBUTION)
                        .flatMap(document -> facts.text(document, DCTerms.date));
        return proposed.or(() -> value(conference, Itu.END_DATE, facts))
                .or(() -> value(conference, Itu.START_DATE, facts))
                .map(Text::words)
                .orElse(String.valueOf(EditionStop.year(text, facts)));
    }

    private static Optional<Text> value(Optional<Node> thing, Property property, Facts facts) {
        return thing.flatMap(each -> facts.text(each, property));
    }

    /** What changed, as it stands in the later text, and then what is no longer there. */
    List<Told> changes(ChangeFilter filter, Facts facts) {
        var told = new ArrayList<Told>();
        facts.subjects(Itu.CLAUSE_OF, text)
                .forEach(clause -> add(Itu.TO, clause, filter, facts, told));
        Set<Node> living = lineages(facts);
        facts.subjects(Itu.CLAUSE_OF, before)
                .filter(
                        clause ->
                                ClauseFacts.lineage(clause, facts)
                                        .filter(living::contains)
                                        .isEmpty())
                .forEach(clause -> add(Itu.FROM, clause, filter, facts, told));
        return told;
    }

    /** Those that go on in the later text: what another text left out is still there. */
    private Set<Node> lineages(Facts facts) {
        return facts.subjects(Itu.CLAUSE_OF, text)
                .flatMap(clause -> ClauseFacts.lineage(clause, facts).stream())
                .collect(Collectors.toSet());
    }

    private static void add(
            Property side, Node clause, ChangeFilter filter, Facts facts, List<Told> told) {
        facts.subjects(side, clause)
                .filter(change -> facts.isA(change, Itu.CLAUSE_CHANGE))
                .filter(change -> side.equals(Itu.TO) || facts.object(change, Itu.TO).isEmpty())
                .filter(change -> filter.takes(facts.code(change, Itu.CHANGE_KIND)))
                .filter(change -> filter.about().takes(clause, facts))
                .forEach(change -> told.add(new Told(change, clause)));
    }
}
