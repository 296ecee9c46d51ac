package org.papergraph.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a stream holds, told by its first bytes and never by a file's name. */
enum Format {
    JSON_LINES,
    JSON_DOCUMENT,
    LISTING_PAGE,
    EMPTY("an empty file"),
    BINARY("a binary file"),
    UTF_16("UTF-16 text, where UTF-8 is expected"),
    UNKNOWN("an unknown format: neither a listing page nor JSON lines");

    /** How many of the first bytes are looked at. */
    static final int HEAD = 1 << 16;

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:[\"}]|$).*", Pattern.DOTALL);
    private static final Pattern OBJECT_LINE = Pattern.compile(
            "(?m)^\\{[ \\t]*\"[^\"\\v]{1,60}\"[ \\t]*:[^\\r\\n]*" + "(?:\\z|(?<=[}\\]])[ \\t]*,?[ \\t]*[\\r\\n])");
    private static final Pattern ARRAY =
            Pattern.compile("\\[\\s*(?:[\\[{\"\\]\\d-]|true\\b|false\\b|null\\b|$).*", Pattern.DOTALL);
    private static final Pattern ARRAY_LINE = Pattern.compile("\\[[^\\v]*\\][ \\t\\r]*\\n\\s*[\\[{].*", Pattern.DOTALL);
    private static final Pattern OPEN_LINE =
            Pattern.compile("\\{(?:[^\\r\\n]*(?:[\\[{:]|\\},|,(?!\\s*+\\{)))?[ \\t]*+[\\r\\n]");
    private static final Pattern CONTROL = Pattern.compile("[\\x01-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    private final String reason;

    Format() {
        this("");
    }

    Format(String reason) {
        this.reason = reason;
    }

    /** Why it can't be read; empty for a format that can. */
    String reason() {
        return reason;
    }

    /** The format of a stream that begins with these bytes (all of it, or at least {@link #HEAD}). */
    static Format of(byte[] head) {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("\u00FF\u00FE") || bytes.startsWith("\u00FE\u00FF")) {
            return UTF_16;
        }
        String text = (bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes).stripLeading();
        if (text.isEmpty()) {
            return EMPTY;
        }
        Optional<Format> json = json(text);
        return json.isPresent() ? json.get() : page(text);
    }

    /** JSON by its first character; a first line that is whole in itself means one value to a line. */
    private static Optional<Format> json(String text) {
        if (OBJECT.matcher(text).matches()) {
            boolean document = OPEN_LINE.matcher(text).lookingAt() || JsonWrapper.begins(text);
            return Optional.of(document ? JSON_DOCUMENT : JSON_LINES);
        }
        if (ARRAY.matcher(text).matches()) {
            return Optional.of(ARRAY_LINE.matcher(text).matches() ? JSON_LINES : JSON_DOCUMENT);
        }
        return Optional.empty();
    }

    /** A listing page by its header; then JSON lines that begin with a broken one. */
    private static Format page(String text) {
        if (PageHeader.beginsPage(text)) {
            return LISTING_PAGE;
        }
        if (OBJECT_LINE.matcher(text).find()) {
            return JSON_LINES;
        }
        boolean binary = text.indexOf(0) >= 0 || CONTROL.matcher(text).results().count() > text.length() / 20;
        return binary ? BINARY : UNKNOWN;
    }
}
