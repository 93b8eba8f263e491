/**
 * Text to tree: lines, titles, openers, labels, annexes, compilations, papers.
 *
 * <p>In: a {@link itu.mandates.model.SourceText}. Out: a {@link itu.mandates.model.Document}.
 * Knows: the JDK and the lexicon and registers of {@code vocab}. Never refuses a text: what it does
 * not understand it keeps and reports.
 */
package itu.mandates.parse;
