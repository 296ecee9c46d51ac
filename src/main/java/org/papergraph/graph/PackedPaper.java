package org.papergraph.graph;

import java.util.List;
import java.util.Optional;
import org.papergraph.paper.Extraction;
import org.papergraph.resolve.ResolvedPaper;
import org.papergraph.resolve.SourceRecord;

/**
 * A paper with its records, and what its text mentions where somebody looked, as bytes, like a {@link PackedRecord}.
 * Immutable.
 *
 * @param paper the paper
 * @param extraction of its title and abstract
 */
public record PackedPaper(ResolvedPaper paper, Optional<Extraction> extraction) {

    /** What {@link #bytes()} gave. */
    public static PackedPaper read(byte[] bytes) {
        PackedReader in = new PackedReader(bytes);
        String id = in.text();
        List<SourceRecord> records =
                in.list(each -> PackedRecord.read(each.block()).record());
        ResolvedPaper paper = ResolvedPaper.of(id, records);
        return new PackedPaper(
                paper,
                in.isAtEnd() ? Optional.empty() : Optional.of(in.extraction(paper.title(), paper.abstractText())));
    }

    /** All of it. */
    public byte[] bytes() {
        PackedWriter out = new PackedWriter();
        out.text(paper.id());
        out.list(
                paper.records(),
                (to, record) -> to.block(PackedRecord.of(record).bytes()));
        extraction.ifPresent(out::extraction);
        return out.bytes();
    }
}
