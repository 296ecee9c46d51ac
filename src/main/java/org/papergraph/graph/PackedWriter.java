package org.papergraph.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.papergraph.paper.Acronym;
import org.papergraph.paper.Author;
import org.papergraph.paper.Extraction;
import org.papergraph.paper.Field;
import org.papergraph.paper.IdScheme;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.RepositoryMention;
import org.papergraph.paper.Role;
import org.papergraph.paper.Source;
import org.papergraph.paper.Span;
import org.papergraph.paper.Term;

/**
 * Writes values as bytes that {@link PackedReader} reads: numbers take seven bits a byte, texts are in UTF-8, but for
 * those that UTF-8 can't say. Not thread-safe.
 */
final class PackedWriter {

    /** An enum's constant goes by its place in such a list. */
    static final List<Source> SOURCES = List.of(Source.values());

    static final List<IdScheme> SCHEMES = List.of(IdScheme.values());
    static final List<Field> FIELDS = List.of(Field.values());

    private ByteBuffer bytes = ByteBuffer.allocate(1_024);

    /** What was written so far. */
    byte[] bytes() {
        byte[] written = new byte[bytes.position()];
        bytes.duplicate().flip().get(written);
        return written;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity() + more).put(bytes.flip());
        }
        return bytes;
    }

    <T> void list(Collection<T> items, BiConsumer<PackedWriter, T> write) {
        number(items.size());
        items.forEach(item -> write.accept(this, item));
    }

    private <T> void optional(Optional<T> value, BiConsumer<PackedWriter, T> write) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(present -> write.accept(this, present));
    }

    void number(long number) {
        ByteBuffer room = room(10);
        long rest = number;
        while (rest >>> 7 != 0) {
            room.put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        room.put((byte) rest);
    }

    void integer(Integer number) {
        number(number);
    }

    void decimal(double number) {
        room(Double.BYTES).putDouble(number);
    }

    void text(String text) {
        if (hasLoneSurrogate(text)) {
            number(2L * Character.BYTES * text.length() + 1);
            text.chars().forEach(unit -> room(Character.BYTES).putChar((char) unit));
        } else {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(2L * utf8.length);
            room(utf8.length).put(utf8);
        }
    }

    /** Whether a part of the text is half a character, which no encoding keeps. */
    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    void block(byte[] block) {
        number(block.length);
        room(block.length).put(block);
    }

    /** A record without its texts. */
    void record(PaperRecord record) {
        text(record.origin().file());
        number(record.origin().line());
        number(SOURCES.indexOf(record.source()));
        optional(record.id(), PackedWriter::text);
        number(record.version());
        list(record.ids(), PackedWriter::paperId);
        list(record.authors(), PackedWriter::author);
        optional(record.published(), (out, day) -> out.number(day.toEpochDay()));
        optional(record.year(), PackedWriter::integer);
        optional(record.url(), PackedWriter::text);
        optional(record.venue(), PackedWriter::text);
        list(record.categories(), PackedWriter::text);
        list(record.code(), PackedWriter::text);
        list(record.datasets(), PackedWriter::text);
        list(record.cites(), PackedWriter::paperId);
        optional(record.entry(), PackedWriter::entry);
    }

    private void paperId(PaperId id) {
        number(SCHEMES.indexOf(id.scheme()));
        text(id.value());
    }

    private void author(Author author) {
        text(author.name());
        optional(author.id(), PackedWriter::text);
    }

    private void entry(ListingEntry entry) {
        text(entry.listing().id());
        text(entry.listing().source());
        text(entry.listing().title());
        optional(entry.listing().date(), (out, day) -> out.number(day.toEpochDay()));
        number(entry.rank());
        optional(entry.votes(), PackedWriter::integer);
    }

    /** What was found in a text, without the text. */
    void extraction(Extraction found) {
        list(found.concepts(), PackedWriter::term);
        list(found.datasets(), PackedWriter::term);
        list(found.repositories(), PackedWriter::repository);
        list(found.acronyms(), PackedWriter::acronym);
        list(found.sentenceStarts(), PackedWriter::integer);
    }

    private void span(Span span) {
        field(span.field());
        number(span.start());
        number(span.end());
    }

    private void field(Field field) {
        number(FIELDS.indexOf(field));
    }

    private void term(Term term) {
        text(term.key());
        text(term.name());
        decimal(term.score());
        number(term.shortForm() ? 1 : 0);
        list(term.spans(), PackedWriter::span);
        text(term.role().map(Role::label).orElse(""));
    }

    private void repository(RepositoryMention repository) {
        text(repository.url());
        text(repository.host());
        text(repository.owner());
        text(repository.name());
        list(repository.spans(), PackedWriter::span);
    }

    private void acronym(Acronym acronym) {
        text(acronym.shortForm());
        text(acronym.longForm());
        field(acronym.field());
        number(acronym.start());
        number(acronym.end());
    }
}
