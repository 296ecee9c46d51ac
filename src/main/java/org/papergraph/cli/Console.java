package org.papergraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where a command prints: the answer on one stream, progress and errors on the other. */
final class Console {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** A line of the answer. */
    void print(String line) {
        out.println(line);
    }

    /** An object of the answer, as one line of JSON. */
    void json(Map<String, ? extends @Nullable Object> object) {
        out.println(JSON.writeValueAsString(object));
    }

    /** A value as compact JSON. */
    static String toJson(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** The stream of the answer, for bytes; fails as soon as nobody takes them any more. */
    OutputStream answer() {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                if (Console.this.out.checkError()) {
                    throw new IOException("nobody takes it");
                }
            }
        };
    }

    /** A line about how it goes. */
    void note(String line) {
        err.println(line);
    }

    /** What went wrong, in one line. */
    void error(String message) {
        err.println("papergraph: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    PrintStream err() {
        return err;
    }

    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Whether a person watches: progress bars are for terminals only. */
    @SuppressWarnings("SystemConsoleNull") // where it is never null, the worst is a bar in a log
    static boolean isTerminal() {
        return System.console() != null;
    }
}
