/**
 * Editions and drafts as Akoma Ntoso 3.0 in the manner of AKN4UN: docs/akoma-ntoso.md.
 *
 * <p>In: revisions, with what they cite. Out: XML. Knows: StAX; Jena for the names of bodies.
 */
package itu.mandates.export.akn;
