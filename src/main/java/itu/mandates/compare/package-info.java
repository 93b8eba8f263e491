/**
 * Clauses laid side by side: what became of each from one text to the next, and which say alike.
 *
 * <p>{@link itu.mandates.compare.ClauseAligner} compares two texts of one resolution, {@link
 * itu.mandates.compare.Genealogy} all texts of all resolutions. {@link
 * itu.mandates.compare.Similarity} is the measure of both. A score is a reason to look and no
 * verdict.
 *
 * <p>In: texts as parsed, the register of lineages. Out: changes of clauses, lineages. Knows:
 * vocab, the records, a library for the boundaries of words, one for differences of lists.
 */
package itu.mandates.compare;
