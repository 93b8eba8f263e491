/**
 * The records that every stage speaks of: texts, resolutions, clauses, references, identifiers.
 *
 * <p>In: nothing. Out: nothing. Knows: the JDK alone.
 */
package itu.mandates.model;
