package itu.mandates.web.api;

import org.springframework.http.MediaType;

/**
 * An answer in one form, ready to be sent.
 *
 * @param tag strong, with its quotes
 * @param more whether there are rows after these
 */
record ApiDocument(byte[] body, MediaType type, String tag, boolean more) {

    int weight() {
        return body.length + 200;
    }
}
