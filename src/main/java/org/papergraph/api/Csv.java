package org.papergraph.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.papergraph.graph.Rows;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8, lines ended by a line feed. What is absent is nothing between
 * two commas; an empty text is two quotation marks.
 */
final class Csv {

    private Csv() {}

    /** A writer into a new file. */
    static CsvWriter file(Path path, char separator) {
        try {
            return to(Files.newOutputStream(path), separator);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CsvWriter to(OutputStream out, char separator) {
        return builder(separator).build(out, StandardCharsets.UTF_8);
    }

    private static CsvWriter.CsvWriterBuilder builder(char separator) {
        return CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY);
    }

    /** One record, with the end of its line. */
    static void write(List<@Nullable String> fields, Writer out) {
        try (CsvWriter csv = builder(',').bufferSize(0).build(out)) {
            csv.writeRecord(fields);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An answer that is a table: the names of its columns, then its rows. */
    static ExportReport write(Rows table, OutputStream out) {
        try (CsvWriter csv = to(out, ',')) {
            csv.writeRecord(table.columns());
            table.rows().forEach(row -> {
                List<@Nullable String> fields = row.values().stream()
                        .<@Nullable String>map(Notation::text)
                        .toList();
                csv.writeRecord(fields);
            });
            return new ExportReport(table.rows().size(), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
