package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/**
 * A body, Sector or post: what it adopted, what it is told to do, what it must report.
 *
 * @param adopted resolutions that it issued, those with a text first
 * @param address its identifier without the base
 * @param told clauses of adopted texts that tell it to act, by text, with the tasks if these were
 *     read
 * @param proposed the same of drafts
 * @param byHeadings whether that was read off headings alone
 * @param reports clauses that tell it to report
 * @param conferences of it, the newest first
 * @param rows what else is said of it
 */
public record BodyPage(
        Text name,
        String address,
        Optional<SectorTag> tag,
        List<Link> types,
        List<Text> otherNames,
        List<HomePage.Entry> adopted,
        List<ClauseLine.OfText> told,
        List<ClauseLine.OfText> proposed,
        boolean byHeadings,
        List<ClauseLine.OfText> reports,
        List<Link> conferences,
        List<Row> rows) {

    private static final List<Property> ROWS =
            List.of(
                    Itu.BELONGS_TO_SECTOR,
                    organization("subOrganizationOf"),
                    organization("postIn"),
                    organization("classification"),
                    DCTerms.hasPart,
                    DCTerms.source);

    public static BodyPage of(Node body, Facts facts) {
        var told = new ToldTo(body, facts);
        boolean byHeadings = told.isEmpty();
        List<ClauseLine.OfText> all =
                byHeadings
                        ? ClauseLine.byText(byHeadings(body, facts), facts)
                        : told.byText(task -> true);
        return new BodyPage(
                facts.name(body),
                Addresses.path(body).orElse(""),
                facts.object(body, Itu.BELONGS_TO_SECTOR).map(s -> SectorTag.ofBody(s, facts)),
                facts.types(body),
                otherNames(body, facts),
                adopted(body, facts),
                all.stream().filter(text -> !text.draft()).toList(),
                all.stream().filter(ClauseLine.OfText::draft).toList(),
                byHeadings,
                told.byText(task -> facts.isA(task, Itu.REPORTING_OBLIGATION)),
                facts.subjects(Itu.HAS_BODY, body)
                        .sorted(Comparator.comparing((Node c) -> day(c, facts)).reversed())
                        .map(facts::link)
                        .toList(),
                Row.of(body, ROWS, facts));
    }

    private static Property organization(String name) {
        return ResourceFactory.createProperty("http://www.w3.org/ns/org#" + name);
    }

    private static String day(Node conference, Facts facts) {
        return facts.text(conference, Itu.START_DATE).map(Text::words).orElse("");
    }

    private static List<Text> otherNames(Node body, Facts facts) {
        return facts.objects(body, SKOS.altLabel)
                .map(Text::of)
                .filter(text -> text.language().equals(facts.name(body).language()))
                .toList();
    }

    private static List<HomePage.Entry> adopted(Node body, Facts facts) {
        return facts.subjects(Itu.ISSUED_BY, body)
                .filter(work -> facts.subjects(Itu.REVISION_OF, work).findAny().isPresent())
                .map(work -> HomePage.entry(work, facts))
                .sorted(
                        Comparator.comparingInt((HomePage.Entry entry) -> -entry.held().size())
                                .thenComparing(entry -> entry.link().href()))
                .toList();
    }

    private static Stream<Node> byHeadings(Node body, Facts facts) {
        var finder = new AddresseeFinder(facts);
        return facts.instances(Itu.SECTION)
                .filter(section -> ClauseFacts.isOperative(section, facts))
                .filter(
                        section ->
                                facts.text(section, Itu.HEADING)
                                        .filter(heading -> finder.names(heading, body))
                                        .isPresent())
                .flatMap(section -> facts.subjects(Itu.IN_SECTION, section))
                .filter(clause -> facts.object(clause, Itu.SUB_CLAUSE_OF).isEmpty());
    }
}
