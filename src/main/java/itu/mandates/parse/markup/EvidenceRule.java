package itu.mandates.parse.markup;

import java.util.List;

/** Decides whether an insertion came in place of something, where one kind of evidence shows it. */
interface EvidenceRule {

    /** The edits at this place, in order; none if this kind of evidence is not there. */
    List<Choice> decide(Spot spot);
}
