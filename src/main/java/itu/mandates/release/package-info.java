/**
 * A release: the graph as files that name themselves by what is in them. Written beside the current
 * one, switched to in one step, verified before use, opened for readers that must not notice a
 * switch.
 *
 * <p>In: a dataset, a SHACL report, the digests of the sources. Out: directories under the releases
 * folder; snapshots to query. Knows: Jena, the file system. Why it is laid out so:
 * docs/adr/0004-release-layout.md.
 */
package itu.mandates.release;
