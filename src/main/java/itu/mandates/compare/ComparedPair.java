package itu.mandates.compare;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;

/** Two clauses that may say alike: what their frames tell, whatever words they share. */
record ComparedPair(ComparedClause one, ComparedClause other) {

    private static final String REPORT = "report";

    private static final String SUPPORT = "assist";

    private static final String COOPERATE = "cooperate";

    /** A verb that no list has, with the word before it. */
    private static final int BEGINNING = 2;

    boolean inOneText() {
        return one.text().id().equals(other.text().id());
    }

    boolean inOneSection() {
        return one.place().section().id().equals(other.place().section().id());
    }

    /** Recitals that cite say the same only if they cite the same. */
    boolean citeDifferentWorks() {
        return areApart(one.cited().works(), other.cited().works());
    }

    /**
     * Whether both cite, or name the groups or frequencies they are about, and no two are the same:
     * resolutions on women and on youth, on one band and on another, are written alike.
     */
    boolean nameOthers() {
        return citeDifferentWorks()
                || areApart(one.cited().articles(), other.cited().articles())
                || areApart(one.groups(), other.groups())
                || Bands.areApart(one.bands(), other.bands());
    }

    /** Whether each names bodies, and none of them both. */
    boolean nameOtherBodies() {
        return areApart(Set.copyOf(one.bodies()), Set.copyOf(other.bodies()));
    }

    /** Recitals on other bodies say other things, but for two that cite one work. */
    boolean speakOfOthers() {
        return nameOtherBodies()
                && Collections.disjoint(one.cited().works(), other.cited().works());
    }

    private static boolean areApart(Set<?> here, Set<?> there) {
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    /** A recital that mentions a work says more than one that but cites it. */
    boolean citesAlone() {
        return one.cited().first() != other.cited().first();
    }

    /** "These activities" are others in each section; neighbours are told of different bodies. */
    boolean saidInOneTextOfOthers() {
        boolean matters = one.isAboutThisMatter() && other.isAboutThisMatter() && !inOneSection();
        boolean subjects =
                inOneSection()
                        && one.subject().isPresent()
                        && other.subject().isPresent()
                        && !one.subject().equals(other.subject());
        return inOneText() && (matters || subjects);
    }

    /** Whether both headings name somebody, and nobody twice. */
    boolean tellOthers() {
        return areApart(one.headingBodies(), other.headingBodies());
    }

    private boolean bothNamed() {
        return !one.headingBodies().isEmpty() && !other.headingBodies().isEmpty();
    }

    /** In one text the same post is told again, alone or with others, whatever the verb. */
    boolean tellOnePostTwice() {
        Set<String> here = one.headingBodies();
        Set<String> there = other.headingBodies();
        boolean nested = here.containsAll(there) || there.containsAll(here);
        return inOneText() && !inOneSection() && bothNamed() && nested;
    }

    /** "This resolution" is another one in each; a report on it is no report on something else. */
    boolean reportOnOthers() {
        boolean both = one.isAboutItself() && other.isAboutItself();
        boolean neither = !one.isAboutItself() && !other.isAboutItself();
        boolean oneReports = Stream.of(one, other).anyMatch(each -> asks(each, REPORT));
        boolean others = both ? !inOneText() && oneReports : !neither && bothReport();
        return others || both && !inOneText() && one.sector().equals(other.sector());
    }

    boolean otherRecipient() {
        return bothReport() && nameOtherBodies();
    }

    boolean bothReport() {
        return asks(one, REPORT) && asks(other, REPORT);
    }

    /** To cooperate in something is to do it, so it agrees with whatever is done. */
    boolean agree() {
        boolean known = one.action().isPresent() || other.action().isPresent();
        boolean together = asks(one, COOPERATE) || asks(other, COOPERATE);
        return together || one.action().equals(other.action()) && (known || beginAlike());
    }

    /** Whether it is known of both what they ask for. */
    boolean areKnown() {
        return one.action().isPresent() && other.action().isPresent();
    }

    /** Whether what they ask for is known and the same. */
    boolean askOneAction() {
        return areKnown() && one.action().equals(other.action());
    }

    private boolean beginAlike() {
        return one.main().stream()
                .limit(BEGINNING)
                .toList()
                .equals(other.main().stream().limit(BEGINNING).toList());
    }

    /** To support what another does is not to do it: "to support the review". */
    boolean supportAlone() {
        return asks(one, SUPPORT) != asks(other, SUPPORT);
    }

    private static boolean asks(ComparedClause clause, String action) {
        return clause.action().filter(action::equals).isPresent();
    }

    /** Both mention a work and are about something else; so what they share may be its name. */
    boolean mentionWorks() {
        return mentions(one) && mentions(other);
    }

    private static boolean mentions(ComparedClause clause) {
        return !clause.cited().works().isEmpty() && !clause.cited().first();
    }

    /** Whether the first body that is named in two provisions of annexes is not the same. */
    boolean otherSubject() {
        return one.isAnnex()
                && other.isAnnex()
                && !one.bodies().isEmpty()
                && !other.bodies().isEmpty()
                && !one.bodies().get(0).equals(other.bodies().get(0));
    }
}
