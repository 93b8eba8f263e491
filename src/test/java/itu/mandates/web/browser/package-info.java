/**
 * The pages in a real Chromium, on the release of data/sources. In: web/pages.tsv, a line for each
 * kind of page. Out: what axe, the browser and ten checks of our own find. Knows: the addresses.
 */
package itu.mandates.web.browser;
