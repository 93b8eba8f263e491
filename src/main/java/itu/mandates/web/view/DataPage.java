package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import itu.mandates.vocab.Prefixes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What a release holds.
 *
 * @param works resolutions with the texts of them that are known
 * @param prefixes by their names
 */
public record DataPage(
        List<Work> works,
        List<TermCounts.Term> classes,
        List<TermCounts.Term> properties,
        long triples,
        Map<String, String> prefixes) {

    /** A resolution. */
    public record Work(Link link, List<TextOf> texts) {}

    /**
     * An edition or draft.
     *
     * @param kind held, stub or draft
     * @param authority authentic, reproduced or ""
     * @param languages of the words that are held
     * @param sources the documents in which it stands
     */
    public record TextOf(
            Link link, String kind, String authority, List<String> languages, List<Link> sources) {}

    public static DataPage of(TermCounts counts, Facts facts) {
        return new DataPage(
                Stream.of(Itu.RESOLUTION, Itu.DECISION, Itu.RECOMMENDATION, Itu.OPINION)
                        .flatMap(facts::instances)
                        .distinct()
                        .map(work -> work(work, facts))
                        .filter(DataPage::isHeld)
                        .sorted(Comparator.comparing(work -> work.link().name().words()))
                        .toList(),
                TermCounts.terms(counts.classes(), facts),
                TermCounts.terms(counts.properties(), facts),
                counts.triples(),
                new TreeMap<>(Prefixes.all()));
    }

    private static boolean isHeld(Work work) {
        return work.texts().stream().anyMatch(text -> !text.kind().equals("stub"));
    }

    private static Work work(Node work, Facts facts) {
        return new Work(
                facts.link(work),
                EditionStop.inTime(work, facts).stream().map(text -> text(text, facts)).toList());
    }

    private static TextOf text(Node text, Facts facts) {
        return new TextOf(
                facts.link(text),
                Standing.kind(text, facts),
                facts.code(text, Itu.TEXT_AUTHORITY),
                facts.subjects(Itu.CLAUSE_OF, text)
                        .flatMap(clause -> facts.objects(clause, Itu.TEXT))
                        .map(Node::getLiteralLanguage)
                        .filter(language -> !language.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                EditionPage.sources(text, facts));
    }
}
