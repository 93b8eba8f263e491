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

    /** What was found of a pair. */
    record Finding(Kind kind, double score, boolean sectorVariant) {}

    /** What clauses of resolutions on different subjects must share to ask for or say the same. */
    private static final double OTHER_THEME = 0.5;

    /** What two mandates of one text must share. */
    private static final double WITHIN = 0.42;

    /** What two recitals of one text must share. */
    private static final double WITHIN_STATEMENT = 0.55;

    /** And what, if they are told to others. */
    private static final double WITHIN_OTHERS = 0.5;

    /** What words before the rules of an annex share that introduce the same rules. */
    private static final double ONE_PROCEDURE = 0.7;

    /** Recitals that share so much need not begin alike. */
    private static final double PLAIN_STATEMENT = 0.42;

    /** What must be shared of the main words of two mandates that are the same. */
    private static final double MAIN = 0.43;

    /** And of those of two recitals of one text that speak of one action. */
    private static final double MAIN_WITHIN = 0.5;

    /** Clauses that share so much differ in little, whatever their main words. */
    private static final double BEYOND_DOUBT = 0.85;

    private final Similarity measure;
    private final SharedOpening opening;
    private final Themes themes;
    private final BodyNames names;
    private final Limits limits;

    OverlapKinds(Similarity measure, Themes themes, BodyNames names, Limits limits) {
        this.measure = measure;
        this.opening = new SharedOpening(measure);
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
        Kind kind = kind(new ComparedPair(one, other), score, variant);
        return Optional.of(new Finding(kind, score, variant));
    }

    private Kind kind(ComparedPair pair, double score, boolean variant) {
        if (areOnOtherThings(pair, score, variant)) {
            return Kind.RELATED;
        }
        if (pair.one().strict().equals(pair.other().strict())) {
            return Kind.IDENTICAL;
        }
        boolean operative = pair.one().isOperative();
        boolean near =
                score >= (variant && operative ? VARIANT_DUPLICATE : limits.duplicate())
                        && coverEachOther(pair.one(), pair.other())
                        && (operative ? askTheSame(pair, score) : areNoNeighbours(pair, score));
        return near ? Kind.NEAR_DUPLICATE : lesser(pair, score);
    }

    private boolean areOnOtherThings(ComparedPair pair, double score, boolean variant) {
        boolean told = !variant && (pair.reportOnOthers() || pair.otherRecipient());
        return told
                || pair.nameOthers()
                || pair.citesAlone() && score < BEYOND_DOUBT
                || pair.saidInOneTextOfOthers()
                || pair.one().isOperative() != pair.other().isOperative()
                || introduce(pair) && !introduceOneProcedure(pair, score)
                || pair.one().isOperative() && areFar(pair);
    }

    private Kind lesser(ComparedPair pair, double score) {
        if (score < least(pair)) {
            return Kind.RELATED;
        }
        if (!pair.one().isOperative()) {
            return saysTheSame(pair, score) ? Kind.SAME_STATEMENT : Kind.RELATED;
        }
        boolean enough =
                score >= limits.same() && shareMain(pair, score) && !opening.differsBehind(pair);
        return enough && isTold(pair, score) ? Kind.SAME_MANDATE : Kind.RELATED;
    }

    private boolean saysTheSame(ComparedPair pair, double score) {
        return score >= statement(pair)
                && areNoNeighbours(pair, score)
                && (score >= limits.duplicate() || !pair.speakOfOthers())
                && (score >= PLAIN_STATEMENT
                        || measure.shared(pair.one().main(), pair.other().main()) >= MAIN);
    }

    /** Neighbours say different things, and so do recitals that share the name of a work. */
    private double statement(ComparedPair pair) {
        return pair.inOneSection() || pair.mentionWorks()
                ? Math.max(limits.statement(), limits.duplicate())
                : limits.statement();
    }

    private boolean isTold(ComparedPair pair, double score) {
        return pair.agree() && !pair.otherSubject()
                || pair.tellOnePostTwice() && !pair.supportAlone();
    }

    /**
     * A long tail in common makes no duplicate of clauses that ask for different things, nor do
     * words before lists.
     */
    private boolean askTheSame(ComparedPair pair, double score) {
        boolean listFollows = pair.one().opensList() || pair.other().opensList();
        return score >= BEYOND_DOUBT
                || !listFollows
                        && pair.agree()
                        && shareMain(pair, score)
                        && !opening.differsBehind(pair)
                || pair.one().isAnnex() && pair.other().isAnnex();
    }

    /** Recitals of one section may share long names and say different things of them. */
    private boolean areNoNeighbours(ComparedPair pair, double score) {
        return !pair.inOneSection() || shareMain(pair, score);
    }

    private boolean shareMain(ComparedPair pair, double score) {
        return score >= BEYOND_DOUBT
                || measure.shared(pair.one().main(), pair.other().main()) >= MAIN;
    }

    /** Clauses of one text share the words of its subject in any case. */
    private double least(ComparedPair pair) {
        if (!pair.inOneText()) {
            return themes.alike(pair.one(), pair.other()) ? 0 : OTHER_THEME;
        }
        if (!pair.one().isOperative()) {
            return speakOfOneAction(pair) ? 0 : WITHIN_STATEMENT;
        }
        if (pair.tellOnePostTwice() && pair.agree()) {
            return 0;
        }
        return pair.tellOthers() ? WITHIN_OTHERS : WITHIN;
    }

    private boolean speakOfOneAction(ComparedPair pair) {
        return pair.askOneAction()
                && measure.shared(pair.one().main(), pair.other().main()) >= MAIN_WITHIN;
    }

    private static boolean introduce(ComparedPair pair) {
        return pair.one().introduces() || pair.other().introduces();
    }

    /** Annexes of one text have different procedures, those of two texts may have the same. */
    private static boolean introduceOneProcedure(ComparedPair pair, double score) {
        boolean annexes = pair.one().isAnnex() && pair.other().isAnnex();
        return annexes && !pair.inOneText() && score >= ONE_PROCEDURE;
    }

    /** Of resolutions on different subjects "this resolution" is another, and so is a report. */
    private boolean areFar(ComparedPair pair) {
        boolean itself = pair.one().isAboutItself() && pair.other().isAboutItself();
        return (itself || pair.bothReport()) && !themes.alike(pair.one(), pair.other());
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
