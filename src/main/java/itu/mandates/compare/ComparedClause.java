package itu.mandates.compare;

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
 * @param works that it cites, if it does nothing but cite; none otherwise
 * @param sector of the body that adopts it; none of the Plenipotentiary Conference
 */
record ComparedClause(
        Placed place,
        Revision text,
        List<Term> terms,
        Set<String> headingBodies,
        Frame frame,
        Optional<String> action,
        Set<Identifier> works,
        Optional<String> sector) {

    private static final int INTRODUCTION = 5;

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

    /** Whether it says hardly more than that something follows: "that ITU should:". */
    boolean introduces() {
        return place.text().strip().endsWith(":") && terms.size() <= INTRODUCTION;
    }

    /** Whether it is about the resolution that it stands in, or what was said before in it. */
    boolean isAboutItself() {
        var forms = forms();
        return forms.contains("this-resolution") || forms.contains("this-matter");
    }
}
