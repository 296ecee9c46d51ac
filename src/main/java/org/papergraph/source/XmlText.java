package org.papergraph.source;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document, with those that XML does not allow replaced as what can't be decoded is. The
 * parser may take {@link Line#LIMIT} of them for one piece of markup, so that a name without end can't fill memory.
 * Behind a malformed spot another parser can go on, see {@link #goOn}.
 */
final class XmlText extends Reader {

    /** More than a parser may have taken without having come to it. */
    private static final int RECENT = 1 << 14;

    /** How many characters are fetched at once where some are skipped. */
    static final int CHUNK = 1 << 12;

    private final TextReader in;
    private final StringBuilder recent = new StringBuilder();
    private long given;
    private long taken;
    private long line = 1;
    private String ahead = "";
    private int opened;

    XmlText(TextReader in) {
        this.in = in;
    }

    /** Begins the next piece. */
    void allow() {
        taken = 0;
    }

    /** The line of the document in which the text of the parser at work begins, from 1. */
    long line() {
        return line;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (taken > Line.LIMIT) {
            throw new IOException("the limit of a tag or comment is " + (Line.LIMIT >> 20) + " Mi characters");
        }
        int count = next(into, offset, length);
        taken += Math.max(count, 0);
        given += Math.max(count, 0);
        recent.append(into, offset, Math.max(count, 0));
        if (recent.length() > 2 * RECENT) {
            recent.delete(0, recent.length() - RECENT);
        }
        return count;
    }

    /**
     * Skips to where a new parser can go on.
     *
     * @param offset how many characters the parser at work had come to; what it took beyond is given again
     * @param spot the line of this place
     * @param next what stands there, up to {@link #CHUNK} characters; group 1, if there is one, is passed too
     * @param opening what the new parser is given before
     * @return whether there is such a place
     */
    boolean goOn(int offset, long spot, Pattern next, String opening) {
        StringBuilder rest = new StringBuilder(recent.substring(from(offset)));
        char[] more = new char[CHUNK];
        line = spot;
        char before = 0;
        for (int count = 0; count >= 0; count = next(more, 0, CHUNK)) {
            rest.append(more, 0, count);
            Matcher place = next.matcher(rest);
            boolean found = place.find();
            int passed = Math.max(0, rest.length() - CHUNK);
            if (found) {
                passed = place.group(1) == null ? place.start() : place.end();
            }
            for (int i = 0; i < passed; i++) {
                line += rest.charAt(i) == '\r' || (rest.charAt(i) == '\n' && before != '\r') ? 1 : 0;
                before = rest.charAt(i);
            }
            rest.delete(0, passed);
            if (found) {
                ahead = opening + rest + ahead;
                opened = opening.length();
                recent.setLength(0);
                given = 0;
                return true;
            }
        }
        return false;
    }

    /** The place of an offset among the recent characters, behind the first that the parser at work was to read. */
    private int from(int offset) {
        long start = given - recent.length();
        int from = offset - (int) start;
        boolean known = from >= 0 && from <= recent.length();
        return (int) Math.min(recent.length(), known ? Math.max(from, opened + 1 - start) : recent.length());
    }

    private int next(char[] into, int offset, int length) {
        if (!ahead.isEmpty()) {
            int count = Math.min(length, ahead.length());
            ahead.getChars(0, count, into, offset);
            ahead = ahead.substring(count);
            return count;
        }
        int count = in.read(into, offset, length);
        for (int i = offset; i < offset + count; i++) {
            char c = into[i];
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE') {
                into[i] = TextReader.DAMAGE;
            }
        }
        return count;
    }

    @Override
    public void close() {
        in.close();
    }
}
