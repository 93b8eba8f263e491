/**
 * References: the words of a clause or paragraph that cite, and the one thing they mean.
 *
 * <p>Two stages. {@link itu.mandates.cite.ReferenceFinder} reads words alone, by the patterns of
 * data/patterns; {@link itu.mandates.cite.ReferenceResolver} decides what they mean, by the text
 * they stand in, the texts held and the register of conferences.
 *
 * <p>In: texts as parsed, pattern files. Out: references. Knows: vocab, the records, a YAML reader.
 */
package itu.mandates.cite;
