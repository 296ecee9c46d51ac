package org.papergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Listing pages as text, one or several after the other: a header, then titles and abstracts. A page is held in memory
 * until the next one begins, up to {@link #LIMIT}; a longer one is quarantined and skipped. Lines say where a page
 * begins ({@link PageHeader}), {@link PageEntries} says which of the others are titles.
 */
final class ListingPageReader implements FormatReader {

    /** The most characters of one page: 64 Mi. */
    static final long LIMIT = 64L << 20;

    @Override
    public String name() {
        return "listing page";
    }

    @Override
    public String about() {
        return "the text of a page of daily papers: titles and abstracts";
    }

    @Override
    public boolean recognises(Head head) {
        return !head.isUtf16() && PageHeader.beginsPage(head.text());
    }

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        LineReader lines = new LineReader(in);
        Pages pages = new Pages(file, sink);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            pages.add(PageLine.of(line.get()));
        }
        pages.end(in.failure().isPresent());
    }

    /** Cuts a stream of lines into pages: header lines wait until it is clear whether they begin one. */
    private static final class Pages {
        private final RecordSink sink;
        private final List<PageLine> header = new ArrayList<>();
        private ListingPage page;

        Pages(String file, RecordSink sink) {
            this.sink = sink;
            this.page = new ListingPage(file, new PageHeader(List.of()), 1);
        }

        void add(PageLine line) {
            if (PageHeader.isHeaderLine(line.text())) {
                if (header.stream().anyMatch(seen -> seen.text().equals(line.text()))) {
                    begin();
                }
                header.add(line);
                return;
            }
            if (!header.isEmpty() && !line.isBlank()) {
                begin();
            }
            page.add(line);
        }

        /** Begins a page with the header lines seen; a lone badge between two papers is dropped. */
        private void begin() {
            PageHeader found =
                    new PageHeader(header.stream().map(PageLine::text).toList());
            if (found.isPage()) {
                page = page.next(found, header.get(0).number(), sink);
            }
            header.clear();
        }

        void end(boolean cut) {
            if (!header.isEmpty()) {
                begin();
            }
            page.writeTo(sink, cut);
        }
    }
}
