package itu.mandates.export.akn;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Elements in the namespace of Akoma Ntoso. Elements that hold elements are indented, those that
 * hold words stand on one line, so that no white space is added to the words.
 */
final class Xml {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;

    Xml() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no XML writer", e);
        }
    }

    /** The outermost element, which names the namespace. */
    String root(String name, Runnable content) {
        block(name, Map.of("xmlns", NAMESPACE), content);
        return text + "\n";
    }

    /** An element that holds elements. */
    void block(String name, Map<String, String> attributes, Runnable content) {
        newLine();
        start(name, attributes);
        depth++;
        content.run();
        depth--;
        newLine();
        write(XMLStreamWriter::writeEndElement);
    }

    /** An element on a line of its own that holds words. */
    void line(String name, Map<String, String> attributes, Runnable words) {
        newLine();
        start(name, attributes);
        words.run();
        write(XMLStreamWriter::writeEndElement);
    }

    /** An element within words. */
    void inline(String name, Map<String, String> attributes, Runnable words) {
        start(name, attributes);
        words.run();
        write(XMLStreamWriter::writeEndElement);
    }

    /** An element on a line of its own that holds nothing. */
    void empty(String name, Map<String, String> attributes) {
        newLine();
        emptyInline(name, attributes);
    }

    /** An element within words that holds nothing. */
    void emptyInline(String name, Map<String, String> attributes) {
        write(writer -> writer.writeEmptyElement(name));
        attributes.forEach(this::attribute);
    }

    void words(String words) {
        write(writer -> writer.writeCharacters(legal(words)));
    }

    private void start(String name, Map<String, String> attributes) {
        write(writer -> writer.writeStartElement(name));
        attributes.forEach(this::attribute);
    }

    private void attribute(String name, String value) {
        if (name.equals("xmlns")) {
            write(writer -> writer.writeDefaultNamespace(value));
        } else if (name.equals("xml:lang")) {
            write(
                    writer ->
                            writer.writeAttribute(
                                    XMLConstants.XML_NS_PREFIX,
                                    XMLConstants.XML_NS_URI,
                                    "lang",
                                    legal(value)));
        } else {
            write(writer -> writer.writeAttribute(name, legal(value)));
        }
    }

    private void newLine() {
        write(writer -> writer.writeCharacters("\n" + INDENT.repeat(depth)));
    }

    /** XML has no form for most control characters and for halves of surrogate pairs. */
    private static String legal(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().map(Xml::legal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static int legal(int codePoint) {
        boolean known =
                codePoint >= 0x20 && codePoint < 0xD800
                        || codePoint >= 0xE000 && codePoint < 0xFFFE
                        || codePoint >= 0x10000
                        || codePoint == '\t'
                        || codePoint == '\n';
        return known ? codePoint : 0xFFFD;
    }

    /** One call to the writer. */
    private interface Step {
        void on(XMLStreamWriter writer) throws XMLStreamException;
    }

    private void write(Step step) {
        try {
            step.on(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written to memory", e);
        }
    }
}
