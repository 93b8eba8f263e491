/**
 * Holds the rules against the graph and tells people what is wrong.
 *
 * <p>In: the graph of a release and the rule files of ontology/shapes. Out: findings and the
 * quality graph. Knows: Jena SHACL.
 */
package itu.mandates.check;
