package itu.mandates.web;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The data of one release, held for as long as one request needs it.
 *
 * <p>Its default graph is the union of its named graphs. Closing gives it back.
 */
public interface Snapshot extends AutoCloseable {

    DatasetGraph dataset();

    /** The identity of the release. */
    String release();

    @Override
    void close();
}
