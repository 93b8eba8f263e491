/**
 * Files to texts: the catalogue of sources, and a reader for each format.
 *
 * <p>In: files. Out: {@link itu.mandates.model.SourceText}. Knows: the JDK, a YAML reader, and one
 * library for each format.
 */
package itu.mandates.read;
