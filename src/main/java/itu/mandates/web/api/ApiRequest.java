package itu.mandates.web.api;

import itu.mandates.query.QueryFile;
import java.util.Optional;

/**
 * What a program asks for.
 *
 * @param language of the answer's words
 * @param options of the form
 * @param origin of the addresses in the answer
 * @param pinned the release that it wants; empty for whichever is served
 */
record ApiRequest(
        QueryFile file,
        ApiFormat format,
        String language,
        Options options,
        String origin,
        Optional<String> pinned) {

    /**
     * How a table or figure is to be.
     *
     * @param mark whether CSV begins with a byte order mark
     * @param labels whether the head of CSV has labels in place of names
     * @param view the view that is wanted; "" for the first
     */
    record Options(boolean mark, boolean labels, String view) {}
}
