/**
 * What machines find this server by: the description of the data set, the saved queries as RDF, the
 * site maps.
 *
 * <p>In: the release that is served, the saved queries. Out: VoID, DCAT and SHACL documents, site
 * maps, robots.txt. Knows: Spring MVC, Jena's RDF interface.
 */
package itu.mandates.web.linked;
