package itu.mandates.export.akn;

/**
 * Where a text is written.
 *
 * @param prefix the eId of the component that the text is, "" if it is a file of its own
 */
record Sheet(Xml xml, ElementIds ids, String prefix) {

    /** The eId of a thing of which the text has one. */
    String id(String name) {
        return prefix.isEmpty() ? name : prefix + "__" + name;
    }

    /** A reference to it. */
    String to(String name) {
        return "#" + id(name);
    }
}
