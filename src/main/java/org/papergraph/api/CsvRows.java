package org.papergraph.api;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file of an exported graph, one after the other: some rows in memory, whatever the file's size. The
 * columns, their number and the order of the rows are checked, so that a damaged file is named and never compared.
 */
final class CsvRows implements AutoCloseable {

    /** Characters of one field: several times the longest record that a build reads, for the lists of a hub. */
    private static final int LONGEST_FIELD = 1 << 26;

    private static final int LONGEST_REASON = 100;

    private final Path path;
    private final int columns;
    private final Comparator<CsvRow> order;
    private final RowHandler handler = new RowHandler();
    private final CloseableIterator<CsvRow> rows;
    private Optional<CsvRow> head = Optional.empty();

    /**
     * Opens a file and comes to its first row.
     *
     * @param path the file
     * @param header the columns that it must have
     * @param order of its rows; equal ones may follow each other
     */
    CsvRows(Path path, List<String> header, Comparator<CsvRow> order) {
        this.path = path;
        this.columns = header.size();
        this.order = order;
        this.rows = open();
        try {
            if (!read().filter(first -> first.fields().equals(header)).isPresent()) {
                throw broken(1, "its columns are not those that this version exports");
            }
            head = checked(read());
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** The row that is next; empty at the end. */
    Optional<CsvRow> head() {
        return head;
    }

    /** Takes the row that is next. */
    Optional<CsvRow> take() {
        Optional<CsvRow> taken = head;
        if (taken.isPresent()) {
            head = checked(read());
            if (head.isPresent() && order.compare(taken.get(), head.get()) > 0) {
                throw broken(head.get().line(), "its rows are not in the order of an export");
            }
        }
        return taken;
    }

    /** A number in a row; 0 where there is none. */
    double number(CsvRow row, int column) {
        String text = row.text(column);
        try {
            return text.isEmpty() ? 0 : Double.parseDouble(text);
        } catch (NumberFormatException wrong) {
            throw broken(row.line(), "not a number: " + clip(text));
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException lost) {
            // It was only read.
        }
    }

    private CloseableIterator<CsvRow> open() {
        try {
            Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
            return CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_FIELD)
                    .build(handler, reader)
                    .iterator();
        } catch (IOException failure) {
            throw new UnreadableExportException(path, unreadable(failure));
        }
    }

    private Optional<CsvRow> read() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException failure) {
            String reason = String.valueOf(failure.getMessage());
            throw broken(handler.line, clip(reason.replaceFirst(" \\(record starting at line \\d{1,19}\\)$", "")));
        } catch (UncheckedIOException failure) {
            throw failed(failure.getCause());
        }
    }

    private Optional<CsvRow> checked(Optional<CsvRow> row) {
        if (row.isEmpty()) {
            requireLineEnd();
        } else if (row.get().fields().size() != columns) {
            throw broken(
                    row.get().line(),
                    "a row of " + row.get().fields().size() + " fields where " + columns + " are due");
        }
        return row;
    }

    /** What is cut in its last field looks like a whole row, but for the end of the line. */
    private void requireLineEnd() {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(Math.max(0, channel.size() - 1)).read(last);
            if (last.get(0) != '\n') {
                throw broken(handler.line, "cut short: the last line has no end");
            }
        } catch (IOException failure) {
            throw new UnreadableExportException(path, unreadable(failure));
        }
    }

    private UnreadableExportException failed(@Nullable IOException failure) {
        if (failure instanceof CharacterCodingException) {
            return broken(lineOfForeignBytes(), "not in UTF-8");
        }
        return new UnreadableExportException(path, failure == null ? "can't be read" : unreadable(failure));
    }

    /** The decoder is ahead of the rows by a buffer or two: looks again, line by line, where it stopped. */
    private long lineOfForeignBytes() {
        long line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0 && bytes.size() < LONGEST_FIELD; b = in.read()) {
                bytes.write(b);
                if (b == '\n') {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
                    bytes.reset();
                    line++;
                }
            }
            return line;
        } catch (IOException found) {
            return line;
        }
    }

    private UnreadableExportException broken(long line, String reason) {
        return new UnreadableExportException(path, line, reason);
    }

    private static String unreadable(IOException failure) {
        return "can't be read (" + failure.getClass().getSimpleName() + ")";
    }

    private static String clip(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }

    /** Makes rows of what the parser finds. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

        private List<@Nullable String> fields = new ArrayList<>();
        private long line = 1;

        @Override
        protected void handleBegin(long startingLineNumber) {
            fields = new ArrayList<>();
            line = startingLineNumber;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            fields.add(length == 0 && !quoted ? null : new String(buffer, offset, length));
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(line, fields);
        }
    }
}
