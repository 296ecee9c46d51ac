package org.papergraph.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All formats that can be read, in the order in which they are recognised: the first reader that knows a stream's
 * first bytes reads it. A new reader is one class, and one line here.
 */
final class Formats {

    private static final FormatReader JSON_LINES = new JsonLinesReader();

    private static final List<FormatReader> READERS = List.of(
            JSON_LINES,
            new JsonDocumentReader(),
            new XmlReader(),
            new ListingPageReader(),
            new BibtexReader(),
            new RisReader(),
            new MedlineReader(),
            new WebOfScienceReader(),
            new DigestReader(),
            new TableReader());

    private static final String UNKNOWN = "an unknown format: ";
    private static final Pattern CONTROL = Pattern.compile("[\\x01-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    private Formats() {}

    /** The reader of a stream that begins so; empty where none can read it. JSON lines may begin with a broken one. */
    static Optional<FormatReader> reader(Head head) {
        return READERS.stream()
                .filter(reader -> reader.recognises(head))
                .findFirst()
                .or(() -> Optional.of(JSON_LINES).filter(lines -> JsonHead.hasObjectLine(head)));
    }

    /** All of them, in the order in which they are recognised. */
    static List<FormatReader> readers() {
        return READERS;
    }

    /** Why a stream that begins so can't be read. */
    static String unreadable(Head head) {
        String text = head.text();
        if (head.isEmpty()) {
            return "an empty file";
        }
        if (head.isUtf16()) {
            return "UTF-16 text, where UTF-8 is expected";
        }
        boolean binary = text.indexOf(0) >= 0 || CONTROL.matcher(text).results().count() > text.length() / 20;
        return binary
                ? "a binary file"
                : UNKNOWN
                        + XmlHead.root(head)
                                .map(root -> "XML or HTML with the root " + Reason.clip(root))
                                .orElse("none of those that papergraph formats lists");
    }

    /** All of them with the kinds of content that they tell apart, for people. */
    static List<ReadableFormat> all() {
        return READERS.stream()
                .flatMap(reader -> Stream.concat(
                        Stream.of(new ReadableFormat(reader.name(), reader.about())), reader.kinds().stream()))
                .toList();
    }
}
