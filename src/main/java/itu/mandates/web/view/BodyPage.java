package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param tasks clauses of adopted texts and of drafts that tell it to act, with the tasks if these
 *     were read
 * @param byHeadings whether that was read off headings alone
 * @param reports clauses that tell it to report, if all tasks stand on this page
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
        BodyTasks tasks,
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

    public static BodyPage of(Node body, TaskFilter filter, Facts facts) {
        var told = new ToldTo(body, facts);
        BodyTasks tasks = BodyTasks.of(told, filter, facts);
        return new BodyPage(
                facts.name(body),
                Addresses.path(body).orElse(""),
                facts.object(body, Itu.BELONGS_TO_SECTOR).map(s -> SectorTag.ofBody(s, facts)),
                facts.types(body),
                otherNames(body, facts),
                adopted(body, facts),
                tasks,
                told.isByHeadings(),
                tasks.isWhole() ? told.reports() : List.of(),
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
                .sorted(IssuedWorks.ORDER)
                .toList();
    }

    /** Whether it issued too many to show each with its texts. */
    public boolean isLong() {
        return adopted.size() > IssuedWorks.FEW;
    }
}
