package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element that is held in memory as a whole: a record. Names are local ones; no dialect needs a prefix to tell
 * elements apart.
 */
final class XmlElement {

    private final String name;
    private final Map<String, String> attributes;
    private final List<Object> content = new ArrayList<>();

    XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = Map.copyOf(attributes);
    }

    String name() {
        return name;
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    void add(XmlElement child) {
        content.add(child);
    }

    void add(String text) {
        content.add(text);
    }

    /** Text and {@link XmlElement}s in order. */
    List<Object> content() {
        return content;
    }

    Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    Stream<XmlElement> children(String wanted) {
        return children().filter(child -> child.name.equals(wanted));
    }

    /** The first child of a name, by a path of names. */
    Optional<XmlElement> child(String... path) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.children(step).findFirst());
        }
        return found;
    }

    /** All text in it, with single spaces. */
    String text() {
        StringBuilder all = new StringBuilder();
        append(all);
        return tidy(all.toString());
    }

    /** The text of the first child by a path of names; empty where there is none. */
    String text(String... path) {
        return child(path).map(XmlElement::text).orElse("");
    }

    /** A text with single spaces in place of line breaks and runs of spaces. */
    static String tidy(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** Appends the text; what the ACL Anthology marks as TeX gets the signs that mark it in a text. */
    private void append(StringBuilder all) {
        String math = name.equals("tex-math") ? "$" : "";
        all.append(math);
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                child.append(all);
            } else {
                all.append(part);
            }
        }
        all.append(math);
    }
}
