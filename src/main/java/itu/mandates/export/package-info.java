/**
 * What the parser saw, and dumps, in formats for people and programs.
 *
 * <p>In: documents and references, or a dataset. Out: JSON, outlines, RDF. Knows: Jena.
 */
package itu.mandates.export;
