package org.papergraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Where the bytes of the answer go. Keeps why they could not be written, which a print stream passes over. */
final class AnswerStream extends OutputStream {

    private final OutputStream out;
    private volatile Optional<IOException> failure = Optional.empty();

    AnswerStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException full) {
            failure = Optional.of(full);
            throw full;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException full) {
            failure = Optional.of(full);
            throw full;
        }
    }

    /** Whether something could not be written. */
    boolean hasFailed() {
        return failure.isPresent();
    }

    /** Why, unless whoever reads at the other end of a pipe has enough. */
    Optional<String> complaint() {
        return failure.map(why -> String.valueOf(why.getMessage()))
                .filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe"))
                .map(why -> "standard output can't be written: " + why);
    }
}
