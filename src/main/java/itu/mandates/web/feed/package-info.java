/**
 * What changed: the page of changes, and the same as Atom feeds.
 *
 * <p>In: the changes of clauses in the release that is served, a filter. Out: pages, Atom 1.0.
 * Knows: Spring MVC, the views of web.view.
 */
package itu.mandates.web.feed;
