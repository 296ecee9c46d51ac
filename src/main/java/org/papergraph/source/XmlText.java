package org.papergraph.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of an XML document, with those that XML does not allow replaced as what can't be decoded is. The
 * parser may take {@link Line#LIMIT} of them for one piece of markup, so that a name without end can't fill memory.
 */
final class XmlText extends FilterReader {

    private long taken;

    XmlText(Reader in) {
        super(in);
    }

    /** Begins the next piece. */
    void allow() {
        taken = 0;
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
        int count = super.read(into, offset, length);
        for (int i = offset; i < offset + count; i++) {
            char c = into[i];
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE') {
                into[i] = TextReader.DAMAGE;
            }
        }
        taken += Math.max(count, 0);
        return count;
    }
}
