package itu.mandates.parse.markup;

import itu.mandates.model.Clause;
import itu.mandates.model.Edit;
import itu.mandates.vocab.EditEvidence;

/** A clause put in or taken out as a whole. */
final class Whole {

    private Whole() {}

    static Edit inserted(Clause clause, String code, EditEvidence evidence) {
        return Reading.edit(
                "", clause.words().text(), clause.words().span(), code, evidence.confidence(code));
    }

    static Edit deleted(Clause clause, String code, EditEvidence evidence) {
        return Reading.edit(
                clause.words().text(), "", clause.words().span(), code, evidence.confidence(code));
    }

    /** Whether two clauses say the same but for the mark at their end. */
    static boolean sameWords(Clause one, Clause other) {
        return bare(one).equalsIgnoreCase(bare(other));
    }

    private static String bare(Clause clause) {
        return clause.words().text().replaceFirst("[\\s;,.:]+$", "");
    }
}
