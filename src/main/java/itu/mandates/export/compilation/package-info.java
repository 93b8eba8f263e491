/**
 * Resolutions laid side by side, a column for each: rows of matching clauses, the words they share
 * marked.
 *
 * <p>In: the union of the graphs of a release, and which texts. Out: a table as records, and as
 * HTML, DOCX and CSV. Knows: Jena, POI, the measure of likeness of clauses.
 *
 * <p>How rows are made. Sections match by what their headings say (opener and addressee, or the
 * subject of an annex) and by the clauses that the graph links across them; the best pairs are
 * taken first, and of each text a block has at most one section. Clauses match by lineage and by
 * overlaps of the graph; where it has none, those of matching sections are aligned by their
 * likeness so that their order is kept. Again the best pairs are taken first, and of each text a
 * row has at most one clause, so that each clause is in exactly one row. Blocks and rows stand in
 * the order of the first column; what only others have stands behind its neighbour there.
 */
package itu.mandates.export.compilation;
