package org.papergraph.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Field;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Role;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;
import org.papergraph.resolve.SourceRecord;

/**
 * An {@link ExtractedRecord} in little memory: of every place only where it begins and ends is kept, and its surface is
 * read from the record's text when somebody asks. Linear in what is mentioned, either way. Immutable.
 */
final class PackedRecord {

    private final SourceRecord record;
    private final byte[] packed;

    private PackedRecord(SourceRecord record, byte[] packed) {
        this.record = record;
        this.packed = packed;
    }

    static PackedRecord of(ExtractedRecord extracted) {
        Extraction found = extracted.extraction();
        Writer out = new Writer();
        out.list(found.concepts(), Writer::term);
        out.list(found.datasets(), Writer::term);
        out.list(found.repositories(), Writer::repository);
        out.list(found.acronyms(), Writer::acronym);
        out.list(found.sentenceStarts(), Writer::number);
        return new PackedRecord(extracted.record(), out.bytes());
    }

    SourceRecord record() {
        return record;
    }

    /** What its text mentions, made anew. */
    Extraction extraction() {
        Reader in = new Reader(
                ByteBuffer.wrap(packed), record.paper().title(), record.paper().abstractText());
        return new Extraction(
                in.list(Reader::term),
                in.list(Reader::term),
                in.list(Reader::repository),
                in.list(Reader::acronym),
                in.list(Reader::number));
    }

    /** Numbers take seven bits a byte, texts are in UTF-8. */
    private static final class Writer {

        private ByteBuffer bytes = ByteBuffer.allocate(2_048);

        byte[] bytes() {
            byte[] written = new byte[bytes.position()];
            bytes.flip().get(written);
            return written;
        }

        private ByteBuffer room(int more) {
            if (bytes.remaining() < more) {
                bytes = ByteBuffer.allocate(2 * bytes.capacity() + more).put(bytes.flip());
            }
            return bytes;
        }

        <T> void list(List<T> items, BiConsumer<Writer, T> write) {
            number(items.size());
            items.forEach(item -> write.accept(this, item));
        }

        void number(int number) {
            ByteBuffer room = room(5);
            int rest = number;
            while (rest >>> 7 != 0) {
                room.put((byte) (rest | 0x80));
                rest >>>= 7;
            }
            room.put((byte) rest);
        }

        private void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            room(utf8.length).put(utf8);
        }

        private void field(Field field) {
            number(field == Field.TITLE ? 0 : 1);
        }

        private void span(Span span) {
            field(span.field());
            number(span.start());
            number(span.end());
        }

        private void term(Term term) {
            text(term.key());
            text(term.name());
            room(Double.BYTES).putDouble(term.score());
            number(term.shortForm() ? 1 : 0);
            list(term.spans(), Writer::span);
            text(term.role().map(Role::label).orElse(""));
        }

        private void repository(RepositoryMention repository) {
            text(repository.url());
            text(repository.host());
            text(repository.owner());
            text(repository.name());
            list(repository.spans(), Writer::span);
        }

        private void acronym(Acronym acronym) {
            text(acronym.shortForm());
            text(acronym.longForm());
            field(acronym.field());
            number(acronym.start());
            number(acronym.end());
        }
    }

    /** The way back. */
    private record Reader(ByteBuffer bytes, String title, String abstractText) {

        <T> List<T> list(Function<Reader, T> read) {
            int size = number();
            List<T> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(read.apply(this));
            }
            return items;
        }

        int number() {
            int number = 0;
            int shift = 0;
            byte next = bytes.get();
            while (next < 0) {
                number |= (next & 0x7F) << shift;
                shift += 7;
                next = bytes.get();
            }
            return number | next << shift;
        }

        private String text() {
            byte[] utf8 = new byte[number()];
            bytes.get(utf8);
            return new String(utf8, StandardCharsets.UTF_8);
        }

        private Field field() {
            return number() == 0 ? Field.TITLE : Field.ABSTRACT;
        }

        private Span span() {
            Field field = field();
            return Span.of(field, field == Field.TITLE ? title : abstractText, number(), number());
        }

        private Term term() {
            String key = text();
            String name = text();
            double score = bytes.getDouble();
            boolean shortForm = number() == 1;
            List<Span> spans = list(Reader::span);
            String role = text();
            return new Term(
                    key, name, score, shortForm, spans, role.isEmpty() ? Optional.empty() : Optional.of(Role.of(role)));
        }

        private RepositoryMention repository() {
            return new RepositoryMention(text(), text(), text(), text(), list(Reader::span));
        }

        private Acronym acronym() {
            return new Acronym(text(), text(), field(), number(), number());
        }
    }
}
