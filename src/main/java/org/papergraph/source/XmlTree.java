package org.papergraph.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * Builds the elements that a document's kind takes, out of the events of the parser. What an element holds beyond
 * {@link Line#LIMIT} is skipped, and the element quarantined; so is one with text that could not be decoded, and one
 * that refers to an entity beyond those of XML and HTML.
 */
final class XmlTree {

    /** What an element costs beside its text. */
    private static final int NODE = 64;

    /** What the tags around the records and those of the records may take, to be looked for behind a malformed spot. */
    private static final int LONGEST_TAGS = XmlText.CHUNK / 2;

    private final String file;
    private final RecordSink sink;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final List<XmlElement> above = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final List<String> path = new ArrayList<>();
    private Optional<XmlDocument> document = Optional.empty();
    private XmlSink records;
    private long begins;
    private long size;
    private String record = "";
    private int again;
    private boolean damaged;
    private Optional<String> unknown = Optional.empty();

    XmlTree(String file, RecordSink sink) {
        this.file = file;
        this.sink = sink;
        records = new XmlSink(file, sink);
    }

    void add(int event, XMLStreamReader xml, long line) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml, line);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
            case XMLStreamConstants.ENTITY_REFERENCE -> entity(xml.getLocalName());
            default -> {
                // comments and instructions say nothing
            }
        }
    }

    private void start(XMLStreamReader xml, long line) {
        if (again > 0) {
            again--;
            return;
        }
        String tag = xml.getLocalName();
        String name = local(tag);
        path.add(name);
        if (!open.isEmpty()) {
            child(xml, name);
            return;
        }
        if (path.size() == 1) {
            root(xml, name, line);
        } else if (document.filter(known -> known.takes(path)).isPresent()) {
            begins = line;
            size = 0;
            damaged = false;
            unknown = Optional.empty();
            record = tag;
            begun.add(tag);
            open.push(element(xml, name));
            return;
        }
        above.add(element(xml, name));
        tags.add(tag);
    }

    /**
     * Leaves what is open of a record behind; the elements around it stay open, and are to come once more.
     *
     * @return what another parser needs; empty where there was no record yet
     */
    Optional<Around> leaveRecord() {
        open.clear();
        path.subList(above.size(), path.size()).clear();
        again = above.size();
        String opening = tags.stream().map(tag -> "<" + tag + ">").collect(Collectors.joining());
        String records = begun.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        if (begun.isEmpty() || tags.isEmpty() || opening.length() + 2 * records.length() > LONGEST_TAGS) {
            return Optional.empty();
        }
        String around = Pattern.quote(tags.get(tags.size() - 1));
        return Optional.of(new Around(
                Pattern.compile("<(?:(?:" + records + ")(?=[/>\\s])|/" + around + "(?=[>\\s])|(/"
                        + Pattern.quote(record) + "\\s{0,9}>))"),
                opening));
    }

    void quarantine(long line, String reason) {
        records.quarantine(line, reason);
    }

    private void root(XMLStreamReader xml, String name, long line) {
        records = new XmlSink(file, sink);
        begun.clear();
        document = XmlDialects.of(name).map(dialect -> dialect.begin(element(xml, name), records));
        if (document.isEmpty()) {
            records.quarantine(line, "XML of an unknown kind, with the root " + Reason.clip(name));
        }
    }

    private void child(XMLStreamReader xml, String name) {
        size += NODE;
        XmlElement element = element(xml, name);
        if (size <= Line.LIMIT) {
            open.element().add(element);
        }
        open.push(element);
    }

    private void text(XMLStreamReader xml) {
        if (!open.isEmpty()) {
            size += xml.getTextLength();
            if (size <= Line.LIMIT) {
                text(xml.getText());
            }
        }
    }

    private void text(String text) {
        if (!open.isEmpty()) {
            damaged |= text.indexOf(TextReader.DAMAGE) >= 0;
            open.element().add(text);
        }
    }

    /** An entity beyond XML's own five; of HTML's the character, whatever the document declares. */
    private void entity(String name) {
        if (Entities.isNamedEntity(name)) {
            text(Entities.getByName(name));
        } else if (!open.isEmpty() && unknown.isEmpty()) {
            unknown = Optional.of(name);
        }
    }

    private void end() {
        path.remove(path.size() - 1);
        if (open.isEmpty()) {
            above.remove(above.size() - 1);
            tags.remove(tags.size() - 1);
            if (path.isEmpty() && document.isPresent() && records.isEmpty()) {
                records.quarantine(0, document.get().withoutRecords());
            }
            return;
        }
        XmlElement closed = open.pop();
        if (open.isEmpty()) {
            take(closed);
        }
    }

    private void take(XmlElement element) {
        if (size > Line.LIMIT) {
            records.quarantine(begins, "a record longer than " + (Line.LIMIT >> 20) + " MiB");
        } else if (damaged) {
            records.quarantine(begins, "a record with characters that can't be decoded");
        } else if (unknown.isPresent()) {
            records.quarantine(
                    begins,
                    "a record that refers to an entity that is not known: &" + Reason.clip(unknown.get()) + ";");
        } else {
            document.orElseThrow().take(element, above, begins);
        }
    }

    private XmlElement element(XMLStreamReader xml, String name) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            attributes.putIfAbsent(local(xml.getAttributeLocalName(i)), value);
            size += value.length();
            damaged |= value.indexOf(TextReader.DAMAGE) >= 0;
        }
        return new XmlElement(name, attributes);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /**
     * How another parser can go on.
     *
     * @param next a record, or where the element around them ends; group 1: the end of the one that was left, to be passed
     * @param opening the tags of the elements around them, outermost first
     */
    record Around(Pattern next, String opening) {}
}
