/**
 * Runs a query that anybody may have written, so that it can neither harm the server nor get half
 * an answer.
 *
 * <p>In: the text of a query, the release, the limits. Out: the whole answer, or a refusal that
 * says why. Knows: ARQ, and where in ARQ one step can take any time or memory.
 */
package itu.mandates.web.guard;
