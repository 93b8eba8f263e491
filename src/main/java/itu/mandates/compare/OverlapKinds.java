package itu.mandates.compare;

import itu.mandates.model.Overlap.Kind;
import itu.mandates.vocab.BodyNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Decides how alike two clauses are, by rules over their score and their frames. */
final class OverlapKinds {

    /**
     * The least scores.
     *
     * @param duplicate of two clauses that say the same in nearly the same words
     * @param same of two mandates that ask for the same action
     * @param statement of two recitals that say the same
     * @param related of two clauses that have to do with each other
     */
    record Limits(double duplicate, double same, double statement, double related) {

        /** Found on labelled pairs; limits found on four fifths of them hold on the fifth. */
        static final Limits CHOSEN = new Limits(0.6, 0.32, 0.38, 0.24);
    }

    /** A duplicate so far from its model that the Sectors are no longer told quite the same. */
    private static final double VARIANT_DUPLICATE = 0.8;

    /** Of a text less than half of which is shared the other must have all. */
    private static final double HALF = 0.4;

    private static final double ALL = 0.95;

    private static final String REPORT = "report";

    /** What was found of a pair. */
    record Finding(Kind kind, double score, boolean sectorVariant) {}

    /** What clauses of resolutions on different subjects must share to ask for or say the same. */
    private static final double OTHER_THEME = 0.5;

    /** What two mandates of one text must share. */
    private static final double WITHIN = 0.4;

    private final Similarity measure;
    private final Themes themes;
    private final BodyNames names;
    private final Limits limits;

    OverlapKinds(Similarity measure, Themes themes, BodyNames names, Limits limits) {
        this.measure = measure;
        this.themes = themes;
        this.names = names;
        this.limits = limits;
    }

    Optional<Finding> of(ComparedClause one, ComparedClause other) {
        double score = measure.ofAtLeast(limits.related(), one.forms(), other.forms());
        if (score < limits.related()) {
            return Optional.empty();
        }
        boolean variant = isSectorVariant(one, other, score);
        return kind(one, other, score, variant).map(kind -> new Finding(kind, score, variant));
    }

    private Optional<Kind> kind(
            ComparedClause one, ComparedClause other, double score, boolean variant) {
        if (citeDifferentWorks(one, other) || one.isOperative() != other.isOperative()) {
            return Optional.of(Kind.RELATED);
        }
        boolean related =
                !variant && (reportOnOthers(one, other) || otherRecipient(one, other))
                        || areOnOtherThings(one, other);
        if (related) {
            return Optional.of(Kind.RELATED);
        }
        if (one.strict().equals(other.strict())) {
            return Optional.of(Kind.IDENTICAL);
        }
        if (score >= (variant && one.isOperative() ? VARIANT_DUPLICATE : limits.duplicate())
                && coverEachOther(one, other)) {
            return Optional.of(Kind.NEAR_DUPLICATE);
        }
        return Optional.of(lesser(one, other, score));
    }

    private Kind lesser(ComparedClause one, ComparedClause other, double score) {
        if (score < least(one, other)) {
            return Kind.RELATED;
        }
        boolean recitals = !one.isOperative() && !other.isOperative();
        if (recitals) {
            // A recital that mentions a work says more than one that but cites it
            boolean alike = one.works().isEmpty() == other.works().isEmpty();
            return alike && score >= limits.statement() ? Kind.SAME_STATEMENT : Kind.RELATED;
        }
        boolean mandates = one.isOperative() && other.isOperative();
        boolean same = mandates && score >= limits.same() && one.action().equals(other.action());
        return same && !otherSubject(one, other)
                        || mandates && score >= limits.duplicate()
                        || score >= limits.same() && tellOnePostTwice(one, other)
                ? Kind.SAME_MANDATE
                : Kind.RELATED;
    }

    /** Clauses of one text share the words of its subject in any case. */
    private double least(ComparedClause one, ComparedClause other) {
        if (one.text().id().equals(other.text().id())) {
            return one.isOperative() && !tellOnePostTwice(one, other) ? WITHIN : 0;
        }
        return themes.alike(one, other) ? 0 : OTHER_THEME;
    }

    /** Of resolutions on different subjects "this resolution" is another, and so is a report. */
    private boolean areOnOtherThings(ComparedClause one, ComparedClause other) {
        boolean mandates = one.isOperative() && other.isOperative();
        boolean itself = one.isAboutItself() && other.isAboutItself();
        boolean far = (itself || bothReport(one, other)) && !themes.alike(one, other);
        return mandates && (far || one.introduces() || other.introduces());
    }

    /** In one text the same post is told again, alone or with others, whatever the verb. */
    private static boolean tellOnePostTwice(ComparedClause one, ComparedClause other) {
        Set<String> here = one.headingBodies();
        Set<String> there = other.headingBodies();
        boolean nested = here.containsAll(there) || there.containsAll(here);
        return one.text().id().equals(other.text().id())
                && !one.place().section().id().equals(other.place().section().id())
                && !here.isEmpty()
                && !there.isEmpty()
                && nested;
    }

    /** Clauses that do nothing but cite say the same only if they cite the same. */
    static boolean citeDifferentWorks(ComparedClause one, ComparedClause other) {
        return !one.works().isEmpty()
                && !other.works().isEmpty()
                && one.works().stream().noneMatch(other.works()::contains);
    }

    /** "This resolution" is another one in each; a report on it is no report on something else. */
    private static boolean reportOnOthers(ComparedClause one, ComparedClause other) {
        boolean sameText = one.text().id().equals(other.text().id());
        boolean alike = sameText && one.isAboutItself() == other.isAboutItself();
        return (one.isAboutItself() || other.isAboutItself()) && !alike && bothReport(one, other);
    }

    private static boolean otherRecipient(ComparedClause one, ComparedClause other) {
        return bothReport(one, other)
                && !one.bodies().isEmpty()
                && !other.bodies().isEmpty()
                && one.bodies().stream().noneMatch(other.bodies()::contains);
    }

    private static boolean bothReport(ComparedClause one, ComparedClause other) {
        return one.action().equals(other.action())
                && one.action().filter(REPORT::equals).isPresent();
    }

    private static boolean otherSubject(ComparedClause one, ComparedClause other) {
        return one.isAnnex()
                && other.isAnnex()
                && !one.bodies().isEmpty()
                && !other.bodies().isEmpty()
                && !one.bodies().get(0).equals(other.bodies().get(0));
    }

    private boolean coverEachOther(ComparedClause one, ComparedClause other) {
        double here = measure.containment(one.forms(), other.forms());
        double there = measure.containment(other.forms(), one.forms());
        return Math.min(here, there) >= HALF || Math.max(here, there) >= ALL;
    }

    /** Whether they are more alike, or only the headings differ, once each Sector is "its own". */
    private boolean isSectorVariant(ComparedClause one, ComparedClause other, double score) {
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
                                ? "own-sector"
                                : form;
        return clause.forms().stream().map(own).toList();
    }
}
