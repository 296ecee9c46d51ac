package org.papergraph.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.resolve.SourceRecord;
import org.papergraph.text.TextRepair;

/** What holds for every stream of bytes, whatever it is. */
final class ReaderLaws {

    private static final int REASON = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private ReaderLaws() {}

    /**
     * Reads a stream, and throws where a law does not hold: it says something, and the same every time, gzip around it
     * or not; reasons and the names of files are short lines that can be printed; the next stages take what comes out.
     */
    static void hold(byte[] input) {
        Collected said = read(input);
        require(!said.papers.isEmpty() || !said.quarantined.isEmpty(), "a stream that nothing is said of");
        requireSame(said, read(input), "another answer the second time");
        if (Packing.of(input).isEmpty()) {
            requireSame(said, read(gzip(input)), "another answer behind gzip");
        }
        said.quarantined.forEach(ReaderLaws::holdFor);
        said.papers.forEach(ReaderLaws::holdFor);
    }

    private static void holdFor(Quarantined quarantined) {
        holdFor(quarantined.origin());
        String reason = quarantined.reason();
        require(!reason.isBlank() && reason.length() < REASON, "a reason that is no short line: " + reason);
        require(!UNPRINTABLE.matcher(reason).find(), "a reason that can't be printed: " + reason);
    }

    private static void holdFor(PaperRecord paper) {
        holdFor(paper.origin());
        String title = TextRepair.repair(paper.title());
        String abstractText = TextRepair.repair(paper.abstractText());
        require(title.equals(TextRepair.repair(title)), "a title that is not repaired at once: " + paper.title());
        if (!title.isBlank() || !abstractText.isBlank()) {
            SourceRecord record = SourceRecord.of(
                    paper.toBuilder().title(title).abstractText(abstractText).build());
            require(!record.slug().isEmpty() && !record.hash().isEmpty(), "a record without a name");
        }
    }

    private static void holdFor(Origin origin) {
        require(origin.line() >= 0, "a line below 0: " + origin);
        require(!UNPRINTABLE.matcher(origin.file()).find(), "a file whose name can't be printed: " + origin);
    }

    private static Collected read(byte[] input) {
        Collected said = new Collected();
        Sources.read("-", new ByteArrayInputStream(input), said);
        return said;
    }

    private static void requireSame(Collected said, Collected again, String otherwise) {
        require(said.papers.equals(again.papers) && said.quarantined.equals(again.quarantined), otherwise);
    }

    private static void require(boolean law, String otherwise) {
        if (!law) {
            throw new AssertionError(otherwise);
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
