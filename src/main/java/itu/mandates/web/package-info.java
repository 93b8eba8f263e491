/**
 * What the web addresses have in common: where their data comes from, how they refuse, in which
 * words, and under which headers.
 *
 * <p>In: the release that is served. Out: one Spring configuration for the whole server. Knows:
 * Spring MVC, Jena's dataset interface.
 */
package itu.mandates.web;
