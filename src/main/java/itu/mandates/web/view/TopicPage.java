package itu.mandates.web.view;

import itu.mandates.vocab.Itu;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A subject, and what is said of it by whom.
 *
 * @param names in all languages
 * @param others further names
 * @param lists of areas of mutual interest that it is in
 * @param columns for each Sector, and each body above them, the texts that name it; a column
 *     without a text says something too
 * @param pairs of clauses on it that say alike
 * @param path of its identifier
 */
public record TopicPage(
        Text name,
        List<Text> names,
        List<Text> others,
        Optional<Text> definition,
        List<Link> lists,
        List<TopicColumn> columns,
        List<OverlapView> pairs,
        List<Link> related,
        String path,
        List<Row> rows) {

    private static final int SHOWN_PAIRS = 5;

    /** One owner, with its texts. */
    public record TopicColumn(SectorTag owner, List<ClauseLine.OfText> texts) {}

    public static TopicPage of(Node topic, Facts facts) {
        String path = Addresses.path(topic).orElse("");
        return new TopicPage(
                facts.name(topic),
                texts(topic, SKOS.prefLabel, facts),
                texts(topic, SKOS.altLabel, facts),
                facts.text(topic, SKOS.definition),
                facts.subjects(SKOS.member, topic).map(facts::link).toList(),
                columns(topic, facts),
                PairOutline.about(topic, facts).stream()
                        .filter(pair -> !pair.scope().equals("internal"))
                        .limit(SHOWN_PAIRS)
                        .map(pair -> OverlapView.of(pair.overlap(), facts))
                        .toList(),
                related(topic, facts),
                path,
                Row.of(topic, List.of(SKOS.note, RDFS.seeAlso), facts));
    }

    private static List<Text> texts(Node topic, Property property, Facts facts) {
        return facts.objects(topic, property)
                .map(Text::of)
                .sorted(Comparator.comparing(Text::language).thenComparing(Text::words))
                .toList();
    }

    private static List<TopicColumn> columns(Node topic, Facts facts) {
        Map<String, SectorTag> owners = new TreeMap<>();
        facts.instances(Itu.SECTOR).forEach(sector -> put(owners, SectorTag.ofBody(sector, facts)));
        List<ClauseLine.OfText> texts =
                ClauseLine.byText(facts.subjects(Itu.MENTIONS, topic), facts);
        texts.stream().flatMap(text -> text.tag().stream()).forEach(tag -> put(owners, tag));
        return owners.values().stream()
                .map(
                        owner ->
                                new TopicColumn(
                                        owner,
                                        texts.stream().filter(text -> isOf(text, owner)).toList()))
                .toList();
    }

    private static void put(Map<String, SectorTag> owners, SectorTag tag) {
        owners.putIfAbsent((tag.code().startsWith("itu-") ? "1" : "0") + tag.code(), tag);
    }

    private static boolean isOf(ClauseLine.OfText text, SectorTag owner) {
        return text.tag().filter(tag -> tag.code().equals(owner.code())).isPresent();
    }

    /** Topics that are linked to it. */
    private static List<Link> related(Node topic, Facts facts) {
        return Stream.of(SKOS.broader, SKOS.narrower, SKOS.related)
                .flatMap(property -> facts.objects(topic, property))
                .map(facts::link)
                .toList();
    }
}
