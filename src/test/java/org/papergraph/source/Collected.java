package org.papergraph.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;

/** What the readers said, kept in lists. */
final class Collected implements RecordSink {

    final List<PaperRecord> papers = new ArrayList<>();
    final List<Quarantined> quarantined = new ArrayList<>();

    @Override
    public void accept(PaperRecord paper) {
        papers.add(paper);
    }

    @Override
    public void quarantine(Quarantined record) {
        quarantined.add(record);
    }

    static Collected of(Object... paths) {
        Collected collected = new Collected();
        Sources.read(Arrays.stream(paths).map(Object::toString).toList(), InputStream.nullInputStream(), collected);
        return collected;
    }

    static Collected ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Collected ofBytes(byte[] bytes) {
        Collected collected = new Collected();
        Sources.read(List.of("-"), new ByteArrayInputStream(bytes), collected);
        return collected;
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    List<String> titles() {
        return papers.stream().map(PaperRecord::title).toList();
    }

    List<String> abstracts() {
        return papers.stream().map(PaperRecord::abstractText).toList();
    }

    /** {@code line: reason} of each quarantined record. */
    List<String> reasons() {
        return quarantined.stream()
                .map(one -> one.origin().line() + ": " + one.reason())
                .toList();
    }
}
