/**
 * Records to triples: one named graph for each kind of knowledge, so that what was read and what
 * was judged never mix.
 *
 * <p>In: documents, references, the register and the vocabulary files. Out: a dataset without blank
 * nodes. Knows: Jena.
 */
package itu.mandates.graph;
