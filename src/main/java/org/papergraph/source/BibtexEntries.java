package org.papergraph.source;

import java.util.Locale;

/**
 * Cuts BibTeX into its entries by counting braces. Text before and between entries is a comment. An entry that is not
 * closed ends where another one begins at the start of a line.
 */
final class BibtexEntries {

    private static final int DEPTH = 200;
    private static final int TYPE = 40;
    private static final int SPACES = 1000;

    /** The most characters of an entry: the parser's time grows with the square of its longest value. */
    private static final int ENTRY = 1 << 20;

    private final CharReader in;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder looked = new StringBuilder();
    private String type = "";
    private String nextType = "";
    private long nextLine;
    private char nextOpening;
    private long line;
    private String problem = "";
    private boolean last;

    BibtexEntries(CharReader in) {
        this.in = in;
    }

    /** Goes on to the next entry; whether there is one. */
    boolean next() {
        if (last || (nextType.isEmpty() && !find())) {
            return false;
        }
        type = nextType.toLowerCase(Locale.ROOT);
        line = nextLine;
        nextType = "";
        problem = "";
        body.setLength(0);
        gather(nextOpening == '(' ? ')' : '}');
        return true;
    }

    /** The entry's type in lower case, such as {@code article}. */
    String type() {
        return type;
    }

    /** What stands between its braces. */
    String body() {
        return body.toString();
    }

    /** The line it begins in. */
    long line() {
        return line;
    }

    boolean isWhole() {
        return problem.isEmpty();
    }

    /** Why it is not whole. */
    String problem() {
        return problem;
    }

    /** Whether the stream ended in it. */
    boolean isLast() {
        return last;
    }

    /** Skips the comment up to the next entry. */
    private boolean find() {
        for (int value = in.next(); value != CharReader.END; value = in.next()) {
            if (value == '@' && opens()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a type and an opening brace follow the at sign just read; what does not open is kept as looked at. */
    private boolean opens() {
        long begins = in.line();
        looked.setLength(0);
        while (isLetter(in.peek()) && looked.length() < TYPE) {
            looked.append((char) in.next());
        }
        String name = looked.toString();
        while (Character.isWhitespace(in.peek()) && looked.length() < SPACES) {
            looked.append((char) in.next());
        }
        if (name.isEmpty() || (in.peek() != '{' && in.peek() != '(')) {
            return false;
        }
        nextOpening = (char) in.next();
        nextType = name;
        nextLine = begins;
        return true;
    }

    private void gather(char closing) {
        int depth = 0;
        boolean lineStart = false;
        for (int value = in.next(); value != CharReader.END; value = in.next()) {
            if (depth <= 0 && value == closing) {
                return;
            }
            if (lineStart && value == '@') {
                if (opens()) {
                    problem = "an entry that is not closed";
                    return;
                }
                lineStart = keepLooked(depth);
                continue;
            }
            lineStart = value == '\n' || value == '\r' || (lineStart && Character.isWhitespace(value));
            depth += value == '{' ? 1 : value == '}' ? -1 : 0;
            add((char) value, depth);
        }
        last = true;
        problem = "the BibTeX ends in the middle of an entry";
    }

    /** Takes an at sign that opens nothing, with what was looked at behind it; whether a line begins there. */
    private boolean keepLooked(int depth) {
        add('@', depth);
        for (int i = 0; i < looked.length(); i++) {
            add(looked.charAt(i), depth);
        }
        return looked.indexOf("\n") >= 0 || looked.indexOf("\r") >= 0;
    }

    private void add(char value, int depth) {
        if (depth > DEPTH) {
            problem = "an entry with braces nested more than " + DEPTH + " deep";
        } else if (body.length() >= ENTRY) {
            problem = "an entry longer than " + (ENTRY >> 20) + " Mi characters";
        }
        if (problem.isEmpty()) {
            body.append(value);
        } else {
            body.setLength(0);
        }
    }

    private static boolean isLetter(int value) {
        return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
    }
}
