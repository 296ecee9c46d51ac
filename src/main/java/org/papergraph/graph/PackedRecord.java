package org.papergraph.graph;

import java.util.Optional;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.PaperRecord;
import org.papergraph.resolve.SourceRecord;

/**
 * A record, and what was found in its text where somebody looked, as bytes: to be held in little memory, kept in a file
 * or sent elsewhere. Of every place only where it begins and ends is kept; its surface is read from the text. Linear in
 * the record, either way. What is read is made anew each time. The bytes are for the Papergraph that wrote them, not for
 * a later one. Immutable.
 */
public final class PackedRecord {

    private final byte[] bytes;

    private PackedRecord(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A record in whose text nobody looked. */
    public static PackedRecord of(SourceRecord record) {
        return new PackedRecord(write(record).bytes());
    }

    /** A record with what was found in its text. */
    public static PackedRecord of(ExtractedRecord extracted) {
        PackedWriter out = write(extracted.record());
        out.extraction(extracted.extraction());
        return new PackedRecord(out.bytes());
    }

    /** The texts come first, so that what was found can be read without the rest. */
    private static PackedWriter write(SourceRecord record) {
        PackedWriter rest = new PackedWriter();
        rest.text(record.key());
        rest.text(record.titleKey());
        rest.record(record.paper());
        PackedWriter out = new PackedWriter();
        out.text(record.paper().title());
        out.text(record.paper().abstractText());
        out.block(rest.bytes());
        return out;
    }

    /** What {@link #bytes()} gave; they must not change any more. */
    public static PackedRecord read(byte[] bytes) {
        return new PackedRecord(bytes);
    }

    /** All of it; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The record. */
    public SourceRecord record() {
        PackedReader in = new PackedReader(bytes);
        String title = in.text();
        String abstractText = in.text();
        in.number();
        String key = in.text();
        String titleKey = in.text();
        PaperRecord paper = in.record(title, abstractText);
        return new SourceRecord(key, titleKey, paper);
    }

    /** What its text mentions; empty where nobody looked. */
    public Optional<Extraction> extraction() {
        PackedReader in = new PackedReader(bytes);
        String title = in.text();
        String abstractText = in.text();
        in.skipBlock();
        return in.isAtEnd() ? Optional.empty() : Optional.of(in.extraction(title, abstractText));
    }
}
