package itu.mandates.compare;

import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.model.Document;
import itu.mandates.model.Mandate;
import itu.mandates.model.Overlap;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Clauses that say alike: of different resolutions, as far as their latest texts and drafts go, and
 * inside each text. Candidates come from an index, so that the cost is near linear. Texts in
 * different languages are not compared.
 */
public final class OverlapFinder {

    private final BodyNames names = BodyNames.load();
    private final Phrases phrases = Phrases.load();
    private final List<Mandate> mandates;

    /**
     * @param mandates that the clauses give, for what differs between clauses
     */
    public OverlapFinder(List<Mandate> mandates) {
        this.mandates = List.copyOf(mandates);
    }

    /**
     * @param documents with the texts, in any order
     * @param references of these documents
     * @param kinship of the clauses of these documents
     * @return in order of the clauses
     */
    public List<Overlap> find(
            List<Document> documents, List<Reference> references, Kinship kinship) {
        var revisions = documents.stream().flatMap(each -> each.revisions().stream()).toList();
        return ofTexts(revisions, references, kinship);
    }

    List<Overlap> ofTexts(List<Revision> revisions, List<Reference> references, Kinship kinship) {
        var pairs = new OverlapPairs(kinship, mandates);
        var overlaps = new ArrayList<Overlap>();
        texts(revisions)
                .forEach(
                        (language, texts) ->
                                overlaps.addAll(find(texts, language, references, pairs)));
        return overlaps.stream()
                .sorted(
                        Comparator.comparing((Overlap each) -> each.one().toString())
                                .thenComparing(each -> each.other().toString()))
                .toList();
    }

    private List<Overlap> find(
            List<Revision> texts, String language, List<Reference> references, OverlapPairs pairs) {
        var reader =
                new ComparedClauses(Canon.of(language, phrases, names), phrases, names, references);
        var clauses = texts.stream().flatMap(text -> reader.read(text).stream()).toList();
        var measure = new Similarity(clauses.stream().map(ComparedClause::forms).toList());
        var themes = new Themes(clauses, measure);
        var kinds = new OverlapKinds(measure, themes, names, OverlapKinds.Limits.CHOSEN);
        var latest = OverlapPairs.latest(texts);
        var found = new ArrayList<Overlap>();
        for (List<ComparedClause> pair : CandidatePairs.of(clauses)) {
            if (pairs.mayOverlap(pair.get(0), pair.get(1), latest)) {
                kinds.of(pair.get(0), pair.get(1))
                        .map(finding -> pairs.overlap(pair.get(0), pair.get(1), finding))
                        .ifPresent(found::add);
            }
        }
        return pairs.withInheritance(found);
    }

    /** One text of each edition and draft in each language. */
    static Map<String, List<Revision>> texts(List<Revision> revisions) {
        var unique = new TreeMap<String, Revision>();
        revisions.forEach(text -> unique.putIfAbsent(text.id() + " " + text.language(), text));
        return unique.values().stream()
                .collect(
                        Collectors.groupingBy(
                                Revision::language, TreeMap::new, Collectors.toList()));
    }
}
