package itu.mandates.export.akn;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes of one element, in the order in which they are written. */
final class Attributes {

    private Attributes() {}

    /** Names and values in turn. */
    static Map<String, String> of(String... namesAndValues) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
