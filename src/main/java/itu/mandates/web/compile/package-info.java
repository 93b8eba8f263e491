/**
 * Texts side by side on the web: a page to choose them, the table, and the table as a file.
 *
 * <p>In: names of texts, the release that is served. Out: an HTML page; HTML, CSV and DOCX. Knows:
 * web and all below.
 */
package itu.mandates.web.compile;
