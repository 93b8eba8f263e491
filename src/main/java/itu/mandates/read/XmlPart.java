package itu.mandates.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks over an XML part and keeps one child of its container in memory at a time. A document type
 * declaration, and with it every entity, is refused; so is nesting that no word processor writes.
 */
final class XmlPart {

    private static final int DEEPEST = 400;

    private final XMLStreamReader reader;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Hands on each child of the element named {@code container}, in order.
     *
     * @throws XMLStreamException if the part is not well-formed, has a document type declaration or
     *     is nested too deeply
     */
    static void children(InputStream in, String container, Consumer<XmlElement> each)
            throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        new XmlPart(reader).read(container, each);
    }

    private void read(String container, Consumer<XmlElement> each) throws XMLStreamException {
        boolean inside = false;
        while (reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && inside) {
                each.accept(element(0));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                inside = reader.getLocalName().equals(container);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = false;
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a document type declaration or an entity");
        }
        return event;
    }

    /** The element that has just begun, to its end. */
    private XmlElement element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested more than " + DEEPEST + " deep");
        }
        String name = reader.getLocalName();
        var attributes = attributes();
        List<XmlElement> children = new ArrayList<>();
        var text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (reader.isCharacters() && !(reader.isWhiteSpace() && isLayout(children))) {
                text.append(reader.getText());
            }
        }
        return new XmlElement(name, attributes, children, text.toString());
    }

    private static boolean isLayout(List<XmlElement> children) {
        return !children.isEmpty();
    }

    private Map<String, String> attributes() {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < count; i++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
