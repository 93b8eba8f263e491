/**
 * The pages about the data and the server: quality, what is held, the interface for programs,
 * limits, accessibility.
 *
 * <p>In: the release that is served, its stored report, the saved queries, the configured limits.
 * Out: pages, and the report and the dump as files. Knows: Spring MVC, the check, query and export
 * packages.
 */
package itu.mandates.web.about;
