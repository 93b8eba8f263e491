package itu.mandates.compare;

import itu.mandates.model.ClauseChange;
import itu.mandates.model.Document;
import itu.mandates.model.Lineage;
import itu.mandates.model.Revision;
import itu.mandates.vocab.LineageRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every clause of every resolution through all its texts. */
public final class Genealogy {

    /**
     * What became of the clauses, and which of them are one through time.
     *
     * @param changes in order of the resolutions and their texts
     * @param lineages in order of their first clauses
     */
    public record Kinship(List<ClauseChange> changes, List<Lineage> lineages) {}

    private final ClauseAligner aligner = new ClauseAligner();
    private final LineageRegister register;

    /**
     * @param register of the identifiers that lineages already have
     */
    public Genealogy(LineageRegister register) {
        this.register = register;
    }

    /** Texts of a resolution are compared in the language that most of them are held in. */
    public Kinship of(List<Document> documents) {
        return ofTexts(
                documents.stream().flatMap(document -> document.revisions().stream()).toList());
    }

    Kinship ofTexts(List<Revision> revisions) {
        var changes = new ArrayList<ClauseChange>();
        var lines = new Lines();
        for (List<Revision> texts : byResolution(revisions).values()) {
            var history = History.of(texts);
            history.texts().stream().filter(text -> !text.isDraft()).forEach(lines::open);
            history.steps().forEach(step -> changes.addAll(follow(step, lines)));
        }
        return new Kinship(List.copyOf(changes), new LineageNames(register).name(lines));
    }

    private List<ClauseChange> follow(History.Step step, Lines lines) {
        var changes = aligner.align(step.before(), step.after(), step.passedOver());
        changes.forEach(change -> lines.follow(change, step.after().isDraft()));
        return changes;
    }

    private static Map<String, List<Revision>> byResolution(List<Revision> revisions) {
        return revisions.stream()
                .collect(
                        Collectors.groupingBy(
                                revision -> revision.id().resolutionOf().toString(),
                                TreeMap::new,
                                Collectors.toList()));
    }
}
