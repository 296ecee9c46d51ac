package org.papergraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command prints: the answer on one stream, progress and errors on the other. What papers and files are called
 * must not steer a terminal: a character that moves the cursor, starts an escape sequence or turns the direction of
 * writing is printed as U+FFFD, in JSON as its escape.
 */
final class Console {

    /** Controls but for the tab, halves of characters, ends of lines, and what turns the direction of writing. */
    private static final Pattern STEERING = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\t]]");

    /** The first of the characters above that is no control. */
    private static final char FIRST_MARK = 0x61C;

    private final PrintStream out;
    private final PrintStream err;

    /** Made when the first answer needs it: a third of a second that a verb without JSON need not wait for. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** A line of the answer. */
    void print(String line) {
        out.println(harmless(line));
    }

    /** An object of the answer, as one line of JSON. */
    void json(Map<String, ? extends @Nullable Object> object) {
        out.println(toJson(object));
    }

    /** A value as compact JSON. */
    static String toJson(Object value) {
        String json = Json.MAPPER.writeValueAsString(value);
        return !maySteer(json)
                ? json
                : STEERING.matcher(json)
                        .replaceAll(found -> String.format(
                                Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }

    /** A text with U+FFFD for each character that would steer a terminal, so that it keeps its width. */
    private static String harmless(String text) {
        return maySteer(text) ? STEERING.matcher(text).replaceAll("\uFFFD") : text;
    }

    /** Whether a closer look is due; nearly all texts pass this one. */
    private static boolean maySteer(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0) || c >= FIRST_MARK) {
                return true;
            }
        }
        return false;
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
        err.println(harmless(line));
    }

    /** What went wrong, in one line. */
    void error(String message) {
        note("papergraph: "
                + String.join(" ", message.strip().lines().map(String::strip).toList()));
    }

    /** Where it went wrong, line by line. */
    void trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(this::note);
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
