/**
 * Saved queries as an interface for programs: /api/v1.
 *
 * <p>In: HTTP requests, answers to saved queries. Out: tables, graphs, pictures and descriptions in
 * many formats, with the headers that let others keep them. Knows: ARQ's writers, Spring MVC.
 */
package itu.mandates.web.api;
