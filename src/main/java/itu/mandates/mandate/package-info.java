/**
 * Who is told to do what: the mandates that the clauses of resolutions give.
 *
 * <p>{@link itu.mandates.mandate.Mandates} reads texts, {@link itu.mandates.mandate.MandateIndex}
 * answers by clause. The words that the rules look for stand in data/mandate and data/compare.
 *
 * <p>In: texts as parsed, their references. Out: mandates, each with the words it rests on. Knows:
 * vocab, the records, the JDK.
 */
package itu.mandates.mandate;
