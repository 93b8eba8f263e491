/**
 * The SPARQL endpoint: Fuseki's protocol code in Spring's container, with the execution of queries
 * made safe for the open web.
 *
 * <p>In: SPARQL 1.1 queries over HTTP, snapshots of the release. Out: complete answers, or a
 * refusal that says why. Knows: Fuseki, ARQ, servlets.
 */
package itu.mandates.web.sparql;
