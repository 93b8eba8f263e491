package itu.mandates.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML part, without its name space: the vocabularies of a DOCX differ in their
 * local names.
 *
 * @param text the characters directly in it
 */
record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    boolean is(String other) {
        return name.equals(other);
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    Optional<XmlElement> child(String key) {
        return children(key).findFirst();
    }

    Stream<XmlElement> children(String key) {
        return children.stream().filter(child -> child.is(key));
    }

    /** The value of a property written as a child: {@code <w:ilvl w:val="1"/>}. */
    Optional<String> value(String key) {
        return child(key).flatMap(child -> child.attribute("val"));
    }

    /** As {@link #value}, where a number is due. */
    Optional<Integer> number(String key) {
        return value(key).filter(val -> val.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    /** Whether a property that needs no value is there and not switched off. */
    boolean isOn(String key) {
        return child(key)
                .filter(child -> !child.attribute("val").orElse("").matches("0|false|off|none"))
                .isPresent();
    }

    /** The element at the end of a way of children. */
    Optional<XmlElement> at(String... way) {
        Optional<XmlElement> at = Optional.of(this);
        for (String step : way) {
            at = at.flatMap(element -> element.child(step));
        }
        return at;
    }
}
