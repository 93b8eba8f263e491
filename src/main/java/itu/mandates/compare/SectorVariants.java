package itu.mandates.compare;

import itu.mandates.compare.OverlapKinds.Limits;
import itu.mandates.vocab.BodyNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Clauses in which two Sectors each tell their own bodies the same. */
final class SectorVariants {

    private static final String OWN_SECTOR = "own-sector";

    private final Similarity measure;
    private final BodyNames names;
    private final Limits limits;

    SectorVariants(Similarity measure, BodyNames names, Limits limits) {
        this.measure = measure;
        this.names = names;
        this.limits = limits;
    }

    /** Whether they are more alike, or only the headings differ, once each Sector is "its own". */
    boolean are(ComparedClause one, ComparedClause other, double score) {
        if (one.sector().isEmpty()
                || other.sector().isEmpty()
                || one.sector().equals(other.sector())) {
            return false;
        }
        boolean inHeadings = isOwn(one.headingBodies(), one) && isOwn(other.headingBodies(), other);
        boolean inWords = isOwn(one.bodies(), one) && isOwn(other.bodies(), other);
        double neutral = inWords ? measure.of(neutral(one), neutral(other)) : score;
        return inHeadings && !inWords && score >= limits.duplicate()
                || inWords && neutral > score && neutral >= limits.same();
    }

    private boolean isOwn(Iterable<String> bodies, ComparedClause clause) {
        for (String body : bodies) {
            if (names.sector(body).equals(clause.sector())) {
                return true;
            }
        }
        return false;
    }

    private List<String> neutral(ComparedClause clause) {
        Set<String> bodies = new HashSet<>(clause.bodies());
        UnaryOperator<String> own =
                form ->
                        bodies.contains(form) && names.sector(form).equals(clause.sector())
                                ? OWN_SECTOR
                                : form;
        return clause.forms().stream().map(own).toList();
    }
}
