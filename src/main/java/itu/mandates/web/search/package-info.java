/**
 * Search over resolutions, clauses, topics and saved queries.
 *
 * <p>In: words or a citation, the served release with its text index. Out: HTML pages and JSON.
 * Knows: web and all below.
 */
package itu.mandates.web.search;
