/**
 * Answers to saved queries on other sites: the page in a frame, the builder that writes the code
 * for it, and oEmbed.
 *
 * <p>In: HTTP requests, answers to saved queries. Out: small pages that any site may frame. Knows:
 * Thymeleaf, Spring MVC.
 */
package itu.mandates.web.embed;
