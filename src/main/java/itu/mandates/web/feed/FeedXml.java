package itu.mandates.web.feed;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML; every word is escaped, and what XML cannot hold is left out. */
final class FeedXml {

    private static final String NOT_IN_XML =
            "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter out;

    FeedXml(Writer writer) throws XMLStreamException {
        out = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins an element in which another namespace is the default one. */
    void begin(String name, String namespace) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeAttribute("xmlns", namespace);
    }

    void begin(String name) throws XMLStreamException {
        out.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    /** Of the element that was just begun. */
    void attribute(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            out.writeAttribute(name, clean(value));
        }
    }

    void text(String name, String words) throws XMLStreamException {
        begin(name);
        words(words);
        end();
    }

    void words(String words) throws XMLStreamException {
        out.writeCharacters(clean(words));
    }

    void link(String relation, String type, String href) throws XMLStreamException {
        out.writeEmptyElement("link");
        attribute("rel", relation);
        attribute("type", type);
        attribute("href", href);
    }

    void category(String term, String scheme, String label) throws XMLStreamException {
        out.writeEmptyElement("category");
        attribute("term", term);
        attribute("scheme", scheme);
        attribute("label", label);
    }

    void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }

    private static String clean(String words) {
        return words.replaceAll(NOT_IN_XML, "");
    }
}
