/**
 * The query editor: its page, queries that people share, and what it asks the server while somebody
 * types: the terms there are, what is wrong with a query.
 *
 * <p>In: requests, the served release. Out: HTML pages, JSON, and files of shared queries. Knows:
 * web and all below.
 */
package itu.mandates.web.editor;
