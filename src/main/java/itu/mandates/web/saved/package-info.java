/**
 * Saved queries on the web: what is asked, the answers and how they are kept, how they are shown,
 * and their pages.
 *
 * <p>In: the query files, parameters of a request, the release that is served. Out: answers held
 * for all who ask the same; models of tables, charts and pages. Knows: ARQ, Caffeine, Spring MVC.
 */
package itu.mandates.web.saved;
