/**
 * What each kind of page shows, as records that a template reads from top to bottom.
 *
 * <p>In: the graph of the release, the reader's language. Out: words, links and rows. Knows: Jena's
 * graph interface, the vocabulary.
 */
package itu.mandates.web.view;
