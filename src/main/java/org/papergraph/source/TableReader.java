package org.papergraph.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.paper.Origin;
import org.papergraph.paper.Quarantined;

/**
 * Tables with a header: values separated by commas, semicolons or tabs, in quotes or not, with line breaks in quotes.
 * A table is known by its header's names ({@link TableColumns}). Rows are cut first ({@link TableRows}) and then
 * parsed one by one, so that a broken row costs no other.
 */
final class TableReader implements FormatReader {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String about() {
        return "tables with a header and commas, semicolons or tabs (TSV), those of Scopus and Web of Science too";
    }

    @Override
    public boolean recognises(Head head) {
        return separator(head).isPresent();
    }

    @Override
    public void read(ByteReader in, String file, RecordSink sink) {
        Head head = Head.of(in.ahead(Head.LENGTH));
        char separator = separator(head).orElse(',');
        TableRows rows = new TableRows(new CharReader(in, head.charset()), separator);
        Optional<TableColumns> columns = Optional.empty();
        long found = 0;
        for (boolean more = rows.next(); more; more = rows.next()) {
            boolean cut = rows.isLast() && in.failure().isPresent();
            if (!cut && (rows.isTooLong() || !rows.row().isBlank())) {
                if (columns.isEmpty()) {
                    columns = header(rows, separator, file, sink);
                    if (columns.isEmpty()) {
                        return;
                    }
                } else {
                    row(rows, separator, columns.get(), new Origin(file, rows.line()), sink);
                    found++;
                }
            }
        }
        if (found == 0 && in.failure().isEmpty()) {
            sink.quarantine(new Quarantined(new Origin(file, 0), "a table without rows"));
        }
    }

    /** The columns; a table whose header can't be read is told of and not read on. */
    private static Optional<TableColumns> header(TableRows rows, char separator, String file, RecordSink sink) {
        try {
            return Optional.of(TableColumns.of(fields(rows.row(), separator)));
        } catch (MalformedRecordException e) {
            sink.quarantine(
                    new Quarantined(new Origin(file, rows.line()), "a table whose header is " + e.getMessage()));
            return Optional.empty();
        }
    }

    private static void row(TableRows rows, char separator, TableColumns columns, Origin origin, RecordSink sink) {
        try {
            if (rows.isTooLong()) {
                throw new MalformedRecordException("a record longer than " + (Line.LIMIT >> 20) + " MiB");
            }
            if (rows.row().indexOf(TextReader.DAMAGE) >= 0) {
                throw new MalformedRecordException("a row with text that is not UTF-8");
            }
            List<String> fields = rows.isOpen() ? List.of() : fields(rows.row(), separator);
            if (rows.isOpen() || !columns.fits(fields)) {
                throw new MalformedRecordException(
                        rows.isOpen() ? "a quote that is not closed" : counted(fields.size(), columns.count()));
            }
            Built.record(columns.record(fields, origin), origin, sink);
        } catch (MalformedRecordException e) {
            rows.readAgain();
            sink.quarantine(new Quarantined(origin, String.valueOf(e.getMessage())));
        }
    }

    private static String counted(int fields, int columns) {
        return String.format(Locale.ROOT, "a row of %d fields below a header of %d", fields, columns);
    }

    private static List<String> fields(String row, char separator) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .ofSingleCsvRecord(row)
                    .getFields();
        } catch (CsvParseException e) {
            throw new MalformedRecordException("not a valid row: " + Reason.clip(e.getMessage()));
        }
    }

    private static Optional<Character> separator(Head head) {
        String header = head.text().lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .filter(separator -> TableColumns.isHeader(List.of(header.split(separator.toString(), 1000))))
                .findFirst();
    }
}
