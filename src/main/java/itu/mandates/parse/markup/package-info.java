/**
 * Tells deletions and insertions apart where a marked-up text prints both in one line.
 *
 * <p>In: a draft as parsed, its clauses {@code AS_FLATTENED}, and the edition it would change,
 * where that is held. Out: the same draft, its clauses with the wording proposed and the edits that
 * lead to it. Knows: the model, and the evidence and openers of {@code vocab}.
 *
 * <p>All words of the base text stand in a marked-up text, in their order: what lies between them
 * was inserted. What was deleted shows only beside an insertion, by two values where one belongs; a
 * deletion with clean blanks leaves no trace, so a recovered clause says "no evidence of deletion",
 * never "nothing deleted".
 */
package itu.mandates.parse.markup;
