package org.papergraph.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.paper.Listing;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.paper.Source;

/**
 * One page while it is read. Its listing's id is a hash over the date as printed and the letters and digits of its
 * titles in order: the same page from another file, with other line ends or other spaces, is the same listing, and so
 * is a page with an edited abstract.
 */
final class ListingPage {

    private static final String SOURCE = "daily-papers";

    private final String file;
    private final PageHeader header;
    private final long first;
    private final List<PageLine> lines = new ArrayList<>();
    private long characters;

    /**
     * A page with nothing but its header yet.
     *
     * @param header without lines for what comes before the first header
     * @param first the header's first line, from 1
     */
    ListingPage(String file, PageHeader header, long first) {
        this.file = file;
        this.header = header;
        this.first = first;
    }

    void add(PageLine line) {
        characters += line.text().length();
        if (characters <= ListingPageReader.LIMIT) {
            lines.add(line);
        } else {
            lines.clear();
        }
    }

    /** The page that begins with these header lines below this one, which is written where it is one. */
    ListingPage next(PageHeader below, long line, RecordSink sink) {
        if (PageBlock.of(lines).stream().noneMatch(PageBlock::isProse)) {
            Optional<PageHeader> both = header.with(below);
            if (both.isPresent()) {
                return new ListingPage(file, both.get(), header.lines().isEmpty() ? line : first);
            }
        }
        unglue(below);
        writeTo(sink, false);
        return new ListingPage(file, below, line);
    }

    private void unglue(PageHeader below) {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        if (last >= 0) {
            PageLine line = lines.get(last);
            lines.set(last, new PageLine(line.number(), below.unglue(line.text()), line.damaged()));
        }
    }

    /**
     * Hands over the page's papers.
     *
     * @param cut whether the stream broke off inside this page, so that its last entry is not whole
     */
    void writeTo(RecordSink sink, boolean cut) {
        if (characters > ListingPageReader.LIMIT) {
            quarantine(
                    first, "a listing page of more than " + (ListingPageReader.LIMIT >> 20) + " Mi characters", sink);
            return;
        }
        List<PageEntry> entries = PageEntries.of(lines);
        if (entries.isEmpty() && !header.lines().isEmpty() && !cut) {
            quarantine(first, "a listing page without papers", sink);
        }
        if (cut && !entries.isEmpty()) {
            entries = entries.subList(0, entries.size() - 1);
        }
        Listing listing = new Listing(id(entries), SOURCE, header.title(), header.date());
        for (int i = 0; i < entries.size(); i++) {
            write(entries.get(i), new ListingEntry(listing, i + 1), sink);
        }
    }

    private void write(PageEntry entry, ListingEntry place, RecordSink sink) {
        if (entry.damagedLine() > 0) {
            quarantine(entry.damagedLine(), "an entry with text that is not UTF-8, or too long", sink);
            return;
        }
        sink.accept(PaperRecord.from(new Origin(file, entry.line()), Source.LISTING)
                .title(entry.title())
                .abstractText(entry.abstractText())
                .entry(place)
                .build());
    }

    private void quarantine(long line, String reason, RecordSink sink) {
        sink.quarantine(new Quarantined(new Origin(file, line), reason));
    }

    private String id(List<PageEntry> entries) {
        MessageDigest digest = sha256();
        digest.update(letters(header.printedDate().orElse("")).getBytes(StandardCharsets.UTF_8));
        for (PageEntry entry : entries) {
            digest.update((byte) '\n');
            digest.update(letters(entry.title()).getBytes(StandardCharsets.UTF_8));
        }
        return SOURCE + "/" + HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
