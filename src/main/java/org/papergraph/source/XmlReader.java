package org.papergraph.source;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * XML documents, one or several after the other. The root element says of which kind a document is ({@link
 * XmlDialects}); each record is held by itself ({@link XmlTree}). A document type is skipped, nothing it declares or
 * refers to is read, and depth, attributes and the markup between two pieces of text are bounded. A malformed spot costs
 * its record: another parser goes on behind that, or with the next one; before the first record it ends the reading. Text
 * that can't be decoded costs its record only.
 */
final class XmlReader implements FormatReader {

    private static final XMLInputFactory XML = factory();

    @Override
    public String name() {
        return "XML";
    }

    @Override
    public String about() {
        return "documents of the kinds below, told by their root element";
    }

    @Override
    public List<ReadableFormat> kinds() {
        return XmlDialects.ALL.stream()
                .map(dialect -> new ReadableFormat(dialect.name(), dialect.about()))
                .toList();
    }

    @Override
    public boolean recognises(Head head) {
        return XmlHead.root(head).flatMap(XmlDialects::of).isPresent();
    }

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        XmlText text = new XmlText(new TextReader(in, charset(Head.of(in.ahead(Head.LENGTH)))));
        XmlTree tree = new XmlTree(file, sink);
        boolean more = true;
        while (more) {
            more = readOn(text, tree, in);
        }
    }

    /** Reads to the end or a malformed spot; whether reading can go on behind it. */
    private static boolean readOn(XmlText text, XmlTree tree, ByteReader in) {
        long before = text.line() - 1;
        long line = before + 1;
        int offset = 0;
        try {
            XMLStreamReader xml = XML.createXMLStreamReader((Reader) text);
            while (xml.hasNext()) {
                text.allow();
                int event = next(xml);
                Location at = xml.getLocation();
                offset = at.getCharacterOffset();
                line = before + Math.max(1, at.getLineNumber());
                tree.add(event, xml, line);
            }
        } catch (XMLStreamException e) {
            if (in.failure().isEmpty()) {
                Location spot = e.getLocation();
                long broken = spot == null ? line : Math.max(line, before + spot.getLineNumber());
                return goesOn(text, tree, e, spot == null ? offset : spot.getCharacterOffset(), broken);
            }
        }
        return false;
    }

    private static boolean goesOn(XmlText text, XmlTree tree, XMLStreamException e, int offset, long line) {
        Optional<XmlTree.Around> around = tree.leaveRecord();
        boolean more = around.isPresent()
                && text.goOn(offset, line, around.get().next(), around.get().opening());
        tree.quarantine(line, reason(e, more));
        return more;
    }

    /** The next event; whatever else the parser throws on damaged input is a malformed spot too. */
    private static int next(XMLStreamReader xml) throws XMLStreamException {
        try {
            return xml.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String reason(Exception e, boolean more) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("nexpected EOF") || message.contains("nexpected end of input")) {
            return "the XML ends in the middle";
        }
        String limit = message.contains("imit") ? "XML beyond the limits: " : "not well-formed XML: ";
        return limit + Reason.clip(message) + (more ? "" : "; what follows is not read");
    }

    private static Charset charset(Head head) {
        if (head.isUtf16()) {
            return head.charset();
        }
        try {
            Charset named = XmlHead.encoding(head).map(Charset::forName).orElse(StandardCharsets.UTF_8);
            return named.name().startsWith("UTF-16") || named.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, Long.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, Long.MAX_VALUE);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(WstxInputProperties.P_INPUT_PARSING_MODE, WstxInputProperties.PARSING_MODE_DOCUMENTS);
        return factory;
    }
}
