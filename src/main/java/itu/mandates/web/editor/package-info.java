/**
 * What the query editor asks the server: the terms it offers, what is wrong with a query while it
 * is typed, the queries that people share.
 *
 * <p>In: requests, the served release. Out: JSON, and files of shared queries. Knows: web and all
 * below.
 */
package itu.mandates.web.editor;
