package itu.mandates.web.browser;

import itu.mandates.app.BuiltRelease;
import itu.mandates.web.TestServer;

/** The server of the release of data/sources, for all tests that only read. */
final class RealServer {

    private static final TestServer SHARED =
            TestServer.of(BuiltRelease.store(), "kg.client.time-per-minute=1h");

    private RealServer() {}

    static TestServer shared() {
        return SHARED;
    }
}
