package org.papergraph.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Author;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Field;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Role;
import org.papergraph.paper.Source;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;

/** Reads what {@link PackedWriter} wrote, value by value in the same order. Not thread-safe. */
final class PackedReader {

    private final ByteBuffer bytes;

    PackedReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    <T> List<T> list(Function<PackedReader, T> read) {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read.apply(this));
        }
        return items;
    }

    private <T> Optional<T> optional(Function<PackedReader, T> read) {
        return number() == 0 ? Optional.empty() : Optional.of(read.apply(this));
    }

    int number() {
        return (int) longNumber();
    }

    long longNumber() {
        long number = 0;
        int shift = 0;
        byte next = bytes.get();
        while (next < 0) {
            number |= (next & 0x7FL) << shift;
            shift += 7;
            next = bytes.get();
        }
        return number | (long) next << shift;
    }

    double decimal() {
        return bytes.getDouble();
    }

    String text() {
        int sizeAndKind = number();
        int size = sizeAndKind >>> 1;
        if ((sizeAndKind & 1) == 1) {
            char[] units = new char[size / Character.BYTES];
            bytes.slice(bytes.position(), size).asCharBuffer().get(units);
            bytes.position(bytes.position() + size);
            return new String(units);
        }
        String text = new String(bytes.array(), bytes.position(), size, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + size);
        return text;
    }

    byte[] block() {
        byte[] block = new byte[number()];
        bytes.get(block);
        return block;
    }

    void skipBlock() {
        int size = number();
        bytes.position(bytes.position() + size);
    }

    PaperRecord record(String title, String abstractText) {
        Origin origin = new Origin(text(), longNumber());
        Source source = PackedWriter.SOURCES.get(number());
        Optional<String> id = optional(PackedReader::text);
        int version = number();
        TreeSet<PaperId> ids = new TreeSet<>(list(PackedReader::paperId));
        return new PaperRecord(
                origin,
                source,
                id,
                version,
                ids,
                title,
                abstractText,
                list(PackedReader::author),
                optional(PackedReader::day),
                optional(PackedReader::number),
                optional(PackedReader::text),
                optional(PackedReader::text),
                list(PackedReader::text),
                list(PackedReader::text),
                list(PackedReader::text),
                new TreeSet<>(list(PackedReader::paperId)),
                optional(PackedReader::entry));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(longNumber());
    }

    private PaperId paperId() {
        return new PaperId(PackedWriter.SCHEMES.get(number()), text());
    }

    private Author author() {
        return new Author(text(), optional(PackedReader::text));
    }

    private ListingEntry entry() {
        Listing listing = new Listing(text(), text(), text(), optional(PackedReader::day));
        return new ListingEntry(listing, number(), optional(PackedReader::number));
    }

    /** What was found in a text, with its surfaces. */
    Extraction extraction(String title, String abstractText) {
        Function<PackedReader, Term> term = in -> in.term(title, abstractText);
        return new Extraction(
                list(term),
                list(term),
                list(in -> in.repository(title, abstractText)),
                list(PackedReader::acronym),
                list(PackedReader::number));
    }

    private List<Span> spans(String title, String abstractText) {
        return list(in -> {
            Field field = in.field();
            return Span.of(field, field == Field.TITLE ? title : abstractText, in.number(), in.number());
        });
    }

    private Field field() {
        return PackedWriter.FIELDS.get(number());
    }

    private Term term(String title, String abstractText) {
        String key = text();
        String name = text();
        double score = decimal();
        boolean shortForm = number() == 1;
        List<Span> spans = spans(title, abstractText);
        String role = text();
        return new Term(
                key, name, score, shortForm, spans, role.isEmpty() ? Optional.empty() : Optional.of(Role.of(role)));
    }

    private RepositoryMention repository(String title, String abstractText) {
        return new RepositoryMention(text(), text(), text(), text(), spans(title, abstractText));
    }

    private Acronym acronym() {
        return new Acronym(text(), text(), field(), number(), number());
    }
}
