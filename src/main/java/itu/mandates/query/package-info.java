/**
 * Runs the named queries of queries/*.rq and prints what they answer.
 *
 * <p>In: query files, values of their parameters, a data set. Out: tables, answers, graphs. Knows:
 * Jena ARQ.
 */
package itu.mandates.query;
