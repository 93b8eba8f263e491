package itu.mandates.compare;

import itu.mandates.compare.Bands.Band;
import itu.mandates.compare.Canon.Term;
import itu.mandates.compare.Frames.Frame;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A clause made ready to be compared with those of other resolutions.
 *
 * @param text that it is part of
 * @param terms of its wording
 * @param headingBodies codes of the bodies that the heading of its section names
 * @param action code of what it asks for, if known
 * @param main its main words, from the one that says what it asks for
 * @param cited what it cites
 * @param groups codes of the groups of people that it names
 * @param bands of frequencies that it names
 * @param sector of the body that adopts it; none of the Plenipotentiary Conference
 */
record ComparedClause(
        Placed place,
        Revision text,
        List<Term> terms,
        Set<String> headingBodies,
        Frame frame,
        Optional<String> action,
        List<String> main,
        Cited cited,
        Set<String> groups,
        List<Band> bands,
        Optional<String> sector) {

    /**
     * @param works resolutions and the like that a recital cites
     * @param articles of the Constitution and the like that a recital cites
     * @param first whether the clause begins with the citation, so that it is about the work
     * @param own whether it cites a clause or annex of its own text
     */
    record Cited(Set<Identifier> works, Set<Identifier> articles, boolean first, boolean own) {}

    private static final int INTRODUCTION = 5;

    private static final String FOLLOWS = "what-follows";

    private static final String THIS_MATTER = "this-matter";

    Identifier id() {
        return place.id();
    }

    List<String> forms() {
        return terms.stream().map(Term::form).toList();
    }

    List<String> strict() {
        return terms.stream().map(Term::strict).filter(form -> !form.isEmpty()).toList();
    }

    List<String> bodies() {
        return terms.stream().filter(Term::body).map(Term::form).toList();
    }

    boolean isOperative() {
        return !place.isPreamble();
    }

    boolean isAnnex() {
        return place.section().part() == Part.ANNEX;
    }

    /** Whether what it says goes on in the clauses behind it. */
    boolean opensList() {
        return place.text().strip().endsWith(":");
    }

    /** Whether it says hardly more than that something follows: "that ITU should:". */
    boolean introduces() {
        return opensList() && (terms.size() <= INTRODUCTION || forms().contains(FOLLOWS));
    }

    /** Whether it is about the resolution that it stands in, or what was said before in it. */
    boolean isAboutItself() {
        return isAboutThisMatter() || cited.own() || forms().contains("this-resolution");
    }

    /** Whether it is about what was said before in its section. */
    boolean isAboutThisMatter() {
        return forms().contains(THIS_MATTER);
    }

    /** Code of the body that it begins with: "the ICG shall ..."; empty if it does not. */
    Optional<String> subject() {
        return terms.stream().limit(1).filter(Term::body).map(Term::form).findFirst();
    }
}
