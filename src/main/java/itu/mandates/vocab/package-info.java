/**
 * IRIs as constants; the lexicon and the registers as plain maps.
 *
 * <p>In: files of ontology/ and data/. Out: constants and maps. Knows: Jena.
 */
package itu.mandates.vocab;
