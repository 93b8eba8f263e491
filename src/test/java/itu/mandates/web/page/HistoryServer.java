package itu.mandates.web.page;

import itu.mandates.web.TestServer;

/** A server with two resolutions through time, for all tests that only read. */
public final class HistoryServer {

    private static final TestServer SHARED = new TestServer("web/history.trig");

    private HistoryServer() {}

    public static TestServer shared() {
        return SHARED;
    }
}
