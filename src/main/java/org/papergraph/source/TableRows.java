package org.papergraph.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a table into its rows: at line ends outside of quotes. A quote that is not closed takes the lines behind it
 * along; where such a row turns out to be none, its lines behind the first one are read again as rows. That is done as
 * long as no more than {@link #AGAIN} times the table is read, so that a table of quotes can't take for ever.
 */
final class TableRows {

    private static final int AGAIN = 8;

    private final CharReader in;
    private final char separator;
    private final Deque<String> again = new ArrayDeque<>();
    private final List<String> lines = new ArrayList<>();
    private String row = "";
    private long line;
    private long nextLine = 1;
    private long taken;
    private long takenAgain;
    private boolean open;
    private boolean tooLong;
    private boolean last;

    TableRows(CharReader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** Goes on to the next row; whether there is one. */
    boolean next() {
        lines.clear();
        open = false;
        tooLong = false;
        line = nextLine;
        long size = 0;
        Optional<String> piece = piece();
        while (piece.isPresent()) {
            lines.add(piece.get());
            size += piece.get().length() + 1L;
            open = isOpenBehind(piece.get(), open);
            tooLong |= size > Line.LIMIT;
            if (!open || tooLong) {
                break;
            }
            piece = piece();
        }
        row = tooLong ? "" : String.join("\n", lines);
        return !lines.isEmpty();
    }

    /** The row as it is written; empty where it is too long. */
    String row() {
        return row;
    }

    /** The line it begins in, from 1. */
    long line() {
        return line;
    }

    /** Whether a quote in it is not closed. */
    boolean isOpen() {
        return open;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Whether the stream ended in it. */
    boolean isLast() {
        return last && again.isEmpty();
    }

    /** Reads the lines of this row again as rows, but for its first one. */
    void readAgain() {
        long size = row.length();
        if (lines.size() > 1 && takenAgain + size <= AGAIN * taken) {
            takenAgain += size;
            for (int i = lines.size() - 1; i > 0; i--) {
                again.push(lines.get(i));
            }
            nextLine = line + 1;
        }
    }

    private Optional<String> piece() {
        if (!again.isEmpty()) {
            nextLine++;
            return Optional.of(again.pop());
        }
        int value = in.next();
        if (value == CharReader.END) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        while (value != CharReader.END && value != '\n' && value != '\r') {
            taken++;
            if (text.length() <= Line.LIMIT) {
                text.append((char) value);
            }
            value = in.next();
        }
        if (value == '\r' && in.peek() == '\n') {
            in.next();
        }
        last = value == CharReader.END;
        nextLine++;
        return Optional.of(text.toString());
    }

    /** Whether a quote is open behind a line: one at the start of a field opens, a doubled one is a character. */
    private boolean isOpenBehind(String text, boolean openBefore) {
        boolean quoted = openBefore;
        boolean fieldStart = !openBefore;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted) {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    quoted = false;
                }
                fieldStart = false;
            } else {
                quoted |= c == '"' && fieldStart;
                fieldStart = c == separator && !quoted;
            }
        }
        return quoted;
    }
}
