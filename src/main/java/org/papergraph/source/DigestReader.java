package org.papergraph.source;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.paper.ListingEntry;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Quarantined;
import org.papergraph.paper.Source;

/**
 * Markdown pages of daily papers: a heading {@code Papers for 2024-05-03}, below it a table with title, authors,
 * somebody's summary and a link, which may stand in a column or in the title's. Line by line: each row is parsed with
 * its table's header, so that a broken one costs only itself. What is neither heading nor table is passed over.
 */
final class DigestReader implements FormatReader {

    /** The most characters of a row: nesting makes Markdown dear to parse, and rows are short. */
    private static final int ROW = 1 << 18;

    private static final Pattern HEADING = Pattern.compile("#{1,4}\\s{1,9}Papers for (\\d{4}-\\d{2}-\\d{2})\\s{0,99}");
    private static final Pattern FIRST =
            Pattern.compile("(?m)^#{1,4}[ \\t]{1,9}Papers for \\d{4}-\\d{2}-\\d{2}[ \\t\\r]{0,99}$");
    private static final Pattern DELIMITER = Pattern.compile("[|\\s:]{1,99}-[|\\s:-]{0,1000}");
    private static final Pattern LINKS =
            Pattern.compile("(?i) ?(?:\\(read more on [^)]{0,200}\\)|- read more on .{0,200})$");

    @Override
    public String name() {
        return "daily papers in Markdown";
    }

    @Override
    public String about() {
        return "a heading with the day, then a table of titles, authors, summaries and links";
    }

    @Override
    public boolean recognises(Head head) {
        return !head.isUtf16() && FIRST.matcher(head.text()).find();
    }

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        LineReader lines = new LineReader(in);
        Listings days = new Listings(file, sink);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            days.add(line.get());
        }
        if (in.failure().isEmpty() && days.empty) {
            sink.quarantine(new Quarantined(new Origin(file, 0), "a page of daily papers without papers"));
        }
    }

    /** The days of one file. */
    private static final class Listings {
        private final String file;
        private final RecordSink sink;
        private final Map<LocalDate, Integer> listed = new HashMap<>();
        private Optional<LocalDate> day = Optional.empty();
        private String header = "";
        private List<String> columns = List.of();
        private boolean empty = true;

        Listings(String file, RecordSink sink) {
            this.file = file;
            this.sink = sink;
        }

        void add(Line line) {
            String text = line.repairedText().strip();
            Matcher heading = HEADING.matcher(text);
            if (line.tooLong() || text.length() > ROW) {
                quarantine(line.number(), "a row longer than " + (ROW >> 10) + " Ki characters");
            } else if (heading.matches()) {
                day = Days.of(heading.group(1));
                columns = List.of();
                header = "";
                if (day.isEmpty()) {
                    quarantine(line.number(), "a day that never was: " + heading.group(1));
                }
            } else if (!text.startsWith("|")) {
                columns = List.of();
            } else if (columns.isEmpty() && !DELIMITER.matcher(text).matches()) {
                header = text;
                columns = MarkdownRow.cells(text).stream()
                        .map(cell -> cell.toLowerCase(Locale.ROOT))
                        .toList();
            } else if (!DELIMITER.matcher(text).matches()) {
                row(text, line);
            }
        }

        private void row(String text, Line line) {
            if (line.text().isEmpty()) {
                quarantine(line.number(), "a row with text that is not UTF-8");
                return;
            }
            int cells = MarkdownRow.cells(text).size();
            if (cells != columns.size()) {
                quarantine(
                        line.number(),
                        String.format(Locale.ROOT, "a row of %d cells below a header of %d", cells, columns.size()));
                return;
            }
            MarkdownRow row = MarkdownRow.of(header, columns.size(), text);
            int rank =
                    day.map(listedOn -> listed.merge(listedOn, 1, Integer::sum)).orElse(0);
            Origin origin = new Origin(file, line.number());
            PaperRecord.Builder record = PaperRecord.from(origin, Source.DIGEST);
            row.links().stream()
                    .flatMap(link -> arxiv(link).stream())
                    .findFirst()
                    .ifPresent(id ->
                            record.id(id.value()).known(Optional.of(id)).url("https://arxiv.org/abs/" + id.value()));
            for (int i = 0; i < columns.size(); i++) {
                cell(columns.get(i), row.texts().get(i), record);
            }
            day.ifPresent(listedOn -> record.entry(new ListingEntry(DailyListing.of(listedOn), rank)));
            empty = false;
            Built.record(record, origin, sink);
        }

        private static void cell(String column, String text, PaperRecord.Builder record) {
            switch (column) {
                case "title" -> record.title(LINKS.matcher(text).replaceFirst(""));
                case "summary", "abstract" -> record.abstractText(text);
                case "authors", "author" -> List.of(text.split(",")).forEach(record::author);
                default -> {
                    // links are taken wherever they stand
                }
            }
        }

        private static Optional<PaperId> arxiv(String link) {
            return PaperId.arxiv(link.replaceFirst("^https?://huggingface\\.co/papers/", ""));
        }

        private void quarantine(long line, String reason) {
            empty = false;
            sink.quarantine(new Quarantined(new Origin(file, line), reason));
        }
    }
}
