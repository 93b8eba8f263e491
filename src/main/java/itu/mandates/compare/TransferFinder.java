package itu.mandates.compare;

import itu.mandates.compare.Genealogy.Kinship;
import itu.mandates.model.Document;
import itu.mandates.model.Identifier;
import itu.mandates.model.Reference;
import itu.mandates.model.Revision;
import itu.mandates.model.Transfer;
import itu.mandates.model.WordRun;
import itu.mandates.vocab.BodyNames;
import itu.mandates.vocab.Phrases;
import itu.mandates.vocab.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a text takes over clauses of resolutions of other bodies: for each clause that it adds or
 * rewords the clauses adopted before that say alike. A rewording counts only if it brought the
 * clause nearer to the other, so what both said all along is no transfer. Texts in different
 * languages are not compared.
 */
public final class TransferFinder {

    /** Less may be alike without having been taken over. */
    private static final double LEAST = 0.45;

    /** By how much a rewording must bring a clause nearer. */
    private static final double NEARER = 0.03;

    /** How near a source must come to the likest one to be named beside it. */
    private static final double BESIDE_THE_BEST = 0.6;

    private static final Comparator<Transfer> BEST_FIRST =
            Comparator.comparing((Transfer each) -> each.to().toString())
                    .thenComparing(Transfer::score, Comparator.reverseOrder())
                    .thenComparing(each -> each.from().toString());

    private final BodyNames names = BodyNames.load();
    private final Phrases phrases = Phrases.load();
    private final Register register;

    /**
     * @param register with the dates of the conferences
     */
    public TransferFinder(Register register) {
        this.register = register;
    }

    /**
     * @param documents with the texts, in any order
     * @param references of these documents
     * @param kinship of the clauses of these documents
     * @return by the clauses that take over, of each the likest source first
     */
    public List<Transfer> find(
            List<Document> documents, List<Reference> references, Kinship kinship) {
        var revisions = documents.stream().flatMap(each -> each.revisions().stream()).toList();
        return ofTexts(revisions, references, kinship);
    }

    List<Transfer> ofTexts(List<Revision> revisions, List<Reference> references, Kinship kinship) {
        var sources = new SourceTexts(register, revisions);
        return OverlapFinder.texts(revisions).entrySet().stream()
                .map(each -> read(each.getValue(), each.getKey(), references))
                .flatMap(clauses -> find(clauses, new Renewed(kinship, clauses), sources))
                .sorted(BEST_FIRST)
                .toList();
    }

    private List<ComparedClause> read(
            List<Revision> texts, String language, List<Reference> references) {
        var canon = Canon.of(language, phrases, names);
        var reader = new ComparedClauses(canon, phrases, names, references);
        return texts.stream().flatMap(text -> reader.read(text).stream()).toList();
    }

    private static Stream<Transfer> find(
            List<ComparedClause> clauses, Renewed renewed, SourceTexts sources) {
        var measure =
                new Similarity(
                        clauses.stream().map(ComparedClause::forms).collect(Collectors.toSet()));
        var found = new ArrayList<Transfer>();
        for (List<ComparedClause> pair : CandidatePairs.of(clauses)) {
            for (int i = 0; i < 2; i++) {
                ComparedClause from = pair.get(i);
                ComparedClause to = pair.get(1 - i);
                if (sources.mayLendTo(from.text().id(), to.text().id())) {
                    renewed.before(to)
                            .flatMap(before -> transfer(from, to, before, measure))
                            .ifPresent(found::add);
                }
            }
        }
        return likest(found);
    }

    /** Of each resolution the clause that is likest, and all that are equally like. */
    private static Stream<Transfer> likest(List<Transfer> found) {
        var best = new HashMap<List<Identifier>, Double>();
        for (Transfer each : found) {
            best.merge(List.of(each.to()), each.score(), Math::max);
            best.merge(List.of(each.to(), each.from().resolutionOf()), each.score(), Math::max);
        }
        return found.stream()
                .filter(each -> each.score() >= BESIDE_THE_BEST * best.get(List.of(each.to())))
                .filter(
                        each ->
                                each.score()
                                        >= best.get(
                                                List.of(each.to(), each.from().resolutionOf())));
    }

    private static Optional<Transfer> transfer(
            ComparedClause from, ComparedClause to, List<List<String>> before, Similarity measure) {
        double score = measure.ofAtLeast(LEAST, from.forms(), to.forms());
        double known =
                before.stream().mapToDouble(old -> measure.of(from.forms(), old)).max().orElse(0);
        var shared = SharedWords.of(from, to);
        boolean taken = score >= LEAST && score >= known + NEARER && !shared.isEmpty();
        boolean works = from.cited().first() && to.cited().first();
        return taken && !(works && new ComparedPair(from, to).citeDifferentWorks())
                ? Optional.of(
                        new Transfer(
                                from.id(),
                                to.id(),
                                Math.round(score * 1000) / 1000.0,
                                shared,
                                difference(from, to)))
                : Optional.empty();
    }

    private static List<WordRun> difference(ComparedClause from, ComparedClause to) {
        String language = to.text().language();
        return from.place().sameWording(to.place())
                ? List.of()
                : WordDifference.of(from.place().unclosed(language), to.place().unclosed(language));
    }
}
