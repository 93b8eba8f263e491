/**
 * The addresses that people and programs read: identifiers, their pages and their data.
 *
 * <p>In: the graph of the release, the reader's language and formats. Out: HTML pages made by the
 * server, RDF, redirects, and errors in words. Knows: Spring MVC, Jena's graph interface.
 */
package itu.mandates.web.page;
